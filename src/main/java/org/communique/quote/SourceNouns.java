package org.communique.quote;

import java.util.HashSet;
import java.util.Set;
import org.communique.text.Lexicons;

/**
 * Nouns that name a source without a name.
 *
 * @param people those that, with "the", stand for the person spoken of
 * @param bodies those that speak for whom they are named with
 */
record SourceNouns(Set<String> people, Set<String> bodies) {

  private enum What {
    PERSON,
    BODY
  }

  SourceNouns {
    people = Set.copyOf(people);
    bodies = Set.copyOf(bodies);
  }

  static SourceNouns of(Lexicons lexicons) {
    Set<String> people = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    for (Lexicons.Line line : lexicons.read(SourceNouns.class, "sources.tsv", 2)) {
      (line.choice(1, What.class) == What.PERSON ? people : bodies).add(line.required(0));
    }
    return new SourceNouns(people, bodies);
  }
}
