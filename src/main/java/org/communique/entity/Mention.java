package org.communique.entity;

import java.util.Objects;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text.
 *
 * @param span where it lies; {@code text} equals the characters there
 * @param text its characters, as given
 * @param type its type
 * @param entity the id of the entity it stands for, or null before grouping
 * @param probability the engine's calibrated probability that span and type are right, or null
 *     where it has none
 */
public record Mention(
    Span span, String text, MentionType type, @Nullable String entity, @Nullable Double probability)
    implements Comparable<Mention> {

  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("mention '" + text + "' does not fill " + span);
    }
    if (probability != null && !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "probability " + probability + " of '" + text + "' is not in [0, 1]");
    }
  }

  /** A mention not yet grouped. */
  public static Mention of(Span span, String text, MentionType type, @Nullable Double probability) {
    return new Mention(span, text, type, null, probability);
  }

  /**
   * A mention not yet grouped, over the tokens {@code from} to {@code to} (exclusive) of a
   * sentence.
   */
  public static Mention ofTokens(
      Document document,
      Sentence sentence,
      int from,
      int to,
      MentionType type,
      @Nullable Double probability) {
    Span span = sentence.tokens().get(from).span().cover(sentence.tokens().get(to - 1).span());
    return of(span, document.textOf(span), type, probability);
  }

  /** The same mention as one of {@code entity}. */
  public Mention withEntity(String id) {
    return new Mention(span, text, type, id, probability);
  }

  /** The same mention with another type. */
  public Mention withType(MentionType other) {
    return new Mention(span, text, other, entity, probability);
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
