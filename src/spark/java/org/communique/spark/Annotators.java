package org.communique.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.Communique;
import org.communique.knowledge.Knowledge;
import org.communique.table.ArticleRows;

/**
 * The annotators of this JVM, one for each way of building it. Spark gives tasks no other place to
 * keep what all of them in an executor share; nothing that an annotator gives depends on what it
 * did before, so that sharing it cannot be seen in a result. They live as long as the executor.
 */
final class Annotators {

  private static final Map<AnnotatorSettings, Communique> LOADED = new ConcurrentHashMap<>();

  private Annotators() {}

  /** Loads the models at the first call; every later one, on any thread, gets the same. */
  static Communique of(AnnotatorSettings settings) {
    return LOADED.computeIfAbsent(settings, AnnotatorSettings::build);
  }

  /** Makes table rows; loaded when first asked for. */
  static ArticleRows rows() {
    return RowsHolder.ROWS;
  }

  private static final class RowsHolder {
    private static final ArticleRows ROWS = new ArticleRows(Knowledge.bundled());
  }
}
