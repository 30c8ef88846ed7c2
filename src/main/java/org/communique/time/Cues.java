package org.communique.time;

import java.util.List;
import java.util.Locale;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** What the words of one sentence say of past and future, each by itself. Read-only. */
final class Cues {

  private static final int NEGATION = 6;
  private static final int AUXILIARIES = 4;

  private final TimeWords words;
  private final List<Token> tokens;
  private final String[] lower;

  Cues(TimeWords words, Sentence sentence) {
    this.words = words;
    this.tokens = sentence.tokens();
    this.lower =
        tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  int size() {
    return lower.length;
  }

  String at(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  String tag(int i) {
    return i >= 0 && i < lower.length ? tokens.get(i).tag() : "";
  }

  boolean is(int i, String... choices) {
    for (String choice : choices) {
      if (at(i).equals(choice)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is of a kind of time-words.tsv. */
  boolean isOf(int i, String kind) {
    return words.value(kind, at(i)) != null;
  }

  boolean isVerb(int i) {
    return tag(i).equals("VERB") || tag(i).equals("AUX");
  }

  /** A noun that was taken for a verb: the single thing before it has no such form ("summit"). */
  boolean isMistaken(int i) {
    String word = at(i);
    boolean bare = !word.endsWith("s") && !word.endsWith("ed") && !word.endsWith("ing");
    boolean single =
        tag(i - 1).equals("PROPN")
            || tag(i - 1).equals("ADJ")
            || tag(i - 1).equals("DET")
            || tag(i - 1).equals("NOUN") && !at(i - 1).endsWith("s");
    return bare && single && !isOf(i, "PASTVERB") && !isOf(i, "TIMETABLE");
  }

  /** A verb in the past: "signed", "met", "has been". */
  boolean isPast(int i) {
    return at(i).endsWith("ed") || isOf(i, "PASTVERB") || is(i - 1, "had", "was", "were", "did");
  }

  /** Whether the word looks ahead: "will", "due", "to" before a verb, "agreed" before "to". */
  boolean isAhead(int i) {
    if (i < 0 || !isOf(i, "FUTURE") || isOver(i) || isInability(i)) {
      return false;
    }
    if (is(i, "plans") && tag(i - 1).equals("PRON") || isWithheld(i)) {
      return false;
    }
    if (is(i, "to")) {
      return isVerb(i + 1) && !is(i - 1, "had", "have", "has") && !isOver(i - 1) && !isPurpose(i);
    }
    return is(i, "may") ? tag(i).equals("AUX") : !is(i, "set") || is(i + 1, "to", "for");
  }

  /** "had been due", "as previously planned": what was ahead then. */
  private boolean isOver(int i) {
    return is(i - 1, "been") && is(i - 2, "had") || is(i - 1, "previously", "originally");
  }

  /** "could not be reached", "neither could be found". */
  private boolean isInability(int i) {
    if (!is(i, "could")) {
      return false;
    }
    for (int k = Math.max(0, i - NEGATION); k < i; k++) {
      if (is(k, "neither", "nor", "none", "no", "nobody")) {
        return true;
      }
    }
    return is(i + 1, "not", "n't");
  }

  /** "would not comment". */
  private boolean isWithheld(int i) {
    boolean not = is(i + 1, "not", "n't");
    return not && is(i, "would") && isOf(i + 2, "WITHHELD");
  }

  /** "gathered to mark", "flew to Rome to meet": the aim of what is over, not a plan. */
  private boolean isPurpose(int to) {
    int governor = is(to - 1, "not") ? to - 2 : to - 1;
    if (isOf(governor, "HEARSAY")
        || isOpening(to)
        || is(governor, "him", "her", "them", "us", "it") && isDone(governor - 1)) {
      return true;
    }
    boolean planned = is(to + 1, "be") || is(governor, ",") || is(governor - 1, "is", "are", "be");
    if (planned || isOf(governor, "INTENDING")) {
      return false;
    }
    for (int k = governor; k >= 0; k--) {
      if (is(k, ".", ";", ":", "that")) {
        return false;
      }
      if (tag(k).equals("VERB") && !at(k).endsWith("ing")) {
        return isPast(k) && !isAfterAuxiliary(k);
      }
    }
    return false;
  }

  /** "prompted", "forced": what these make others do is done. */
  private boolean isDone(int i) {
    return isOf(i, "IMPLICATIVE") && !isAfterAuxiliary(i);
  }

  /** "To mark the day, they marched": what opens the sentence is the aim of what is over. */
  private boolean isOpening(int to) {
    boolean opens = to == 0 || to == 1 && is(0, "\"", "``", "\u201c");
    boolean comma = false;
    for (int k = to + 2; opens && k < size(); k++) {
      comma |= is(k, ",");
      if (comma && tag(k).equals("VERB")) {
        return isPast(k) && !isAfterAuxiliary(k);
      }
    }
    return false;
  }

  /** Whether an auxiliary before the verb, adverbs and others aside, looks ahead. */
  private boolean isAfterAuxiliary(int verb) {
    return auxiliary(verb) >= 0;
  }

  /** The auxiliary before a verb that looks ahead, adverbs and others aside; or -1. */
  int auxiliary(int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - AUXILIARIES); k--) {
      if (isAhead(k)) {
        return k;
      }
      boolean chain = tag(k).equals("VERB") && (at(k).endsWith("ing") || at(k + 1).endsWith("ing"));
      if (!chain && !tag(k).equals("AUX") && !tag(k).equals("ADV") && !tag(k).equals("PART")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A verb whose present tells of a timetable: "ministers meet", "the pope visits Cuba", "are
   * meeting". Taggers take many for nouns, so the neighbours decide.
   */
  boolean isTimetable(int i) {
    if (!isOf(i, "TIMETABLE")) {
      return false;
    }
    if (at(i).endsWith("ing")) {
      return is(i - 1, "is", "are", "'re", "'s");
    }
    if (isAhead(i - 1)) {
      return true;
    }
    if (disagrees(i)) {
      return false;
    }
    boolean subject =
        tag(i - 1).equals("NOUN")
            || tag(i - 1).equals("PROPN")
            || is(i - 1, "they", "we", "which", "that");
    boolean verb = tag(i).equals("VERB") || !is(i + 1, "of", "by", "'s", "and", ",");
    return subject && verb;
  }

  /** One thing before a bare form, several before one in -s: "air travel", "the talks holds". */
  private boolean disagrees(int i) {
    boolean several = at(i - 1).endsWith("s");
    return tag(i - 1).equals("NOUN") && several == at(i).endsWith("s");
  }

  /** What is planned in the present: "is due", "are to", "plans to". */
  boolean isPlan(int i) {
    if (is(i, "will", "'ll", "shall")) {
      return true;
    }
    if (is(i, "would")) {
      return !is(i + 1, "have", "not", "n't");
    }
    if (is(i, "is", "are")) {
      int next = is(i + 1, "not", "also", "now", "still") ? i + 2 : i + 1;
      return is(next, "to", "due", "scheduled", "expected", "set", "planned", "likely", "slated");
    }
    return is(
            i, "plan", "plans", "expects", "expect", "intends", "intend", "hopes", "hope", "aims",
            "wants")
        && is(i + 1, "to");
  }
}
