package org.communique.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that a rule gives for every year: "12-25" (month and day), "11-4-4" (month, weekday, which
 * one; -1 the last; "+1" days after it), "EASTER-2" and "ORTHODOX+1" (days from Easter),
 * "HIJRI-10-1" (month and day of the Islamic calendar of Umm al-Qura), "NOWRUZ" (1 Farvardin),
 * "2001-09-11" (one day of one year).
 */
final class Holidays {

  private static final Pattern FIXED = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  private static final Pattern WEEKDAY = Pattern.compile("(\\d\\d?)-([1-7])-(-?[1-5])(\\+\\d)?");
  private static final Pattern EASTER = Pattern.compile("(EASTER|ORTHODOX)([+-]\\d+)");
  private static final Pattern HIJRI = Pattern.compile("HIJRI-(\\d+)-(\\d+)");
  private static final Pattern ONCE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private static final String NOWRUZ = "NOWRUZ";

  /** The Persian calendar has its leap years in a cycle of 33, in these of it. */
  private static final Set<Integer> PERSIAN_LEAP = Set.of(1, 5, 9, 13, 17, 22, 26, 30);

  private static final int PERSIAN_CYCLE = 33;
  private static final int PERSIAN_SINCE = 621;
  private static final LocalDate NOWRUZ_1375 = LocalDate.of(1996, 3, 20);
  private static final int KNOWN_NOWRUZ = 1375;

  /** The Gregorian and the Julian calendar are so many days apart from 1900 to 2099. */
  private static final int JULIAN = 13;

  private Holidays() {}

  /** Whether a rule is written as it should be. */
  static boolean isRule(String rule) {
    return rule.equals(NOWRUZ)
        || FIXED.matcher(rule).matches()
        || WEEKDAY.matcher(rule).matches()
        || EASTER.matcher(rule).matches()
        || HIJRI.matcher(rule).matches()
        || ONCE.matcher(rule).matches();
  }

  /** The day of a rule in a year; null where there is none or it cannot be computed. */
  static @Nullable LocalDate day(String rule, int year) {
    try {
      return computed(rule, year);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "XXXX-12-25" for a rule of month and day, which needs no year. */
  static boolean isFixed(String rule) {
    return FIXED.matcher(rule).matches();
  }

  /** Whether the rule names one day of one year. */
  static boolean isOnce(String rule) {
    return ONCE.matcher(rule).matches();
  }

  private static @Nullable LocalDate computed(String rule, int year) {
    if (rule.equals(NOWRUZ)) {
      return nowruz(year);
    }
    if (isOnce(rule)) {
      return LocalDate.parse(rule);
    }
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return LocalDate.of(year, number(fixed, 1), number(fixed, 2));
    }
    Matcher weekday = WEEKDAY.matcher(rule);
    if (weekday.matches()) {
      return LocalDate.of(year, number(weekday, 1), 1)
          .with(
              TemporalAdjusters.dayOfWeekInMonth(
                  number(weekday, 3), DayOfWeek.of(number(weekday, 2))))
          .plusDays(weekday.group(4) == null ? 0 : number(weekday, 4));
    }
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      boolean orthodox = easter.group(1).equals("ORTHODOX");
      return (orthodox ? orthodoxEaster(year) : easter(year)).plusDays(number(easter, 2));
    }
    Matcher hijri = HIJRI.matcher(rule);
    return hijri.matches() ? hijri(year, number(hijri, 1), number(hijri, 2)) : null;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static LocalDate nowruz(int year) {
    int persian = year - PERSIAN_SINCE;
    long days = 365L * (persian - KNOWN_NOWRUZ);
    for (int i = Math.min(persian, KNOWN_NOWRUZ); i < Math.max(persian, KNOWN_NOWRUZ); i++) {
      int leap = PERSIAN_LEAP.contains(Math.floorMod(i, PERSIAN_CYCLE)) ? 1 : 0;
      days += persian > KNOWN_NOWRUZ ? leap : -leap;
    }
    return NOWRUZ_1375.plusDays(days);
  }

  /** The last such day of the Islamic calendar in a Gregorian year. */
  private static @Nullable LocalDate hijri(int year, int month, int day) {
    int islamic = HijrahDate.from(LocalDate.of(year, 12, 31)).get(ChronoField.YEAR_OF_ERA);
    for (int candidate = islamic; candidate >= islamic - 1; candidate--) {
      LocalDate found = LocalDate.from(HijrahDate.of(candidate, month, day));
      if (found.getYear() == year) {
        return found;
      }
    }
    return null;
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

  /** Easter Sunday of the Orthodox churches, by Meeus' algorithm; given in Gregorian days. */
  static LocalDate orthodoxEaster(int year) {
    int golden = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - golden + 34) % 7;
    int days = golden + weekday + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(JULIAN);
  }
}
