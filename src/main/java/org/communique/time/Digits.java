package org.communique.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Numbers with their leading zeros, or as many X as they have digits. */
final class Digits {

  private static final int FOUR = 4;

  private Digits() {}

  static String year(@Nullable Integer year) {
    if (year == null) {
      return "XXXX";
    }
    return year > 0 ? four(year) : "BC" + four(1 - year);
  }

  /** Four digits or more: a format costs thirty times as much, and dates are written often. */
  static String four(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, FOUR - digits.length())) + digits;
  }

  static String two(@Nullable Integer number) {
    return number == null ? "XX" : number < 10 ? "0" + number : String.valueOf(number);
  }

  static String months(int year, int first, int count) {
    YearMonth month = YearMonth.of(year, first);
    return month + "/" + month.plusMonths(count - 1L);
  }
}
