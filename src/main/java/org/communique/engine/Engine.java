package org.communique.engine;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Mention;
import org.communique.syntax.Gist;
import org.communique.text.Document;

/**
 * Finds names, and some engines syntax, in tokenized text. Implementations are safe for use by many
 * threads, and give the same analysis for the same document whatever they have read before.
 */
public interface Engine extends AutoCloseable {

  /** The name under which the engine is chosen ("opennlp"). */
  String name();

  /** The models in use, for provenance; empty where the engine has none. */
  List<ModelInfo> models();

  /** The names in the document's sentences and, from engines that parse, the sentences' trees. */
  Analysis analyze(Document document);

  /**
   * The names alone: those of {@link #analyze}, sooner where the engine is spared its trees.
   *
   * @return in order, none overlapping another, each on whole tokens
   */
  default List<Mention> names(Document document) {
    return analyze(document).mentions();
  }

  /**
   * What the article's news is at a glance at its start, by a reading apart from {@link #analyze};
   * empty where the engine has none.
   */
  default Optional<Gist> gist(Document document) {
    return Optional.empty();
  }

  /** Frees what the engine holds; it may not be used afterwards. */
  @Override
  default void close() {}
}
