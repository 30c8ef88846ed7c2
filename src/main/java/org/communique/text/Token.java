package org.communique.text;

import java.util.Objects;

/**
 * One token.
 *
 * @param span where it lies
 * @param text its characters, as given
 * @param tag its Universal Dependencies part of speech ("PROPN", "VERB"); "X" where it was not
 *     tagged
 */
public record Token(Span span, String text, String tag) {

  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tag, "tag");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("token '" + text + "' does not fill " + span);
    }
  }

  /** A token that nobody has tagged yet. */
  static Token untagged(Span span, String text) {
    return new Token(span, text, "X");
  }

  /** The same token with another part of speech. */
  public Token withTag(String other) {
    return new Token(span, text, other);
  }

  /** The offset of the first character. */
  public int start() {
    return span.start();
  }

  /** The offset after the last character. */
  public int end() {
    return span.end();
  }
}
