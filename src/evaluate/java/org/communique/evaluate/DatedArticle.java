package org.communique.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.communique.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A text whose temporal expressions are known.
 *
 * @param id its name, for lists of misses
 * @param document the text as read
 * @param published its day of publication, or null where the gold has none
 * @param gold what is in it, in order
 */
record DatedArticle(
    String id, Document document, @Nullable LocalDate published, List<GoldTime> gold) {

  /** The same article with another reading of its text. */
  DatedArticle withDocument(Document other) {
    return new DatedArticle(id, other, published, gold);
  }

  /**
   * An expression of the gold.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   * @param accepted the answers that are right
   */
  record GoldTime(int start, int end, List<Answer> accepted) {

    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  /** What a gold expression means. */
  sealed interface Answer permits TimexAnswer, StretchAnswer, OpenAnswer {}

  /**
   * A TIMEX3 annotation.
   *
   * @param type its type
   * @param value its value
   */
  record TimexAnswer(String type, String value) implements Answer {

    @Override
    public String toString() {
      return type + " " + value;
    }
  }

  /**
   * Days of the calendar.
   *
   * @param days the first and the last
   */
  record StretchAnswer(Stretch days) implements Answer {

    @Override
    public String toString() {
      return days.toString();
    }
  }

  /**
   * Something without borders: "a few months ago" before a day, a month of no year.
   *
   * @param text how the gold writes it
   */
  record OpenAnswer(String text) implements Answer {

    @Override
    public String toString() {
      return text;
    }
  }
}
