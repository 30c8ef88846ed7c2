package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Interval;
import org.communique.time.TemporalValue.Week;
import org.communique.time.TemporalValue.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * Days, months and years that the text names. Parts: {@code d} and {@code d2} days, {@code m} and
 * {@code m2} months, {@code y} and {@code y2} years, {@code w} a weekday, {@code s} last, this or
 * next, {@code a} and {@code b} the numbers of a date in digits.
 */
final class CalendarOperations {

  private static final int LEAP_MONTH = 2;
  private static final int LEAP_DAY = 29;

  private CalendarOperations() {}

  static Map<String, Operation> all() {
    return Map.ofEntries(
        Map.entry("day", CalendarOperations::day),
        Map.entry("days", CalendarOperations::days),
        Map.entry("weekday-dom", CalendarOperations::weekdayDom),
        Map.entry("dom", CalendarOperations::dom),
        Map.entry("dom-of", CalendarOperations::domOf),
        Map.entry("numeric", CalendarOperations::numeric),
        Map.entry("numeric-range", CalendarOperations::numericRange),
        Map.entry("month", CalendarOperations::month),
        Map.entry("month-shift", CalendarOperations::monthShift),
        Map.entry("months", CalendarOperations::months),
        Map.entry("year", m -> Reading.of(Instant.ofYear(m.year("y")))),
        Map.entry("year-any", m -> Reading.of(Instant.ofYear(m.number("y")))),
        Map.entry("year-before", CalendarOperations::yearBefore),
        Map.entry("years", CalendarOperations::years),
        Map.entry("year-or-month", CalendarOperations::yearOrMonth),
        Map.entry("year-end", CalendarOperations::yearEnd),
        Map.entry("year-to-date", CalendarOperations::yearToDate),
        Map.entry("week-number", CalendarOperations::weekNumber),
        Map.entry("week-in", CalendarOperations::weekIn),
        Map.entry("ordinal-month", CalendarOperations::ordinalMonth),
        Map.entry("compact", CalendarOperations::compact),
        Map.entry("week-of", CalendarOperations::weekOf));
  }

  /** A day of a month; the weekday beside it is checked. */
  private static @Nullable Reading day(Match m) {
    return dated(m, m.month("m"), m.number("d"), m.year("y"));
  }

