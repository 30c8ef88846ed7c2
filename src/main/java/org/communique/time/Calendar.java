package org.communique.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TIMEX3 values of days, weeks, months and years, anchored on a day of publication where there is
 * one. Immutable.
 */
final class Calendar {

  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");

  /** How much farther away a day on the side not looked at counts. */
  private static final int WRONG_SIDE = 4;

  /** A holiday so many days ahead is the coming one, not that of a year ago. */
  private static final int HOLIDAY_SOON = 60;

  private final @Nullable LocalDate published;

  Calendar(@Nullable LocalDate published) {
    this.published = published;
  }

  boolean isAnchored() {
    return published != null;
  }

  static String month(int year, int month) {
    return String.format(
        Locale.ROOT,
        "%s-%02d",
        year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year),
        month);
  }

  /** A day of the calendar, or null where the month has no such day. */
  static @Nullable String day(int year, int month, int day) {
    if (day > YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth()) {
      return null;
    }
    return month(year, month) + String.format(Locale.ROOT, "-%02d", day);
  }

  /**
   * The year of a day and month without one: the nearest, or the nearest on the side looked at; 0
   * unanchored.
   */
  int yearOf(int month, int day, boolean ahead) {
    if (published == null) {
      return 0;
    }
    int best = published.getYear();
    long bestDistance = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      long days =
          Year.of(year).atMonth(month).atDay(Math.min(day, 28)).toEpochDay()
              - published.toEpochDay();
      long distance =
          days == 0 ? 0 : (days > 0) == ahead ? Math.abs(days) : Math.abs(days) * WRONG_SIDE;
      if (distance < bestDistance) {
        best = year;
        bestDistance = distance;
      }
    }
    return best;
  }

  String offsetDay(long days) {
    return published == null ? "XXXX-XX-XX" : published.plusDays(days).toString();
  }

  /** The year that lies so many years from the publication's, or 0 unanchored. */
  int yearAt(String shift) {
    return published == null ? 0 : published.getYear() + Integer.parseInt(shift);
  }

  /** The year of "last May", "this May", "next May"; 0 unanchored. */
  int yearOfMonth(int month, int shift) {
    if (published == null) {
      return 0;
    }
    int passed = Integer.compare(published.getMonthValue(), month);
    return published.getYear() + (shift == 0 || passed * shift < 0 ? 0 : shift);
  }

  /** The number of the quarter in focus, of the last that is over where there is none; or 0. */
  int quarterInFocus(@Nullable String focus) {
    if (focus != null) {
      return focus.charAt(focus.length() - 1) - '0';
    }
    return published == null ? 0 : published.minusMonths(3).get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The year before the publication's, or the quarter a year before the one in focus. */
  @Nullable String yearBefore(@Nullable String quarter) {
    return quarter == null
        ? offset("Y", -1)
        : Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
  }

  /** The holiday that a rule names: "12-25", "EASTER-2" or "11-4-4" (the 4th Thursday). */
  String holiday(String rule, int year, boolean ahead) {
    int chosen = year == 0 ? nearestYear(rule, ahead) : year;
    return chosen == 0
        ? "XXXX-" + (rule.length() == 5 ? rule : "XX-XX")
        : Holidays.day(rule, chosen).toString();
  }

  private int nearestYear(String rule, boolean ahead) {
    if (published == null) {
      return 0;
    }
    LocalDate day = Holidays.day(rule, published.getYear());
    if (ahead) {
      return day.isBefore(published) ? day.getYear() + 1 : day.getYear();
    }
    return day.isAfter(published.plusDays(HOLIDAY_SOON)) ? day.getYear() - 1 : day.getYear();
  }

  /** The nearest such weekday before or after the day of publication, never that day itself. */
  String otherWeekday(int weekday, boolean ahead) {
    if (published == null) {
      return weekday(weekday, ahead, 0);
    }
    boolean same = weekday == published.getDayOfWeek().getValue();
    return weekday(weekday, ahead, same ? (ahead ? 1 : -1) : 0);
  }

  /** The nearest such weekday on the side looked at; the day of publication is itself. */
  String weekday(int weekday, boolean ahead, int weeks) {
    if (published == null) {
      return "XXXX-WXX-" + weekday;
    }
    int difference = weekday - published.getDayOfWeek().getValue();
    int days =
        ahead
            ? (difference < 0 ? difference + 7 : difference)
            : (difference > 0 ? difference - 7 : difference);
    return published.plusDays(days + 7L * weeks).toString();
  }

  /**
   * The unit ("Y", "M", "W", "D", "DE", "CE", "Q", "WE") that lies so many units from the day of
   * publication.
   */
  @Nullable String offset(String unit, int shift) {
    if (published == null) {
      return switch (unit) {
        case "Y" -> "XXXX";
        case "M" -> "XXXX-XX";
        case "W" -> "XXXX-WXX";
        case "D" -> "XXXX-XX-XX";
        default -> null;
      };
    }
    return switch (unit) {
      case "Y" -> String.valueOf(published.getYear() + shift);
      case "M" -> YearMonth.from(published).plusMonths(shift).toString();
      case "W" -> week(published.plusWeeks(shift));
      case "WE" -> week(published.plusWeeks(shift)) + "-WE";
      case "D" -> published.plusDays(shift).toString();
      case "DE" -> String.valueOf(published.getYear() / 10 + shift);
      case "CE" -> String.valueOf(published.getYear() / 100 + shift);
      case "Q" -> quarter(published.plusMonths(3L * shift));
      default -> null;
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The nearest such quarter of a year that has begun. */
  String quarter(int quarter, int year) {
    if (year == 0 && published == null) {
      return "XXXX-Q" + quarter;
    }
    int chosen = year;
    if (year == 0 && published != null) {
      chosen = published.getYear() - (quarter > published.get(IsoFields.QUARTER_OF_YEAR) ? 1 : 0);
    }
    return chosen + "-Q" + quarter;
  }

  /** The season of the year that the shift goes to. */
  String season(String season, int shift) {
    return published == null ? "XXXX-" + season : published.getYear() + shift + "-" + season;
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /**
   * The ISO 8601 form of a TIMEX3 value, or null where it is no date, month, year or week of the
   * calendar.
   */
  static @Nullable String iso(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return value.contains("/") ? value : null;
    }
    try {
      LocalDate monday =
          LocalDate.parse(
              week.group(1) + "-W" + week.group(2) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return (week.group(3) == null ? monday : monday.plusDays(5)) + "/" + monday.plusDays(6);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
