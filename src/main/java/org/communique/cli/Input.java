package org.communique.cli;

import org.communique.Article;
import org.communique.Outcome;

/** What a file gave for one article: the article, or why there is none. */
sealed interface Input {

  /**
   * An article.
   *
   * @param article what was read
   * @param origin file and, where a file holds many, line
   */
  record Read(Article article, String origin) implements Input {}

  /**
   * None.
   *
   * @param failure what was wrong, with file, line and remedy
   */
  record Unreadable(Outcome.Failed failure) implements Input {}
}
