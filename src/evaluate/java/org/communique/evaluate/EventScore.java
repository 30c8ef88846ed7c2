package org.communique.evaluate;

import java.util.List;
import org.communique.AnnotatedArticle;

/** Counts over the articles of a corpus. Used by one thread. */
interface EventScore {

  /** Adds an article; what it got wrong, a line each. */
  List<String> add(EventCorpus.Sample sample, AnnotatedArticle found);

  /** The figures, a line each. */
  List<String> report();
}
