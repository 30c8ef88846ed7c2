package org.communique.knowledge;

import java.util.List;
import java.util.Objects;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * A part of a state that has an adjective of its own.
 *
 * @param name its common English name
 * @param state ISO 3166-1 alpha-2 code of the state
 * @param wikidata its Wikidata id, or null
 * @param adjectives adjectives and nouns for what and who is of it
 */
public record StatePart(
    String name, String state, @Nullable String wikidata, List<String> adjectives) {

  public StatePart {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(state, "state");
    adjectives = List.copyOf(adjectives);
    if (wikidata != null && !WikidataId.isValid(wikidata)) {
      throw new IllegalArgumentException("'" + wikidata + "' is no Wikidata id");
    }
  }

  static StatePart of(Lexicons.Line row) {
    try {
      return new StatePart(row.required(0), row.required(1), row.optional(2), row.list(3));
    } catch (IllegalArgumentException e) {
      throw row.explain(e);
    }
  }
}
