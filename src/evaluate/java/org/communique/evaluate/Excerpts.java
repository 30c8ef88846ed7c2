package org.communique.evaluate;

import org.communique.text.Span;

/** Stretches of a text with what stands around them, for lists of misses. */
final class Excerpts {

  private static final int LONGEST = 160;

  private Excerpts() {}

  /** The stretch in brackets with so many characters on both sides, on one line. */
  static String of(String text, Span span, int around) {
    int from = Math.max(0, span.start() - around);
    int to = Math.min(text.length(), span.end() + around);
    String inner = text.substring(span.start(), span.end());
    String shown =
        inner.length() <= LONGEST
            ? inner
            : inner.substring(0, LONGEST / 2)
                + " … "
                + inner.substring(inner.length() - LONGEST / 2);
    return (text.substring(from, span.start()) + "[" + shown + "]" + text.substring(span.end(), to))
        .replaceAll("\\s+", " ");
  }
}
