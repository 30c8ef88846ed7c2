package org.communique.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article's title and text as given, with zones, sentences and tokens.
 *
 * @param title the title given apart from the text, or null
 * @param text the text as given
 * @param zones every zone, in order of their spans, the title's first
 * @param sentences the sentences of those zones that feed extraction, in order, the title's first
 */
public record Document(
    @Nullable String title, String text, List<Zone> zones, List<Sentence> sentences) {

  public Document {
    Objects.requireNonNull(text, "text");
    zones = List.copyOf(zones);
    sentences = List.copyOf(sentences);
  }

  /** The same title, text and zones with other sentences, as a tagger makes them. */
  public Document withSentences(List<Sentence> others) {
    return new Document(title, text, zones, others);
  }

  /**
   * The string that a field's offsets point into; empty for the title of an article without one.
   */
  public String source(Field field) {
    return field == Field.TEXT ? text : title == null ? "" : title;
  }

  /** The characters of a span. */
  public String textOf(Span span) {
    return span.of(source(span.field()));
  }

  /** The index of the sentence that holds the span's start, or -1 where none does. */
  public int sentenceAt(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span at = sentences.get(middle).span();
      if (at.field() == span.field() && at.start() <= span.start() && span.start() < at.end()) {
        return middle;
      }
      if (at.compareTo(span) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
