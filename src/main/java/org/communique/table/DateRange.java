package org.communique.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that an ISO 8601 date, month, year or interval covers.
 *
 * @param start the first day
 * @param end the last day
 */
public record DateRange(LocalDate start, LocalDate end) {

  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("the range ends on " + end + ", before " + start);
    }
  }

  /** The days of a date, or null where there is none or it covers no whole days. */
  public static @Nullable DateRange of(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    String[] ends = iso.split("/", -1);
    try {
      DateRange first = plain(ends[0]);
      DateRange last = plain(ends[ends.length - 1]);
      return last.end.isBefore(first.start) ? null : new DateRange(first.start, last.end);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateRange plain(String iso) {
    String day = iso.length() > 10 && iso.charAt(10) == 'T' ? iso.substring(0, 10) : iso;
    return switch (day.length()) {
      case 4 -> new DateRange(Year.parse(day).atDay(1), Year.parse(day).atMonth(12).atEndOfMonth());
      case 7 -> new DateRange(YearMonth.parse(day).atDay(1), YearMonth.parse(day).atEndOfMonth());
      default -> new DateRange(LocalDate.parse(day), LocalDate.parse(day));
    };
  }
}
