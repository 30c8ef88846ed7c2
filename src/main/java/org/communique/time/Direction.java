package org.communique.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Whether what governs a place in a sentence looks ahead: "will meet on Friday", "is due in Astana
 * on Friday"; without such a sign news looks back. Read-only.
 */
final class Direction {

  private static final int REACH = 25;
  private static final int NEAR = 3;
  private static final int AUXILIARIES = 4;
  private static final int AFTER = 8;
  private static final int FOLLOWING = 14;
  private static final Set<String> LIMITS = Set.of("until", "till", "by");
  private static final Set<String> HALVES =
      Set.of("a.m.", "p.m.", "gmt", "est", "edt", "noon", "midnight");

  private final Words words;
  private final List<Token> tokens;
  private final String[] lower;
  private final Sentence sentence;

  Direction(Words words, Sentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.lower =
        tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  /**
   * What was found.
   *
   * @param ahead whether it looks ahead
   * @param why the reason, for the explanation
   */
  record Look(boolean ahead, String why) {}

  /** The token that holds an offset of the sentence's field. */
  int tokenAt(int offset) {
    return sentence.tokenAt(offset);
  }

  String at(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  String tag(int i) {
    return i >= 0 && i < lower.length ? tokens.get(i).tag() : "";
  }

  /** The direction of an expression from token {@code start} to its last, {@code end}. */
  Look of(int start, int end) {
    int first = afterClock(start);
    if (is(end + 1, "was", "were")) {
      return new Look(false, "back: " + at(end + 1));
    }
    if (isNaming(first, end)) {
      return futureFollows(end)
          ? new Look(true, "ahead: a verb in the future follows")
          : new Look(false, "back: it names what is known");
    }
    if (LIMITS.contains(at(first - 1))) {
      return limit(first, start, end);
    }
    if (is(first - 1, "as") && is(first - 2, "soon", "early")) {
      return new Look(true, "ahead: as " + at(first - 2) + " as");
    }
    return isDone(first - 1) ? new Look(false, "back: " + at(first - 1)) : governed(start, end);
  }

  /** "Wednesday's ruling", "a June agreement". */
  private boolean isNaming(int first, int end) {
    boolean owns = is(end + 1, "'s", "\u2019s");
    boolean named = tag(end + 1).equals("NOUN") && is(first - 1, "a", "an", "the", "its", "his");
    return owns || named;
  }

  private Look limit(int first, int start, int end) {
    boolean past =
        pastFollows(end)
            || is(first - 1, "by") && !governed(start, end).ahead() && pastBefore(first);
    return past
        ? new Look(false, "back: " + at(first - 1) + " in the past")
        : new Look(true, "ahead: " + at(first - 1));
  }

  private boolean pastBefore(int i) {
    int verb = verbBefore(i);
    return verb >= 0 && (at(verb).endsWith("ed") || is(verb - 1, "had", "was", "were"));
  }

  /** A participle right before, not of what is to be: "the ruling announced Wednesday". */
  private boolean isDone(int i) {
    boolean participle = at(i).endsWith("ed") && !isFuture(i);
    boolean toBe =
        is(i - 1, "be", "will", "to", "is", "are") || is(i - 2, "be", "will", "to", "is", "are");
    return participle && !toBe;
  }

  private Look governed(int start, int end) {
    int verb = verbBefore(start);
    if (start - verb > NEAR && futureFollows(end)) {
      return new Look(true, "ahead: a verb in the future follows");
    }
    for (int k = start - 1; k > verb && k >= 0; k--) {
      if (isFutureCue(k) && !is(k, "would", "could", "may", "might")) {
        return new Look(true, "ahead: " + at(k));
      }
    }
    if (isFutureCue(verb)) {
      return new Look(true, "ahead: " + at(verb));
    }
    int auxiliary = futureAuxiliary(verb);
    if (auxiliary >= 0) {
      return new Look(true, "ahead: " + at(auxiliary));
    }
    boolean timetable = start - verb <= 2 && at(verb).endsWith("s") && !is(verb, "says", "has");
    return timetable
        ? new Look(true, "ahead: " + at(verb))
        : new Look(false, verb >= 0 ? "back: " + at(verb) : "back: nothing looks ahead");
  }

  private boolean is(int i, String... choices) {
    for (String choice : choices) {
      if (at(i).equals(choice)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFuture(int i) {
    return words.value("FUTURE", at(i)) != null;
  }

  /** Where the expression begins that the word ends: "late Monday", "9 a.m. EST Tuesday". */
  private int afterClock(int i) {
    int start = i;
    while (HALVES.contains(at(start - 1))
        || words.value("STAGE", at(start - 1)) != null
        || (start < i && !at(start - 1).isEmpty() && Character.isDigit(at(start - 1).charAt(0)))) {
      start--;
    }
    return start;
  }

  /** An auxiliary before the verb, adverbs and others aside, that looks ahead; or -1. */
  private int futureAuxiliary(int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - AUXILIARIES); k--) {
      if (isFutureCue(k)) {
        return k;
      }
      if (!tag(k).equals("AUX") && !tag(k).equals("ADV") && !tag(k).equals("PART")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean pastFollows(int i) {
    for (int k = i + 1; k < lower.length && k <= i + AFTER; k++) {
      if (is(k, "had", "was", "were")) {
        return true;
      }
      if (tag(k).equals("VERB")) {
        return at(k).endsWith("ed");
      }
    }
    return false;
  }

  /** The nearest verb before the word, or a place far before the sentence. */
  private int verbBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      boolean verb = tag(k).equals("VERB");
      if (verb && (!at(k).endsWith("ing") || tag(k - 1).equals("AUX"))) {
        return k;
      }
    }
    return -REACH;
  }

  private boolean isFutureCue(int k) {
    if (k < 0 || !isFuture(k) || isOver(k)) {
      return false;
    }
    if (is(k, "to")) {
      return nextIsVerb(k) && !is(k - 1, "had", "have", "has") && !isOver(k - 1);
    }
    return !is(k, "set") || is(k + 1, "to", "for");
  }

  /** "had been due", "as previously planned": what was ahead then. */
  private boolean isOver(int k) {
    return is(k - 1, "been") && is(k - 2, "had") || is(k - 1, "previously", "originally");
  }

  private boolean futureFollows(int i) {
    for (int k = i + 1; k < lower.length && k <= i + FOLLOWING; k++) {
      if (is(k, "will", "'ll") || (is(k, "to") && is(k - 1, "is", "are"))) {
        return true;
      }
      if (tag(k).equals("VERB") || tag(k).equals("AUX") || k > i + 1 && isStop(k)) {
        return false;
      }
    }
    return false;
  }

  private boolean isStop(int k) {
    return is(k, ".", ";", "\"", "''");
  }

  private boolean nextIsVerb(int k) {
    return tag(k + 1).equals("VERB") || tag(k + 1).equals("AUX");
  }
}
