package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** Says which preposition governs the noun phrase of an actor. Immutable. */
final class Governors {

  /** The parts of speech of the words of a title. */
  private static final Set<String> OF_TITLES = Set.of("NOUN", "PROPN", "ADJ");

  private static final int TITLE_REACH = 6;
  private static final int PAIR = 7;
  private static final String BETWEEN = "between";
  private static final Set<String> PAIRED = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM");

  private final Words words;
  private final Set<String> officials;

  Governors(Words words, Set<String> officials) {
    this.words = words;
    this.officials = officials;
  }

  Actor at(
      Sentence sentence,
      Span span,
      String id,
      String name,
      ParticipantKind kind,
      @Nullable String country,
      boolean official,
      boolean place) {
    int from = sentence.tokenAt(span.start());
    int to = sentence.tokenAt(span.end() - 1) + 1;
    int start = kind == ParticipantKind.PERSON ? beforeTitle(sentence, from) : from;
    return new Actor(
        from, to, id, name, kind, country, official, place, preposition(sentence, start), false);
  }

  /**
   * Where a person's title begins that has an "of" of its own: "Secretary of State James Baker".
   */
  private int beforeTitle(Sentence sentence, int from) {
    int i = from - 1;
    while (i > 0 && from - i < TITLE_REACH && OF_TITLES.contains(sentence.tokens().get(i).tag())) {
      i--;
    }
    boolean title =
        i > 0
            && word(sentence, i).equals("of")
            && (officials.contains(word(sentence, i - 1))
                || Set.of("secretary", "head", "chief", "speaker").contains(word(sentence, i - 1)));
    return title ? i - 1 : from;
  }

  /** The preposition that governs the noun phrase whose name starts at the token. */
  String preposition(Sentence sentence, int from) {
    return preposition(sentence, from, false);
  }

  String preposition(Sentence sentence, int from, boolean coordinated) {
    for (int i = from - 1; i >= Math.max(0, from - 7); i--) {
      String tag = sentence.tokens().get(i).tag();
      String word = word(sentence, i);
      if (tag.equals("ADP") || words.is(Words.Kind.PREPOSITION, word)) {
        return word;
      }
      boolean joined =
          coordinated
              && (tag.equals("CCONJ") || word.equals(","))
              && i > 0
              && sentence.tokens().get(i - 1).tag().equals("PROPN")
              && sentence.tokens().get(from).tag().equals("PROPN")
              && from - i <= 2;
      if (tag.equals("CCONJ") && word(sentence, i).equals("and") && isPaired(sentence, i)) {
        return BETWEEN;
      }
      if (!joined && !Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON").contains(tag)) {
        return "";
      }
    }
    return "";
  }

  /** "between Israel and Hizbollah": the second stands under the preposition of the first. */
  private static boolean isPaired(Sentence sentence, int and) {
    int i = and - 1;
    while (i > 0 && and - i < PAIR && PAIRED.contains(sentence.tokens().get(i).tag())) {
      i--;
    }
    return word(sentence, i).equals(BETWEEN);
  }
}
