package org.communique;

import java.util.Objects;

/** What became of one article of a stream. */
public sealed interface Outcome {

  /** The id of the article. */
  String id();

  /**
   * It was annotated.
   *
   * @param article the result
   */
  record Annotated(AnnotatedArticle article) implements Outcome {

    public Annotated {
      Objects.requireNonNull(article, "article");
    }

    @Override
    public String id() {
      return article.article().id();
    }
  }

  /**
   * It was not; the other articles are not touched by that.
   *
   * @param id the id of the article
   * @param kind what kind of failure it is
   * @param message what was wrong and what to do, for people
   */
  record Failed(String id, ErrorKind kind, String message) implements Outcome {

    public Failed {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(message, "message");
    }
  }
}
