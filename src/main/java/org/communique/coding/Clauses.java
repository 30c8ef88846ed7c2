package org.communique.coding;

import java.util.BitSet;

/** Which words of a sentence stand in a subordinate clause, by its conjunctions and commas. */
final class Clauses {

  private final BitSet subordinate = new BitSet();

  Clauses(SentenceWords words, Contexts contexts) {
    boolean inside = false;
    boolean closes = false;
    for (int i = 0; i < words.size(); i++) {
      if (begins(words, contexts, i)) {
        closes = i == 0 || words.word(i - 1).equals(",") || closes && inside;
        inside = true;
      } else if (inside && closes && words.word(i).equals(",")) {
        inside = false;
      }
      subordinate.set(i, inside || isAdjunct(words, i));
    }
  }

  private static boolean begins(SentenceWords words, Contexts contexts, int i) {
    if (words.word(i).equals("that")) {
      return words.tag(i - 1).equals("NOUN") && words.isVerb(i + 1);
    }
    return contexts.is(Contexts.Kind.SUBORDINATE, words.word(i))
        && !(words.word(i).equals("as") && words.word(i + 1).equals("well"));
  }

  /** "by shelling", ", citing". */
  private static boolean isAdjunct(SentenceWords words, int i) {
    return words.tag(i).equals("VERB")
        && words.word(i).endsWith("ing")
        && (words.tag(i - 1).equals("ADP") || words.word(i - 1).equals(","));
  }

  boolean isSubordinate(int word) {
    return subordinate.get(word);
  }
}
