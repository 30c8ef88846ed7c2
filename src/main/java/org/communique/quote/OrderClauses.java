package org.communique.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clauses by word order and parts of speech, for engines without a parser. */
final class OrderClauses implements Clauses {

  private final OrderSources sources;
  private final OrderContent content;

  OrderClauses(Words words, List<Cue> cues, ClauseWords lexicon) {
    this.sources = new OrderSources(words, lexicon);
    this.content = new OrderContent(words, cues, sources, lexicon);
  }

  OrderSources sources() {
    return sources;
  }

  OrderContent content() {
    return content;
  }

  @Override
  public @Nullable Range subject() {
    return sources.subject();
  }

  @Override
  public @Nullable Range source(Cue cue) {
    return sources.source(cue);
  }

  @Override
  public List<Range> content(Cue cue, @Nullable Range source) {
    return content.content(cue, source);
  }
}
