package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as calendars of those years print them. */
class HolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "12-25, 2023-12-25",
    "EASTER+0, 2019-04-21",
    "EASTER+0, 2024-03-31",
    "EASTER-2, 1998-04-10",
    "ORTHODOX+0, 2024-05-05",
    "ORTHODOX+0, 2017-04-16",
    "NOWRUZ, 1996-03-20",
    "NOWRUZ, 1997-03-21",
    "NOWRUZ, 2016-03-20",
    "NOWRUZ, 2024-03-20",
    "NOWRUZ, 2025-03-21",
    "NOWRUZ, 1979-03-21",
    "HIJRI-10-1, 2023-04-21",
    "HIJRI-12-10, 2019-08-11",
    "11-4-4, 2021-11-25",
    "11-4-4+1, 2021-11-26",
    "05-1--1, 2022-05-30",
    "11-1-1+1, 2016-11-08",
    "2001-09-11, 2001-09-11"
  })
  void aRuleGivesTheDayOfAYear(String rule, LocalDate day) {
    assertThat(Holidays.isRule(rule)).isTrue();
    assertThat(Holidays.day(rule, day.getYear())).isEqualTo(day);
  }
}
