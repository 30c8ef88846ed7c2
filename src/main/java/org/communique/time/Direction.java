package org.communique.time;

import java.util.Set;
import org.communique.text.Sentence;

/**
 * Whether what governs a place in a sentence looks ahead: "will meet on Friday", "is due in Astana
 * on Friday"; without such a sign news looks back. Read-only.
 */
final class Direction {

  private static final int REACH = 25;
  private static final int NEAR = 3;
  private static final int AFTER = 8;
  private static final int FOLLOWING = 14;
  private static final int SCHEDULE = 10;
  private static final int OWN = 5;
  private static final Set<String> LIMITS = Set.of("until", "till", "by");
  private static final Set<String> OPENERS =
      Set.of(
          ",",
          ";",
          ":",
          "\"",
          "``",
          "\u201c",
          "(",
          "--",
          "\u2014",
          "and",
          "but",
          "or",
          "that",
          "where",
          "when",
          "which",
          "who",
          "while",
          "if",
          "as",
          "because",
          "although",
          "before",
          "after");
  private static final Set<String> HALVES =
      Set.of("a.m.", "p.m.", "gmt", "est", "edt", "noon", "midnight");

  private final Cues cues;
  private final Sentence sentence;

  Direction(TimeWords words, Sentence sentence) {
    this.cues = new Cues(words, sentence);
    this.sentence = sentence;
  }

  /**
   * What was found.
   *
   * @param ahead whether it looks ahead
   * @param sure whether a verb says so; else it is what news does mostly
   * @param why the reason, for the explanation
   */
  record Look(boolean ahead, boolean sure, String why) {

    private static Look ahead(String why) {
      return new Look(true, true, "ahead: " + why);
    }

    private static Look back(boolean sure, String why) {
      return new Look(false, sure, "back: " + why);
    }
  }

  /** The token that holds an offset of the sentence's field. */
  int tokenAt(int offset) {
    return sentence.tokenAt(offset);
  }

  /** The direction of an expression from token {@code start} to its last, {@code end}. */
  Look of(int start, int end) {
    int first = afterClock(start);
    int before =
        cues.is(first - 1, "the", "a", "an", "its", "his", "their") ? first - 2 : first - 1;
    if (cues.is(before, "of") && cues.is(before - 1, "ahead")) {
      return Look.ahead("ahead of");
    }
    if (cues.is(first - 1, "since")) {
      return Look.back(true, "since");
    }
    if (cues.is(end + 1, "was", "were")) {
      return Look.back(true, cues.at(end + 1));
    }
    if (isNaming(first, end)) {
      return futureFollows(first, end)
          ? Look.ahead("a verb in the future follows")
          : Look.back(false, "it names what is known");
    }
    if (LIMITS.contains(cues.at(first - 1))) {
      return limit(first, start, end);
    }
    if (cues.is(first - 1, "as") && cues.is(first - 2, "soon", "early")) {
      return startsClause(first - 3) && pastFollows(end)
          ? Look.back(true, "a verb in the past follows")
          : Look.ahead("as " + cues.at(first - 2) + " as");
    }
    return isDone(first - 1) ? Look.back(true, cues.at(first - 1)) : governed(first, start, end);
  }

  /** "Wednesday's ruling", "a June agreement". */
  private boolean isNaming(int first, int end) {
    boolean owns = cues.is(end + 1, "'s", "\u2019s");
    boolean named =
        cues.tag(end + 1).equals("NOUN") && cues.is(first - 1, "a", "an", "the", "its", "his");
    return owns || named;
  }

  private Look limit(int first, int start, int end) {
    boolean by = cues.is(first - 1, "by");
    int verb = verbBefore(start);
    boolean lasted = !by && verb >= 0 && cues.isOf(verb, "LASTED") && cues.auxiliary(verb) < 0;
    boolean past =
        startsClause(first) && pastFollows(end)
            || lasted
            || !by && isUndone(verb)
            || by && isAfterCopula(first)
            || by && !governed(first, start, end).ahead() && pastBefore(first);
    return past
        ? Look.back(true, cues.at(first - 1) + " in the past")
        : Look.ahead(cues.at(first - 1));
  }

  /** "was not found until Friday": before an until, what was not done then was done. */
  private boolean isUndone(int verb) {
    boolean not = cues.is(verb - 1, "not", "n't");
    return not && cues.is(verb - 2, "was", "were", "did", "had");
  }

  /** "was over by Friday": nothing but adverbs and the like since the copula. */
  private boolean isAfterCopula(int i) {
    for (int k = i - 1; k >= Math.max(0, i - OWN); k--) {
      if (cues.is(k, "was", "were")) {
        return !cues.is(k + 1, "to") && !cues.isAhead(k + 1);
      }
      if (cues.isVerb(k) || cues.is(k, ",", ";", "to", "that")) {
        return false;
      }
    }
    return false;
  }

  private boolean pastBefore(int i) {
    int verb = verbBefore(i);
    boolean passive = cues.is(verb - 1, "is", "are", "be");
    return verb >= 0
        && !passive
        && (cues.at(verb).endsWith("ed") || cues.is(verb - 1, "had", "was", "were"));
  }

  /** A participle right before, not of what is to be: "the ruling announced Wednesday". */
  private boolean isDone(int i) {
    boolean participle = cues.at(i).endsWith("ed") && !cues.isOf(i, "FUTURE");
    boolean toBe =
        cues.is(i - 1, "be", "will", "to", "is", "are")
            || cues.is(i - 2, "be", "will", "to", "is", "are");
    return participle && !toBe;
  }

