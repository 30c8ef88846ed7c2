package org.communique;

import java.util.Objects;

/** An article that cannot be annotated; says which, why, and what to do. */
public final class ArticleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final ErrorKind kind;

  ArticleException(String id, ErrorKind kind, String message) {
    super(message);
    this.id = Objects.requireNonNull(id, "id");
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /** The id of the article. */
  public String id() {
    return id;
  }

  /** What kind of failure it is. */
  public ErrorKind kind() {
    return kind;
  }
}
