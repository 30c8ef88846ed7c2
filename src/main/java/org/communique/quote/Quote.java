package org.communique.quote;

import java.util.List;
import java.util.Objects;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation.
 *
 * @param id unique within the article ("q1")
 * @param span for DIRECT and MIXED the stretch in quotation marks, with the marks; for INDIRECT
 *     from the first to the last of the words reported
 * @param kind how the words are given
 * @param source the words that name the speaker ("Zakharova", "she", "officials"), or null
 * @param speaker the id of the speaker's entity, or null
 * @param cue the verb or phrase of speech, or null
 * @param content all the words given, in order, at least one stretch: for DIRECT the span and, of a
 *     quotation over several paragraphs, those before it; for MIXED the reported clause around the
 *     marks; for INDIRECT what is reported, which the cue may interrupt
 * @param continues the id of the quotation that this one goes on with: interrupted by its cue, or
 *     by the same speaker without a cue of its own; or null
 */
public record Quote(
    String id,
    Span span,
    QuoteKind kind,
    @Nullable Span source,
    @Nullable String speaker,
    @Nullable Span cue,
    List<Span> content,
    @Nullable String continues) {

  public Quote {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("quotation " + id + " has no content");
    }
  }
}
