package org.communique.text;

import java.util.List;
import java.util.Objects;

/**
 * One sentence, never across a zone's border.
 *
 * @param span where it lies
 * @param zone the type of the zone it belongs to
 * @param tokens its tokens in order, at least one
 */
public record Sentence(Span span, ZoneType zone, List<Token> tokens) {

  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(zone, "zone");
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens at " + span);
    }
  }

  /** The index of the first token that ends after {@code offset}, or the number of tokens. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
