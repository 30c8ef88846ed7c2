package org.communique.coding;

import java.util.Objects;
import org.communique.event.EventCode;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence reports, as a CAMEO and PLOVER code.
 *
 * @param sentence the sentence
 * @param trigger the words that the code goes by
 * @param code the code
 * @param source the id of the entity that acts, or null where no name does
 * @param target the id of the entity acted upon, or null where no name is
 * @param rank 1 for what the sentence mainly reports, 2 for what it reports beside that, and so on
 * @param rule the pattern of the lexicon, and the context where it changed the code
 */
public record Coding(
    Span sentence,
    Span trigger,
    EventCode code,
    @Nullable String source,
    @Nullable String target,
    int rank,
    String rule) {

  public Coding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(rule, "rule");
    if (!sentence.contains(trigger)) {
      throw new IllegalArgumentException("trigger " + trigger + " lies outside " + sentence);
    }
    if (rank < 1) {
      throw new IllegalArgumentException("rank " + rank + " is below 1");
    }
  }
}
