package org.communique.quote;

import java.util.List;
import org.communique.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/**
 * Clauses by a dependency tree of Universal Dependencies; what the tree leaves open is read off the
 * word order.
 */
final class TreeClauses implements Clauses {

  private final TreeSources sources;
  private final TreeContent content;

  TreeClauses(Words words, DependencyTree tree, List<Cue> cues, ClauseWords lexicon) {
    Heads heads = new Heads(words, tree);
    OrderClauses order = new OrderClauses(words, cues, lexicon);
    this.sources = new TreeSources(words, heads, cues, lexicon, order);
    this.content = new TreeContent(words, heads, sources, lexicon, order.content());
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
