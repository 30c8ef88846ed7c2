package org.communique.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.communique.time.TemporalValue.Century;
import org.communique.time.TemporalValue.Decade;
import org.communique.time.TemporalValue.Half;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Quarter;
import org.communique.time.TemporalValue.Unresolved;
import org.communique.time.TemporalValue.Week;
import org.communique.time.TemporalValue.Weekday;
import org.communique.time.TemporalValue.Weekend;
import org.jspecify.annotations.Nullable;

/**
 * Values reckoned from a day, the day of publication where a text has one. Without a day what
 * depends on it stays underspecified. Immutable.
 */
final class Calendar {

  /** How much farther away a day on the side not looked at counts. */
  private static final int WRONG_SIDE = 4;

  /** The same where a verb in the past speaks: it allows for some days. */
  private static final int SURELY_WRONG_SIDE = 40;

  /** Years of two digits lie no farther ahead than this. */
  private static final int YEARS_AHEAD = 10;

  private static final int WEEK = 7;

  /** The middle of a month, to tell in which year it is nearest. */
  private static final int MIDDLE = 15;

  private final @Nullable LocalDate base;
  private final String name;

  private Calendar(@Nullable LocalDate base, String name) {
    this.base = base;
    this.name = name;
  }

  /** The calendar of a text published on a day, or on none that is known. */
  static Calendar published(@Nullable LocalDate day) {
    return new Calendar(day, "published");
  }

  /** The calendar of a day that the text speaks of. */
  Calendar around(LocalDate day) {
    return new Calendar(day, "text");
  }

  /** The day, or null. */
  @Nullable LocalDate base() {
    return base;
  }

  /** The anchor as explanations name it, or null. */
  @Nullable String anchor() {
    return base == null ? null : name + " " + base;
  }

  @Nullable Integer year() {
    return base == null ? null : base.getYear();
  }

  /** The year so many years away, or null. */
  @Nullable Integer year(int shift) {
    return base == null ? null : base.getYear() + shift;
  }

  /** The year that two digits stand for. */
  int century(int digits) {
    int now = base == null ? 2000 : base.getYear();
    int year = now / 100 * 100 + digits;
    return year > now + YEARS_AHEAD
        ? year - 100
        : year <= now - 100 + YEARS_AHEAD ? year + 100 : year;
  }

