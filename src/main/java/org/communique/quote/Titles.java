package org.communique.quote;

import java.util.Set;

/** Whether marks stand around the name of a work or a broadcast: on ABC's "This Week". */
final class Titles {

  private static final int LONGEST = 7;

  /** Words that a title writes small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "for", "in", "on", "at", "to", "with", "by", "from",
          "as", "vs", "'s", "\u2019s");

  private final ClauseWords lexicon;

  Titles(ClauseWords lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the tokens in marks are a title by how they are written and by the word before. */
  boolean isTitle(Words words, Range marked) {
    int from = marked.from();
    int before = from - 1;
    boolean known = before >= 0 && lexicon.is(ClauseWords.Role.BEFORE_TITLE, words.lower(before));
    return known && marked.to() - from <= LONGEST + 2 && isWrittenLarge(words, marked);
  }

  private static boolean isWrittenLarge(Words words, Range marked) {
    int large = 0;
    for (int i = marked.from(); i < marked.to(); i++) {
      char first = words.text(i).charAt(0);
      boolean small = Character.isLowerCase(first);
      if (small && !SMALL.contains(words.text(i))) {
        return false;
      }
      large += Character.isUpperCase(first) ? 1 : 0;
    }
    return large > 0;
  }
}
