package org.communique.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param first the first day
 * @param last the last day, on or after it
 */
record Stretch(LocalDate first, LocalDate last) {

  private static final int DAY_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;

  /** The days of an ISO 8601 year, month, day or interval; null where the text is none. */
  static @Nullable Stretch parse(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return one(iso);
    }
    Stretch from = one(iso.substring(0, slash));
    Stretch to = one(iso.substring(slash + 1));
    return from == null || to == null || to.last.isBefore(from.first)
        ? null
        : new Stretch(from.first, to.last);
  }

  private static @Nullable Stretch one(String iso) {
    String day = iso.length() > DAY_LENGTH ? iso.substring(0, DAY_LENGTH) : iso;
    try {
      if (day.length() == DAY_LENGTH) {
        LocalDate date = LocalDate.parse(day);
        return new Stretch(date, date);
      }
      if (day.length() == MONTH_LENGTH) {
        YearMonth month = YearMonth.parse(day);
        return new Stretch(month.atDay(1), month.atEndOfMonth());
      }
      Year year = Year.parse(day);
      return new Stretch(year.atDay(1), year.atDay(year.length()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
