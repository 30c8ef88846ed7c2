package org.communique.coding;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Sentence;

/**
 * A sentence's words in lower case, with their parts of speech; empty beyond its borders.
 *
 * @param mentions the names in it, in order
 * @param people which words are of a person's name
 */
record SentenceWords(Sentence sentence, List<String> lower, List<Mention> mentions, BitSet people) {

  static SentenceWords of(Sentence sentence, List<Mention> mentions) {
    List<String> lower =
        sentence.tokens().stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\''))
            .toList();
    BitSet people = new BitSet();
    mentions.stream()
        .filter(mention -> mention.type() == MentionType.PERSON)
        .forEach(m -> people.set(from(sentence, m), to(sentence, m)));
    return new SentenceWords(sentence, lower, mentions, people);
  }

  private static int from(Sentence sentence, Mention mention) {
    return sentence.tokenAt(mention.span().start());
  }

  private static int to(Sentence sentence, Mention mention) {
    return Math.max(from(sentence, mention), sentence.tokenAt(mention.span().end() - 1) + 1);
  }

  int from(Mention mention) {
    return from(sentence, mention);
  }

  int to(Mention mention) {
    return to(sentence, mention);
  }

  int size() {
    return lower.size();
  }

  String word(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  String tag(int i) {
    return i >= 0 && i < lower.size() ? sentence.tokens().get(i).tag() : "";
  }

  boolean isVerb(int i) {
    return tag(i).equals("VERB") || tag(i).equals("AUX");
  }
}
