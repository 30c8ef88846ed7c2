package org.communique.time;

import java.time.LocalDate;
import java.util.Map;
import org.communique.time.TemporalValue.Century;
import org.communique.time.TemporalValue.Decade;
import org.communique.time.TemporalValue.Fiscal;
import org.communique.time.TemporalValue.Half;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Quarter;
import org.communique.time.TemporalValue.Season;
import org.communique.time.TemporalValue.SeasonName;
import org.jspecify.annotations.Nullable;

/**
 * Decades, centuries, quarters, halves, seasons and fiscal years. Parts: {@code y} a year, {@code
 * o}, {@code q} and {@code h} the number of a century, quarter or half, {@code e} a season, {@code
 * s} last, this or next.
 */
final class PeriodOperations {

  private PeriodOperations() {}

  static Map<String, Operation> all() {
    return Map.ofEntries(
        Map.entry("decade", PeriodOperations::decade),
        Map.entry("century", PeriodOperations::century),
        Map.entry("quarter", PeriodOperations::quarter),
        Map.entry("quarter-in-focus", PeriodOperations::quarterInFocus),
        Map.entry("quarter-before", PeriodOperations::quarterBefore),
        Map.entry("quarter-last-year", PeriodOperations::quarterLastYear),
        Map.entry("quarter-focused", PeriodOperations::quarterFocused),
        Map.entry("half", PeriodOperations::half),
        Map.entry("season", PeriodOperations::season),
        Map.entry("season-past", PeriodOperations::seasonPast),
        Map.entry("fiscal", PeriodOperations::fiscal));
  }

  private static @Nullable Reading decade(Match m) {
    Integer said = m.number("y");
    if (said == null) {
      return null;
    }
    int year = said < 100 ? (said < 20 ? 2000 : 1900) + said : said;
    return Reading.of(new Decade(year / 10));
  }

  private static @Nullable Reading century(Match m) {
    Integer number = m.number("o");
    return number == null || number < 1 || number > 99
        ? null
        : Reading.of(new Century(number - 1, m.has("BC")));
  }

  private static @Nullable Integer year(Match m) {
    Integer shift = m.shift();
    return shift == null ? m.year("y") : m.calendar().year(shift);
  }

  private static @Nullable Reading quarter(Match m) {
    Integer number = m.number("q");
    if (number == null || number < 1 || number > 4) {
      return null;
    }
    boolean named = m.has("y") || m.has("s");
    return named
        ? Reading.from(m.has("s") ? m.calendar().anchor() : null, new Quarter(year(m), number))
        : Reading.from(m.calendar().anchor(), m.calendar().lastQuarter(number));
  }

  private static @Nullable Quarter focused(Match m) {
    Quarter focus = m.scene().focus().quarter();
    return focus == null ? m.calendar().quarterOver() : focus;
  }

  /** "the 1988 period": the quarter spoken of, in another year; of months spoken of that year. */
  private static @Nullable Reading quarterInFocus(Match m) {
    if (m.scene().focus().isOfMonths()) {
      return Reading.of(Instant.ofYear(m.year("y")));
    }
    Quarter focus = focused(m);
    return focus == null
        ? null
        : Reading.from("text " + focus.timex(), new Quarter(m.year("y"), focus.number()));
  }

  private static @Nullable Reading quarterBefore(Match m) {
    Integer year = m.calendar().year(-1);
    if (m.scene().focus().isOfMonths()) {
      return Reading.from(m.calendar().anchor(), Instant.ofYear(year));
    }
    Quarter focus = focused(m);
    return focus == null || year == null
        ? null
        : Reading.from("text " + focus.timex(), new Quarter(year, focus.number()));
  }

  private static @Nullable Reading quarterLastYear(Match m) {
    Integer number = m.number("q");
    return number == null || number < 1 || number > 4
        ? null
        : Reading.from(m.calendar().anchor(), new Quarter(m.calendar().year(-1), number));
  }

  private static @Nullable Reading quarterFocused(Match m) {
    Quarter focus = focused(m);
    return focus == null ? null : Reading.from("text " + focus.timex(), focus);
  }

  private static @Nullable Reading half(Match m) {
    boolean last = m.word("h").equals("last") || m.word("h").equals("latter");
    Integer number = last ? Integer.valueOf(2) : m.number("h");
    if (number == null || number < 1 || number > 2) {
      return null;
    }
    if (m.has("y")) {
      return Reading.of(new Half(m.year("y"), number));
    }
    Integer shift = m.shift();
    return Reading.from(
        m.calendar().anchor(), new Half(m.calendar().year(shift == null ? 0 : shift), number));
  }

  private static @Nullable Reading season(Match m) {
    String name = m.value("e", "SEASON");
    if (name == null) {
      return null;
    }
    SeasonName season = SeasonName.valueOf(name);
    if (m.has("y")) {
      return Reading.of(new Season(m.year("y"), season));
    }
    Integer shift = m.shift();
    Integer year = shift == null ? nearest(m, season) : m.calendar().year(Math.min(0, shift));
    if (shift != null && shift > 0) {
      year = nextYear(m, season);
    }
    return Reading.from(m.calendar().anchor(), new Season(year, season));
  }

  /** "this past summer": the last that has begun. */
  private static @Nullable Reading seasonPast(Match m) {
    String name = m.value("e", "SEASON");
    LocalDate base = m.calendar().base();
    if (name == null || base == null) {
      return name == null ? null : Reading.of(new Season(null, SeasonName.valueOf(name)));
    }
    SeasonName season = SeasonName.valueOf(name);
    boolean toCome = base.getMonthValue() < middle(season);
    return Reading.from(
        m.calendar().anchor(), new Season(base.getYear() - (toCome ? 1 : 0), season));
  }

  private static int middle(SeasonName season) {
    return switch (season) {
      case SP -> 4;
      case SU -> 7;
      case FA -> 10;
      case WI -> 1;
    };
  }

  private static @Nullable Integer nearest(Match m, SeasonName season) {
    return m.calendar().yearOfMonth(middle(season), m.look());
  }

  /** "next summer": this year's where it has not begun. */
  private static @Nullable Integer nextYear(Match m, SeasonName season) {
    LocalDate base = m.calendar().base();
    if (base == null) {
      return null;
    }
    boolean toCome = base.getMonthValue() < middle(season) - 1;
    return base.getYear() + (toCome ? 0 : 1);
  }

  private static @Nullable Reading fiscal(Match m) {
    Integer shift = m.shift();
    Integer year = shift == null ? m.year("y") : m.calendar().year(shift);
    Integer quarter = m.number("q");
    boolean wrong = quarter != null && (quarter < 1 || quarter > 4);
    if (wrong || (year == null && shift == null && quarter == null)) {
      return null;
    }
    Integer named = year == null && shift == null ? m.calendar().year() : year;
    return Reading.from(shift == null ? null : m.calendar().anchor(), new Fiscal(named, quarter));
  }
}