  static @Nullable Reading dated(
      Match m, @Nullable Integer month, @Nullable Integer day, @Nullable Integer year) {
    if (month == null || day == null || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    if (year != null) {
      return checked(m, Reading.of(instant(year, month, day)));
    }
    Integer shift = m.shift();
    if (shift != null && shift != 0 || month == LEAP_MONTH && day == LEAP_DAY) {
      Integer near = m.calendar().yearOn(month, day, shift == null ? 0 : shift);
      return checked(m, Reading.from(m.calendar().anchor(), instant(near, month, day)));
    }
    Direction.Look look = m.look();
    Integer nearest = m.calendar().yearOf(month, day, look);
    Reading reading = Reading.from(m.calendar().anchor(), instant(nearest, month, day));
    return checked(m, reading == null || nearest == null ? reading : reading.towards(look.why()));
  }

  private static @Nullable Instant instant(@Nullable Integer year, int month, int day) {
    int longest = YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth();
    return day > longest ? null : Instant.ofDay(year, month, day);
  }

  /**
   * The date wins over a weekday that it does not have; the nearest such weekday is the conflict.
   */
  private static @Nullable Reading checked(Match m, @Nullable Reading reading) {
    Integer weekday = m.weekday("w");
    LocalDate day =
        reading != null && reading.value() instanceof Instant instant ? instant.date() : null;
    if (reading == null
        || weekday == null
        || day == null
        || day.getDayOfWeek().getValue() == weekday) {
      return reading;
    }
    int away = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
    return reading.against(Instant.of(day.plusDays(away > 3 ? away - 7 : away)));
  }

  private static @Nullable Reading days(Match m) {
    Integer month = m.month("m");
    Integer later = m.has("m2") ? m.month("m2") : month;
    Reading first = day(m);
    Integer day = m.number("d2");
    if (first == null || later == null || day == null || !(first.value() instanceof Instant from)) {
      return null;
    }
    if (day < 1 || day > 31) {
      return null;
    }
    Instant to = instant(from.year(), later, day);
    boolean ordered = to != null && from.timex().compareTo(to.timex()) < 0;
    return ordered && to != null ? first.with(new Interval(from, to)) : null;
  }

  /** "Tuesday the eleventh": the nearest such day of a month that is that weekday. */
  private static @Nullable Reading weekdayDom(Match m) {
    Integer weekday = m.weekday("w");
    Integer day = m.number("d");
    LocalDate base = m.calendar().base();
    if (weekday == null || day == null || day < 1 || day > 31) {
      return null;
    }
    if (base == null) {
      return Reading.of(new Weekday(weekday));
    }
    LocalDate best = null;
    for (int months = -6; months <= 6; months++) {
      YearMonth month = YearMonth.from(base).plusMonths(months);
      LocalDate date = day <= month.lengthOfMonth() ? month.atDay(day) : null;
      boolean fits = date != null && date.getDayOfWeek().getValue() == weekday;
      if (fits && (best == null || distance(base, date) < distance(base, best))) {
        best = date;
      }
    }
    return best == null ? null : Reading.from(m.calendar().anchor(), Instant.of(best));
  }

  private static long distance(LocalDate base, @Nullable LocalDate day) {
    return day == null ? Long.MAX_VALUE : Math.abs(day.toEpochDay() - base.toEpochDay());
  }

  /** "the 18th": of the nearest month on the side looked at. */
  private static @Nullable Reading dom(Match m) {
    Integer day = m.number("d");
    LocalDate base = m.calendar().base();
    if (day == null || day < 1 || day > 31) {
      return null;
    }
    if (base == null) {
      return Reading.of(Instant.ofDay(null, null, day));
    }
    Direction.Look look = m.look();
    boolean over = look.ahead() ? day < base.getDayOfMonth() : day > base.getDayOfMonth();
    YearMonth month = YearMonth.from(base).plusMonths(over ? (look.ahead() ? 1 : -1) : 0);
    Reading reading =
        Reading.from(m.calendar().anchor(), instant(month.getYear(), month.getMonthValue(), day));
    return reading == null ? null : reading.towards(look.why());
  }

  private static @Nullable Reading domOf(Match m) {
    Integer day = m.number("d");
    Integer shift = m.has("s") ? m.shift() : Integer.valueOf(0);
    LocalDate base = m.calendar().base();
    boolean other = m.has("u") && !"M".equals(m.unit());
    if (day == null || day < 1 || day > 31 || shift == null || base == null || other) {
      return null;
    }
    YearMonth month = YearMonth.from(base).plusMonths(shift);
    return Reading.from(
        m.calendar().anchor(), instant(month.getYear(), month.getMonthValue(), day));
  }

  /** "10/1-11/7": both in the order of the first. */
  private static @Nullable Reading numericRange(Match m) {
    Reading first = numeric(m, "a", "b");
    Reading second = numeric(m, "a2", "b2");
    boolean ordered =
        first != null
            && second != null
            && first.value().timex().compareTo(second.value().timex()) < 0;
    return ordered && first != null && second != null
        ? first.with(new Interval(first.value(), second.value()))
        : null;
  }

  private static @Nullable Reading numeric(Match m) {
    return numeric(m, "a", "b");
  }

  /** A date of numbers, in the order that fits, that is asked for, or that the day judges. */
  private static @Nullable Reading numeric(Match m, String first, String second) {
    Integer a = m.number(first);
    Integer b = m.number(second);
    if (a == null || b == null) {
      return null;
    }
    Reading dayFirst = b <= 12 ? dated(m, b, a, m.year("y")) : null;
    Reading monthFirst = a <= 12 ? dated(m, a, b, m.year("y")) : null;
    if (dayFirst == null || monthFirst == null || dayFirst.value().equals(monthFirst.value())) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    return switch (m.scene().order()) {
      case DAY_FIRST -> dayFirst;
      case MONTH_FIRST -> monthFirst;
      case JUDGE -> judged(m, dayFirst, monthFirst);
    };
  }

  /** The reading without a conflict of its weekday, else the nearer to the day; both are told. */
  private static Reading judged(Match m, Reading one, Reading other) {
    if ((one.conflict() == null) != (other.conflict() == null)) {
      return one.conflict() == null ? one : other;
    }
    LocalDate base = m.calendar().base();
    LocalDate first = one.value() instanceof Instant instant ? instant.date() : null;
    LocalDate second = other.value() instanceof Instant instant ? instant.date() : null;
    if (base == null || first == null || second == null) {
      Instant year = Instant.ofDay(m.year("y"), null, null);
      return new Reading(year, null, "day or month first is not known", other.value());
    }
    boolean nearer = distance(base, first) <= distance(base, second);
    Reading chosen = nearer ? one : other;
    return new Reading(
        chosen.value(),
        m.calendar().anchor(),
        "the nearer of two readings",
        nearer ? other.value() : one.value());
  }

  private static @Nullable Reading month(Match m) {
    Integer month = m.month("m");
    if (month == null) {
      return null;
    }
    Integer shift = m.shift();
    if (m.has("y") || shift != null) {
      Integer year = shift == null ? m.year("y") : m.calendar().year(shift);
      return Reading.from(
          shift == null ? null : m.calendar().anchor(), Instant.ofMonth(year, month));
    }
    Direction.Look look = m.look();
    Integer year = m.calendar().yearOfMonth(month, look);
    Reading reading = Reading.from(m.calendar().anchor(), Instant.ofMonth(year, month));
    return reading == null || year == null ? reading : reading.towards(look.why());
  }

  private static @Nullable Reading monthShift(Match m) {
    Integer month = m.month("m");
    Integer shift = m.shift();
    if (month == null || shift == null) {
      return null;
    }
    return Reading.from(
        m.calendar().anchor(), Instant.ofMonth(m.calendar().yearOfMonth(month, shift), month));
  }

  private static @Nullable Reading months(Match m) {
    Integer from = m.month("m");
    Integer to = m.month("m2");
    if (from == null || to == null) {
      return null;
    }
    Integer last = m.year(m.has("y2") ? "y2" : "y");
    Integer first = m.has("y2") ? m.year("y") : last;
    if (last == null) {
      first = m.calendar().yearOfMonth(from, m.look());
      last = first == null || to >= from ? first : Integer.valueOf(first + 1);
    } else if (first != null && !m.has("y2") && to < from) {
      first = first - 1;
    }
    return Reading.of(new Interval(Instant.ofMonth(first, from), Instant.ofMonth(last, to)));
  }

  private static @Nullable Reading yearBefore(Match m) {
    Integer year = m.number("y");
    return year == null || year < 1 || year > 9999 ? null : Reading.of(Instant.ofYear(1 - year));
  }

  private static @Nullable Reading years(Match m) {
    Integer from = m.number("y");
    Integer to = m.number("y2");
    if (from == null || to == null) {
      return null;
    }
    int last = to < 100 ? from / 100 * 100 + to : to;
    return last <= from
        ? null
        : Reading.of(new Interval(Instant.ofYear(from), Instant.ofYear(last)));
  }

  /** "2015-12" is a month, "2011-12" a pair of years, as is what names no month. */
  private static @Nullable Reading yearOrMonth(Match m) {
    Integer year = m.number("y");
    Integer month = m.number("m2");
    boolean pair = year != null && month != null && month == year % 100 + 1;
    return year == null || month == null || pair ? null : Reading.of(Instant.ofMonth(year, month));
  }

  /** "by year-end" is that of this year, "since year-end" that of the last. */
  private static @Nullable Reading yearEnd(Match m) {
    boolean last = m.atoms().word(m.parts().from() - 1).equals("since");
    return Reading.from(m.calendar().anchor(), Instant.ofYear(m.calendar().year(last ? -1 : 0)));
  }

  /** "the year to date", with the day itself. */
  private static @Nullable Reading yearToDate(Match m) {
    LocalDate base = m.calendar().base();
    return base == null
        ? Reading.of(Instant.ofYear(null))
        : Reading.from(
            m.calendar().anchor(),
            new Interval(Instant.ofDay(base.getYear(), 1, 1), Instant.of(base)));
  }

  private static @Nullable Reading weekOf(Match m) {
    Reading day = m.has("m") ? day(m) : dom(m);
    LocalDate date = day != null && day.value() instanceof Instant instant ? instant.date() : null;
    return day == null || date == null ? null : day.with(Calendar.week(date));
  }

  private static @Nullable Reading weekNumber(Match m) {
    Integer number = m.number("w");
    Integer shift = m.shift();
    Integer year = m.has("y") ? m.year("y") : m.calendar().year(shift == null ? 0 : shift);
    return number == null || number < 1 || number > 53
        ? null
        : Reading.from(m.has("y") ? null : m.calendar().anchor(), new Week(year, number));
  }

  /** "the first week of January": the one with its first Thursday; the last: with its last. */
  private static @Nullable Reading weekIn(Match m) {
    Integer month = m.has("m") ? m.month("m") : null;
    Integer number = m.number("o");
    Integer year = m.year("y");
    Integer shift = m.shift();
    if (shift != null) {
      TemporalValue unit = "M".equals(m.unit()) ? m.calendar().offset("M", shift) : null;
      Instant whole = unit instanceof Instant instant ? instant : null;
      year = whole == null ? m.calendar().year(shift) : whole.year();
      month = whole == null ? null : whole.month();
    }
    if (year == null && month != null) {
      year = m.calendar().yearOfMonth(month, m.look());
    }
    if (year == null || (m.has("m") && month == null)) {
      return null;
    }
    LocalDate first = LocalDate.of(year, month == null ? 1 : month, 1);
    LocalDate next = month == null ? first.plusYears(1) : first.plusMonths(1);
    LocalDate day =
        number == null
            ? next.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY))
            : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(number - 1L);
    return day.isBefore(next) ? Reading.of(Calendar.week(day)) : null;
  }

  private static @Nullable Reading ordinalMonth(Match m) {
    Integer number = m.number("o");
    Integer shift = m.shift();
    Integer year = shift == null ? m.year("y") : m.calendar().year(shift);
    return number == null || number < 1 || number > 12
        ? null
        : Reading.of(Instant.ofMonth(year, number));
  }

  /** "20151014". */
  private static @Nullable Reading compact(Match m) {
    String digits = m.word("c");
    if (digits.length() != 8) {
      return null;
    }
    int year = Integer.parseInt(digits.substring(0, 4));
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6));
    boolean possible = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1;
    return possible && day <= 31 ? Reading.of(instant(year, month, day)) : null;
  }
}
