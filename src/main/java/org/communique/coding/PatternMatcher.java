package org.communique.coding;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the patterns of a sentence. Immutable. */
final class PatternMatcher {

  private static final int WORD_REACH = 4;
  private static final int OBJECT_REACH = 10;
  private static final int SUBJECT_REACH = 14;
  private static final int AUXILIARY_REACH = 4;
  private static final Set<String> BE =
      Set.of("was", "were", "been", "be", "being", "is", "are", "'s", "'re", "get", "got");
  private static final Set<String> BORDERS =
      Set.of(
          ";",
          ":",
          ",",
          "that",
          "which",
          "who",
          "after",
          "before",
          "because",
          "while",
          "when",
          "if",
          "as",
          "amid",
          "until",
          "since",
          "though",
          "although",
          "by");

  private final PatternLexicon lexicon;
  private final NounClasses classes;

  PatternMatcher(PatternLexicon lexicon, NounClasses classes) {
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /**
   * A pattern in a sentence.
   *
   * @param head its first or main word
   * @param to after its last word in one stretch with the head
   * @param passive whether the head's subject is acted upon
   */
  record Match(int head, int to, CodePattern pattern, boolean passive) {}

  /** The most specific pattern whose head stands at the word. */
  Optional<Match> at(SentenceWords words, int head) {
    Match best = null;
    for (CodePattern pattern : lexicon.patterns(words.word(head))) {
      Match match = pattern.verb() ? verb(words, head, pattern) : noun(words, head, pattern);
      if (match != null && (best == null || isSharper(match, best))) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Longer, or else with its words nearer, or else sharper. */
  private static boolean isSharper(Match one, Match other) {
    int length = one.pattern().length() - other.pattern().length();
    int nearness = other.to() - one.to();
    int order = length != 0 ? length : nearness;
    return order != 0 ? order > 0 : one.pattern().sharpness() > other.pattern().sharpness();
  }

  private @Nullable Match noun(SentenceWords words, int head, CodePattern pattern) {
    if (!words.tag(head).equals("NOUN") && !words.tag(head).equals("PROPN")) {
      return null;
    }
    int first = head - pattern.before().size();
    for (int i = 0; i < pattern.before().size(); i++) {
      if (!pattern.before().get(i).contains(words.word(first + i))) {
        return null;
      }
    }
    int to = after(words, head, pattern, false);
    return to < 0 ? null : new Match(head, to, pattern, false);
  }

  private @Nullable Match verb(SentenceWords words, int head, CodePattern pattern) {
    if (!isVerbal(words, head)) {
      return null;
    }
    boolean passive = isPassive(words, head);
    int to = after(words, head, pattern, passive);
    if (to < 0 && !passive && isReduced(words, head)) {
      passive = true;
      to = after(words, head, pattern, true);
    }
    return to < 0 ? null : new Match(head, to, pattern, passive);
  }

  /** A past tense right after a name is a verb, whatever the tagger says. */
  private static boolean isVerbal(SentenceWords words, int head) {
    return words.isVerb(head)
        || words.tag(head).equals("ADJ")
            && words.word(head).endsWith("ed")
            && (words.tag(head - 1).equals("PROPN") || BE.contains(words.word(head - 1)));
  }

  private static boolean isPassive(SentenceWords words, int head) {
    if (words.word(head).endsWith("ing")) {
      return false;
    }
    for (int i = head - 1; i >= Math.max(0, head - AUXILIARY_REACH); i--) {
      if (BE.contains(words.word(i))) {
        return true;
      }
      if (!Set.of("ADV", "PART").contains(words.tag(i))) {
        return false;
      }
    }
    return false;
  }

  /** "sanctions imposed on": a participle behind its noun. */
  private static boolean isReduced(SentenceWords words, int head) {
    return words.tag(head - 1).equals("NOUN")
        && !words.word(head).endsWith("ing")
        && (words.tag(head + 1).equals("ADP") || words.tag(head + 1).equals("PUNCT"));
  }

  /** The place after the pattern's last word, or -1 where one of them is missing. */
  private int after(SentenceWords words, int head, CodePattern pattern, boolean passive) {
    int at = head + 1;
    for (CodePattern.Element element : pattern.after()) {
      int found = element.slot() == null ? word(words, at, element) : object(words, at, element);
      if (found < 0 && passive) {
        found = subject(words, head, element) ? at - 1 : -1;
      }
      if (found < 0) {
        return -1;
      }
      at = found + 1;
    }
    return at;
  }

  private static int word(SentenceWords words, int from, CodePattern.Element element) {
    for (int i = from; i < Math.min(words.size(), from + WORD_REACH); i++) {
      if (element.forms().contains(words.word(i))) {
        return i;
      }
      if (words.isVerb(i) || words.tag(i).equals("PUNCT") || words.tag(i).equals("SCONJ")) {
        return -1;
      }
    }
    return -1;
  }

  /** A noun of the slot's class in the object, not beyond the clause. */
  private int object(SentenceWords words, int from, CodePattern.Element element) {
    for (int i = from; i < Math.min(words.size(), from + OBJECT_REACH); i++) {
      if (fills(words, i, element)) {
        return i;
      }
      boolean modifier = words.tag(i).equals("VERB") && words.tag(i + 1).equals("NOUN");
      if (BORDERS.contains(words.word(i)) || words.isVerb(i) && !modifier) {
        return -1;
      }
    }
    return -1;
  }

  private boolean subject(SentenceWords words, int head, CodePattern.Element element) {
    int i = head - 1;
    while (i >= 0
        && (words.isVerb(i) || words.tag(i).equals("ADV") || words.tag(i).equals("PART"))) {
      i--;
    }
    for (int last = Math.max(0, head - SUBJECT_REACH); i >= last; i--) {
      boolean fits =
          element.slot() == null
              ? element.forms().contains(words.word(i))
              : fills(words, i, element);
      if (fits) {
        return true;
      }
      if (words.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean fills(SentenceWords words, int i, CodePattern.Element element) {
    String slot = element.slot();
    boolean possessive = words.word(i + 1).equals("'s") || words.word(i + 1).equals("'");
    if (slot == null || words.isVerb(i) || possessive) {
      return false;
    }
    return slot.equals(PatternLexicon.PERSON)
        ? words.people().get(i)
        : classes.holds(slot, words.word(i));
  }
}
