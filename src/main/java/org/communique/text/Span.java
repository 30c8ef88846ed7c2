package org.communique.text;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of an article's title or text: UTF-16 offsets, {@code start} inclusive, {@code end}
 * exclusive, never empty.
 *
 * @param field the string that the offsets point into
 * @param start the offset of the first character
 * @param end the offset after the last character
 */
public record Span(Field field, int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::field).thenComparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    Objects.requireNonNull(field, "field");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is empty or negative");
    }
  }

  /** A span of the article's text. */
  public static Span ofText(int start, int end) {
    return new Span(Field.TEXT, start, end);
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return field == other.field && start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return field == other.field && start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both; they must lie in one field. */
  public Span cover(Span other) {
    if (field != other.field) {
      throw new IllegalArgumentException("no span covers both " + this + " and " + other);
    }
    return new Span(field, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters covered, of the string that the offsets point into. */
  public String of(String source) {
    return source.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