  /**
   * The year of a day and month without one: the nearest, rather on the side looked at; or null.
   */
  @Nullable Integer yearOf(int month, int day, Direction.Look look) {
    if (base == null) {
      return null;
    }
    int wrong = look.sure() && !look.ahead() ? SURELY_WRONG_SIDE : WRONG_SIDE;
    int best = base.getYear();
    long bestDistance = Long.MAX_VALUE;
    for (int year = base.getYear() - 1; year <= base.getYear() + 1; year++) {
      long days = LocalDate.of(year, month, Math.min(day, 28)).toEpochDay() - base.toEpochDay();
      boolean right = days == 0 || (days > 0) == look.ahead();
      long distance = right ? Math.abs(days) : Math.abs(days) * wrong;
      if (distance < bestDistance) {
        best = year;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** As {@link #yearOf}, of a whole month: this month is on both sides. */
  @Nullable Integer yearOfMonth(int month, Direction.Look look) {
    boolean now = base != null && base.getMonthValue() == month;
    return now && base != null ? Integer.valueOf(base.getYear()) : yearOf(month, MIDDLE, look);
  }

  /**
   * The nearest year in which a day exists and lies on a side (-1, 1, or 0 for either); or null.
   */
  @Nullable Integer yearOn(int month, int day, int side) {
    if (base == null) {
      return null;
    }
    Integer best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int year = base.getYear() - 8; year <= base.getYear() + 8; year++) {
      if (day <= YearMonth.of(year, month).lengthOfMonth()) {
        long days = LocalDate.of(year, month, day).toEpochDay() - base.toEpochDay();
        boolean right = side == 0 || days * side > 0;
        if (right && Math.abs(days) < bestDistance) {
          best = year;
          bestDistance = Math.abs(days);
        }
      }
    }
    return best;
  }

  /** The year of "last May", "this May", "next May"; or null. */
  @Nullable Integer yearOfMonth(int month, int shift) {
    if (base == null) {
      return null;
    }
    int passed = Integer.compare(base.getMonthValue(), month);
    return base.getYear() + (shift == 0 || passed * shift < 0 ? 0 : shift);
  }

  /** The nearest such weekday on a side; the day itself is on both. */
  TemporalValue weekday(int weekday, boolean ahead) {
    if (base == null) {
      return new Weekday(weekday);
    }
    int away = Math.floorMod(weekday - base.getDayOfWeek().getValue(), WEEK);
    return Instant.of(base.plusDays(ahead || away == 0 ? away : away - WEEK));
  }

  /** The nearest such weekday on a side, never the day itself. */
  TemporalValue otherWeekday(int weekday, boolean ahead) {
    boolean same = base != null && weekday == base.getDayOfWeek().getValue();
    return same && base != null
        ? Instant.of(base.plusDays(ahead ? WEEK : -WEEK))
        : weekday(weekday, ahead);
  }

  /** A weekday of the week so many weeks away. */
  TemporalValue weekdayOfWeek(int weekday, int weeks) {
    return base == null
        ? new Weekday(weekday)
        : Instant.of(base.plusDays(weekday - base.getDayOfWeek().getValue() + (long) WEEK * weeks));
  }

  Instant day(long offset) {
    return base == null ? Instant.ofDay(null, null, null) : Instant.of(base.plusDays(offset));
  }

  /**
   * The unit ("Y", "M", "W", "D", "DE", "CE", "Q", "WE", "TH", "TM") that lies so many units away;
   * null where it has no value.
   */
  @Nullable TemporalValue offset(String unit, int shift) {
    return base == null ? unknown(unit) : known(base, unit, shift);
  }

  private static @Nullable TemporalValue unknown(String unit) {
    return switch (unit) {
      case "Y" -> Instant.ofYear(null);
      case "M" -> Instant.ofMonth(null, null);
      case "W" -> new Week(null, null);
      case "WE" -> new Weekend(new Week(null, null));
      case "D" -> Instant.ofDay(null, null, null);
      case "Q" -> new Quarter(null, null);
      default -> null;
    };
  }

  private static @Nullable TemporalValue known(LocalDate base, String unit, int shift) {
    return switch (unit) {
      case "Y" -> Instant.ofYear(base.getYear() + shift);
      case "M" -> month(YearMonth.from(base).plusMonths(shift));
      case "W" -> week(base.plusWeeks(shift));
      case "WE" -> new Weekend(week(base.plusWeeks(shift)));
      case "D" -> Instant.of(base.plusDays(shift));
      case "DE" -> decade(base.getYear() / 10 + shift);
      case "CE" -> century(base, shift);
      case "Q" -> quarter(base.plusMonths(3L * shift));
      default -> null;
    };
  }

  private static @Nullable TemporalValue decade(int tens) {
    return tens >= 0 && tens < 1000 ? new Decade(tens) : null;
  }

  private static @Nullable TemporalValue century(LocalDate base, int shift) {
    int hundreds = base.getYear() / 100 + shift;
    return hundreds >= 0 && hundreds < 100 ? new Century(hundreds, false) : null;
  }

  private static Instant month(YearMonth month) {
    return Instant.ofMonth(month.getYear(), month.getMonthValue());
  }

  static Week week(LocalDate day) {
    return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static Quarter quarter(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** The nearest such quarter that has begun. */
  Quarter lastQuarter(int quarter) {
    if (base == null) {
      return new Quarter(null, quarter);
    }
    boolean later = quarter > base.get(IsoFields.QUARTER_OF_YEAR);
    return new Quarter(base.getYear() - (later ? 1 : 0), quarter);
  }

  /** The last quarter that is over, or null. */
  @Nullable Quarter quarterOver() {
    return base == null ? null : quarter(base.minusMonths(3));
  }

  /** The nearest such half of a year that has begun. */
  Half lastHalf(int half) {
    boolean second = base != null && base.getMonthValue() > 6;
    return new Half(base == null ? null : base.getYear() - (half == 2 && !second ? 1 : 0), half);
  }

  /** The decade of a year in digits with an unknown last one ("199X"). */
  static TemporalValue some(int year) {
    return new Unresolved(String.format(Locale.ROOT, "%03dX", year / 10));
  }
}
