package org.communique.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases by word order and parts of speech, for one sentence. */
final class Phrases {

  private static final Set<String> PERSONAL =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "which", "nobody", "everyone");

  /** Prepositions that tie a phrase to the noun before it. */
  private static final Set<String> TIES = Set.of("of", "for", "from", "at", "with", "in", "on");

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  boolean isPronoun(int i) {
    return PERSONAL.contains(words.lower(i));
  }

  /** The phrase that ends before the token, or null. */
  @Nullable Range before(int end) {
    if (end > 0 && isPronoun(end - 1) && !words.isMarked(end - 1)) {
      return new Range(end - 1, end);
    }
    int from = end;
    while (from > 0 && joinsLeft(from - 1, end)) {
      from--;
    }
    return trimmed(from, end);
  }

  private boolean joinsLeft(int i, int end) {
    if (words.isMarked(i) || isPronoun(i) || words.is(i, "that")) {
      return false;
    }
    boolean as = words.is(i, "as") && (i == 0 || words.is(i - 1, ","));
    boolean tie = words.tag(i).equals("ADP") && i + 1 < end && !as;
    boolean joint = words.is(i, "and", "or", "&") && i + 1 < end && words.isNominal(i - 1);
    return words.isNominal(i) || tie || joint;
  }

  /** Without prepositions and what hangs on them at the beginning: "In Berlin Angela Merkel". */
  private @Nullable Range trimmed(int from, int end) {
    int start = from;
    while (start < end && words.tag(start).equals("ADP")) {
      start++;
      while (start < end && !startsPhrase(start, end)) {
        start++;
      }
    }
    while (start < end && words.is(start, "and", "or", "&", "'s", "\u2019s")) {
      start++;
    }
    return start < end && hasHead(start, end) ? new Range(start, end) : null;
  }

  /** After a preposition: its own phrase goes on to the next determiner, preposition or name. */
  private boolean startsPhrase(int i, int end) {
    boolean afterPreposition = words.tag(i - 1).equals("ADP");
    boolean determined = words.tag(i).equals("DET") && !afterPreposition;
    boolean name =
        words.tag(i).equals("PROPN")
            && !words.tag(i - 1).equals("PROPN")
            && !afterPreposition
            && !words.tag(i - 1).equals("DET")
            && !words.tag(i - 1).equals("ADJ");
    return words.tag(i).equals("ADP") && !TIES.contains(words.lower(i)) || determined || name;
  }

  private boolean hasHead(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET").contains(words.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** The phrase that begins at the token, or null. */
  @Nullable Range at(int from) {
    if (isPronoun(from) && !words.isMarked(from)) {
      return new Range(from, from + 1);
    }
    int to = from;
    while (to < words.size() && joinsRight(to, from)) {
      to++;
    }
    while (to > from && (words.tag(to - 1).equals("ADP") || words.is(to - 1, "and", "or"))) {
      to--;
    }
    return to > from && hasHead(from, to) ? new Range(from, to) : null;
  }

  private boolean joinsRight(int i, int from) {
    if (words.isMarked(i) || isPronoun(i) || words.is(i, "that", "this") && i > from) {
      return false;
    }
    boolean tie =
        i > from
            && TIES.contains(words.lower(i))
            && words.isNominal(i + 1)
            && (words.is(i, "of", "for")
                || words.tag(i + 1).equals("PROPN") && words.is(i, "at", "from"));
    boolean joint = i > from && words.is(i, "and", "&") && words.isNominal(i + 1);
    return words.isNominal(i) || tie || joint;
  }
}
