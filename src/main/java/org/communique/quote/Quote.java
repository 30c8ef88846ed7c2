package org.communique.quote;

import java.util.Objects;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation.
 *
 * @param id unique within the article ("q1")
 * @param span the content; for DIRECT and MIXED the stretch in quotation marks, with the marks
 * @param kind how the words are given
 * @param source the words that name the speaker ("Zakharova", "she", "officials"), or null
 * @param speaker the id of the speaker's entity, or null
 * @param cue the verb or phrase of speech, or null
 */
public record Quote(
    String id,
    Span span,
    QuoteKind kind,
    @Nullable Span source,
    @Nullable String speaker,
    @Nullable Span cue) {

  public Quote {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
