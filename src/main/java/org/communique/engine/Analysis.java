package org.communique.engine;

import java.util.List;
import org.communique.entity.Mention;
import org.communique.syntax.ContextVectors;
import org.communique.syntax.DependencyTree;

/**
 * What an engine finds in a document.
 *
 * @param mentions the names in the document's sentences, in order, none overlapping another, each
 *     on whole tokens
 * @param trees one dependency tree a sentence, parallel to the document's sentences; empty where
 *     the engine has no parser
 * @param vectors one matrix of context vectors a sentence, parallel to the document's sentences;
 *     empty where the engine has no encoder
 */
public record Analysis(
    List<Mention> mentions, List<DependencyTree> trees, List<ContextVectors> vectors) {

  public Analysis {
    mentions = List.copyOf(mentions);
    trees = List.copyOf(trees);
    vectors = List.copyOf(vectors);
  }

  /** Names alone. */
  public static Analysis of(List<Mention> mentions) {
    return new Analysis(mentions, List.of(), List.of());
  }
}
