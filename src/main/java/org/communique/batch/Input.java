package org.communique.batch;

import org.communique.Article;
import org.communique.ErrorKind;
import org.communique.Outcome;

/** What an archive gave for one article: the article, or why there is none. */
sealed interface Input {

  /** The file and, where it holds many articles, the line or entry. */
  String origin();

  /** An article. */
  record Read(Article article, String origin) implements Input {}

  /** None; the message says what is wrong, where, and the remedy. */
  record Unreadable(Outcome.Failed failure, String origin) implements Input {}

  static Input unreadable(String id, String origin, String what) {
    return new Unreadable(
        new Outcome.Failed(id, ErrorKind.UNREADABLE, origin + ": " + what), origin);
  }
}
