package org.communique.time;

import org.communique.time.Words.Kind;

/** The words before an expression that belong to it. Immutable, for one sentence. */
final class Modifiers {

  private final Cursor words;

  Modifiers(Cursor words) {
    this.words = words;
  }

  /** The expression with its modifiers, none of them before the first free token. */
  Match widen(Match match, int free) {
    int from =
        switch (match.type()) {
          case DATE, TIME -> match.value().endsWith("_REF") ? match.from() : date(match);
          case DURATION -> duration(match);
          case SET -> match.from();
        };
    return from < Math.max(0, free)
        ? match
        : new Match(from, match.to(), match.type(), match.value(), match.iso());
  }

  private int date(Match match) {
    int from = match.from();
    if (words.is(match.to() - 1, "ago", "earlier")) {
      return approximate(from);
    }
    if (words.is(from - 1, "of") && words.has(Kind.EDGE, from - 2) && words.is(from - 3, "the")) {
      return from - 3;
    }
    int at = words.is(from - 1, "in") && words.is(from, "the") ? from - 1 : from;
    if (!words.has(Kind.STAGE, at - 1)) {
      return from;
    }
    boolean decade = match.value().length() == 3;
    return decade && words.is(at - 2, "the") ? at - 2 : at - 1;
  }

  private int duration(Match match) {
    int from = match.from();
    boolean several = words.number(from) > 1;
    if (several && words.is(from - 1, "first", "latest") && words.is(from - 2, "the")) {
      return from - 2;
    }
    return several && words.is(from - 1, "the") ? from - 1 : approximate(from);
  }

  /** "nearly two years", "at least 30 days", "more than a decade". */
  private int approximate(int from) {
    if (words.has(Kind.APPROX, from - 1)) {
      return from - 1;
    }
    boolean atLeast = words.is(from - 1, "least", "most") && words.is(from - 2, "at");
    boolean than = words.is(from - 1, "than") && words.is(from - 2, "more", "less", "fewer");
    boolean upTo = words.is(from - 1, "to") && words.is(from - 2, "up");
    if (than && words.is(from - 3, "no")) {
      return from - 3;
    }
    return atLeast || than || upTo ? from - 2 : from;
  }
}