  private Look governed(int first, int start, int end) {
    int verb = verbBefore(start);
    if ((startsClause(first) || start - verb > NEAR) && futureFollows(first, end)) {
      return Look.ahead("a verb in the future follows");
    }
    if (startsClause(first) && pastFollows(end)) {
      return Look.back(true, "a verb in the past follows");
    }
    boolean clause = true;
    for (int k = start - 1; k > verb && k >= 0; k--) {
      boolean open = cues.is(k, "would", "could", "may", "might");
      int reach = cues.is(k + 1, "be") ? k + 1 : k;
      if (cues.isAhead(k) && (!open || reach >= first - 2)) {
        return Look.ahead(cues.at(k));
      }
      clause &= !cues.is(k, ",");
      if (clause && cues.is(k, "ahead") && cues.is(k + 1, "of")) {
        return Look.ahead("ahead of");
      }
    }
    int timetable = timetable(first, verb);
    if (timetable >= 0) {
      return Look.ahead(cues.at(timetable));
    }
    if (cues.isAhead(verb)) {
      return Look.ahead(cues.at(verb));
    }
    int auxiliary = cues.auxiliary(verb);
    if (auxiliary >= 0) {
      return Look.ahead(cues.at(auxiliary));
    }
    if (isWhen(verb)) {
      return Look.ahead("when … " + cues.at(verb));
    }
    boolean present = start - verb <= 2 && cues.at(verb).endsWith("s") && !isTold(verb);
    return present ? Look.ahead(cues.at(verb)) : back(verb, first);
  }

  /** "when they vote": the present of such a clause lies ahead. */
  private boolean isWhen(int verb) {
    if (verb < 0 || cues.isPast(verb) || cues.at(verb).endsWith("ing")) {
      return false;
    }
    for (int k = verb - 1; k >= Math.max(0, verb - SCHEDULE); k--) {
      if (cues.is(k, "when", "once", "unless")) {
        return true;
      }
      if (cues.isVerb(k) || cues.is(k, ",", ";", ".", "to")) {
        return false;
      }
    }
    return false;
  }

  private Look back(int verb, int first) {
    return verb < 0
        ? Look.back(false, "nothing looks ahead")
        : Look.back(saysWhen(verb, first), cues.at(verb));
  }

  /** "signed it in December", "began Nov. 3": a verb in the past, and the expression is its own. */
  private boolean saysWhen(int verb, int first) {
    for (int k = verb + 1; k < first; k++) {
      if (cues.is(k, ",", "to", "for", "through", "of", "from", "before", "after")) {
        return false;
      }
    }
    boolean passive = cues.is(verb - 1, "is", "are", "be");
    return cues.isPast(verb) && !passive && first - verb <= OWN;
  }

  private boolean isTold(int verb) {
    return cues.isOf(verb, "TOLD") || cues.is(verb, "has");
  }

  /** The last verb of a timetable before the expression, not behind another verb; or -1. */
  private int timetable(int first, int verb) {
    for (int k = first - 1; k >= Math.max(Math.max(0, verb), first - SCHEDULE); k--) {
      if (cues.is(k, ",", ";", "that")) {
        return -1;
      }
      boolean copula = cues.is(k, "is", "are") && first - k <= 2 && !cues.isVerb(k + 1);
      if (copula || cues.isTimetable(k)) {
        return k;
      }
    }
    return -1;
  }

  /** Where the expression begins that the word ends: "late Monday", "9 a.m. EST Tuesday". */
  private int afterClock(int i) {
    int start = i;
    while (HALVES.contains(cues.at(start - 1))
        || cues.isOf(start - 1, "STAGE")
        || (start < i && !cues.at(start - 1).isEmpty() && isDigit(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isDigit(int i) {
    return Character.isDigit(cues.at(i).charAt(0));
  }

  private boolean pastFollows(int i) {
    for (int k = i + 1; k < cues.size() && k <= i + AFTER; k++) {
      if (cues.is(k, "had", "was", "were")) {
        return true;
      }
      if (cues.is(k, "\"", "''", "\u201d", ")", ";")) {
        return false;
      }
      if (cues.tag(k).equals("VERB")) {
        return cues.isPast(k);
      }
    }
    return false;
  }

  /** The nearest verb before the word, or a place far before the sentence. */
  private int verbBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      boolean verb = cues.tag(k).equals("VERB") && !cues.isMistaken(k);
      if (verb && (!cues.at(k).endsWith("ing") || cues.tag(k - 1).equals("AUX"))) {
        return k;
      }
    }
    return -REACH;
  }

  /** Whether nothing of its clause stands before the expression but a preposition. */
  private boolean startsClause(int first) {
    int before =
        cues.is(first - 1, "on", "by", "in", "from", "until", "since") ? first - 2 : first - 1;
    return before < 0 || OPENERS.contains(cues.at(before));
  }

  private boolean futureFollows(int first, int end) {
    if (!startsClause(first)) {
      return cues.isPlan(end + 1);
    }
    for (int k = end + 1; k < cues.size() && k <= end + FOLLOWING; k++) {
      if (cues.isPlan(k)) {
        return true;
      }
      if (cues.isVerb(k) || k > end + 1 && cues.is(k, ".", ";", "\"", "''")) {
        return false;
      }
    }
    return false;
  }
}
