package org.communique.time;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers with their leading zeros, or as many X as they have digits. */
final class Digits {

  private Digits() {}

  static String year(@Nullable Integer year) {
    if (year == null) {
      return "XXXX";
    }
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "BC%04d", 1 - year);
  }

  static String two(@Nullable Integer number) {
    return number == null ? "XX" : number < 10 ? "0" + number : String.valueOf(number);
  }

  static String months(int year, int first, int count) {
    YearMonth month = YearMonth.of(year, first);
    return month + "/" + month.plusMonths(count - 1L);
  }
}
