package org.communique.event;

import java.util.List;
import java.util.Locale;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Reads the tokens of a sentence by their number; outside the sentence there is nothing. */
final class Wording {

  private Wording() {}

  /** The token in lower case, or an empty string outside the sentence. */
  static String word(Sentence sentence, int i) {
    return word(sentence.tokens(), i);
  }

  /** The token in lower case, or an empty string outside the list. */
  static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
  }

  /** The token's part of speech, or an empty string outside the sentence. */
  static String tag(Sentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).tag() : "";
  }

  static boolean isPossessive(Sentence sentence, int i) {
    String word = word(sentence, i);
    return word.equals("'s") || word.equals("\u2019s");
  }
}
