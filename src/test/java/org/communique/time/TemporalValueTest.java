package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.communique.time.TemporalValue.Amount;
import org.communique.time.TemporalValue.Fiscal;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Interval;
import org.communique.time.TemporalValue.Length;
import org.communique.time.TemporalValue.LengthUnit;
import org.communique.time.TemporalValue.Recurrence;
import org.communique.time.TemporalValue.Unresolved;
import org.communique.time.TemporalValue.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalValueTest {

  @ParameterizedTest
  @CsvSource({
    "2015-10-16, INSTANT, 2015-10-16",
    "2015-10, INSTANT, 2015-10",
    "2015, INSTANT, 2015",
    "BC0044, INSTANT, -0043",
    "2015-10-16T09:30, INSTANT, 2015-10-16T09:30",
    "2015-10-16TMO, PARTOFDAY, 2015-10-16",
    "2015-W42, WEEK, 2015-10-12/2015-10-18",
    "2015-W42-WE, WEEKEND, 2015-10-17/2015-10-18",
    "2015-Q3, QUARTER, 2015-07/2015-09",
    "2015-H1, HALF, 2015-01/2015-06",
    "199, DECADE, 1990/1999",
    "19, CENTURY, 1900/1999",
    "2014-10-14/2014-10-16, INTERVAL, 2014-10-14/2014-10-16"
  })
  void whatLiesOnTheCalendarIsReadAndHasAnIsoForm(String timex, String kind, String iso) {
    TemporalValue value = TemporalValue.parse(TimexType.DATE, timex);
    assertThat(value.timex()).isEqualTo(timex);
    assertThat(value.kind()).isEqualTo(kind);
    assertThat(value.iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XXXX-10-14",
        "XXXX-WXX-5",
        "XXXX-XX-XX",
        "2015-SU",
        "PAST_REF",
        "P3D",
        "PXY",
        "P2Y6M",
        "PT1H30M",
        "199X",
        "XXXX-WXX-1TNI",
        "1998-WXX",
        "PXX",
        "nonsense"
      })
  void whatLiesNowhereOnTheCalendarHasNoIsoForm(String timex) {
    TemporalValue value = TemporalValue.parse(TimexType.DATE, timex);
    assertThat(value.timex()).isEqualTo(timex);
    assertThat(value.iso()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-10-16",
        "2015-10",
        "-0043",
        "2015-10-16T09:30Z",
        "2015-10-16T09:30-05:00",
        "2014-10-14/2015-01-02"
      })
  void isoDatesAndIntervalsAreReadAndWritten(String iso) {
    assertThat(TemporalValue.ofIso(iso).iso()).isEqualTo(iso);
  }

  @Test
  void aWeekThatAYearDoesNotHaveLiesNowhere() {
    assertThat(new Week(2015, 53).iso()).isEqualTo("2015-12-28/2016-01-03");
    assertThat(new Week(2014, 53).iso()).isNull();
  }

  @Test
  void whatAStringDoesNotSayComesBackWithItsKindAndZone() {
    Instant timed = Instant.of(LocalDate.of(2015, 10, 16)).at(17, 0, "-05:00");
    assertThat(TemporalValue.parse(TimexType.TIME, timed.timex(), timed.kind(), "-05:00"))
        .isEqualTo(timed);
    Fiscal year = new Fiscal(1989, null);
    assertThat(TemporalValue.parse(TimexType.DATE, year.timex(), year.kind(), null))
        .isEqualTo(year);
    Recurrence daily = new Recurrence(Length.of(1, LengthUnit.DAY));
    assertThat(TemporalValue.parse(TimexType.SET, "P1D", daily.kind(), null)).isEqualTo(daily);
    Unresolved half = new Unresolved("2015");
    assertThat(TemporalValue.parse(TimexType.DATE, "2015", half.kind(), null)).isEqualTo(half);
  }

  @Test
  void impossibleValuesAreRefusedByName() {
    assertThatThrownBy(() -> Instant.ofDay(2015, 2, 29)).hasMessageContaining("day 29");
    assertThatThrownBy(() -> Instant.ofMonth(2015, 13)).hasMessageContaining("month 13");
    assertThatThrownBy(() -> new Week(2015, 54)).hasMessageContaining("week 54");
    assertThatThrownBy(() -> new Amount(-1, LengthUnit.DAY)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Length(List.of())).hasMessageContaining("without an amount");
  }

  @Test
  void anIntervalRunsFromTheFirstDayOfItsStartToTheLastOfItsEnd() {
    Interval interval = new Interval(new Week(2015, 42), Instant.ofMonth(2015, 12));
    assertThat(interval.iso()).isEqualTo("2015-10-12/2015-12");
  }
}
