package org.communique.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year, as exactly as it is known.
 *
 * @param first its first day
 * @param last its last day
 * @param text "2012-05-07", "2012-05" or "2012"
 */
public record PartialDate(LocalDate first, LocalDate last, String text) {

  public PartialDate {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("'" + text + "' ends before it begins");
    }
  }

  /**
   * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
   *
   * @throws IllegalArgumentException where the text is none of them
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> ofYear(number(text, 0, 4), text);
        case 7 -> ofMonth(YearMonth.of(number(text, 0, 4), number(text, 5, 7)), text);
        case 10 -> ofDay(text);
        default -> throw new IllegalArgumentException();
      };
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date as 2012, 2012-05 or 2012-05-07");
    }
  }

  private static PartialDate ofYear(int year, String text) {
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text);
  }

  private static PartialDate ofMonth(YearMonth month, String text) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth(), text);
  }

  private static PartialDate ofDay(String text) {
    LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    return new PartialDate(day, day, text);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  @Override
  public String toString() {
    return text;
  }
}
