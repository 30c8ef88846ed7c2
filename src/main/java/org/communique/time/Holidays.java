package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days that a rule of the word list gives for every year. */
final class Holidays {

  private static final String EASTER = "EASTER";

  private Holidays() {}

  /**
   * The day of a rule: "12-25", "EASTER-2" (days from it), "11-4-4" (month, weekday, which one).
   */
  static LocalDate day(String rule, int year) {
    if (rule.startsWith(EASTER)) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(EASTER.length())));
    }
    String[] parts = rule.split("-");
    LocalDate day = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    if (parts.length == 2) {
      return day.withDayOfMonth(Integer.parseInt(parts[1]));
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    return day.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday));
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 1876). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
