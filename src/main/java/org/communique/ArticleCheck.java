package org.communique;

import java.util.Locale;

/** Refuses what is no article before any stage sees it. */
final class ArticleCheck {

  /** A text with more than one damaged or control character in this many is no text. */
  private static final int DAMAGE_SHARE = 20;

  private final int maxCharacters;

  ArticleCheck(Limits limits) {
    this.maxCharacters = limits.maxCharacters();
  }

  void check(Article article) {
    String text = article.text();
    if (text.isBlank()) {
      throw new ArticleException(
          article.id(), ErrorKind.EMPTY, "the text is empty; give the article's text");
    }
    if (text.length() > maxCharacters) {
      throw new ArticleException(article.id(), ErrorKind.TOO_LONG, tooLong(text.length()));
    }
    long damaged = text.chars().filter(ArticleCheck::isDamage).count();
    if (text.indexOf('\0') >= 0 || damaged * DAMAGE_SHARE > text.length()) {
      throw new ArticleException(
          article.id(),
          ErrorKind.MALFORMED,
          "the text is binary or in another encoding; give it as UTF-8 text");
    }
  }

  private String tooLong(int length) {
    return String.format(
        Locale.ROOT,
        "the text has %,d characters, more than the limit of %,d; split it or raise the limit (maxCharacters)",
        length,
        maxCharacters);
  }

  private static boolean isDamage(int c) {
    return c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85);
  }
}
