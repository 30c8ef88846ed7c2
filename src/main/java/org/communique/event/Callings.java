package org.communique.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * Tells people who act for nobody but themselves, "the singer", from those who act for a state.
 * Used for one article.
 */
final class Callings {

  private static final int BEFORE = 4;
  private static final int BEHIND = 9;
  private static final Set<String> NOMINAL = Set.of("ADJ", "NOUN", "PROPN");
  private static final Set<String> APPOSITION = Set.of("DET", "ADJ", "NOUN", "PROPN", "ADV", "NUM");

  private final EventInput input;
  private final Words words;
  private final Set<String> officials;
  private final Map<String, Boolean> known = new HashMap<>();

  Callings(EventInput input, Words words, Set<String> officials) {
    this.input = input;
    this.words = words;
    this.officials = officials;
  }

  /** Whether the article calls the person by a private calling and by no office. */
  boolean isPrivate(Entity person) {
    return known.computeIfAbsent(person.id(), id -> person.titles().isEmpty() && isCalled(id));
  }

  private boolean isCalled(String id) {
    return input.mentions().stream()
        .filter(mention -> mention.entity() != null && mention.entity().equals(id))
        .map(Mention::span)
        .anyMatch(this::isCalledAt);
  }

  private boolean isCalledAt(Span name) {
    int number = input.document().sentenceAt(name);
    if (number < 0) {
      return false;
    }
    Sentence sentence = input.document().sentences().get(number);
    int from = sentence.tokenAt(name.start());
    int to = sentence.tokenAt(name.end() - 1) + 1;
    return from >= 0 && (isPrivate(before(sentence, from)) || isPrivate(behind(sentence, to)));
  }

  /** "Hungarian astronaut Bertalan Farkas": the nouns right before the name. */
  private static List<Token> before(Sentence sentence, int from) {
    int start = from;
    while (start > 0
        && from - start < BEFORE
        && NOMINAL.contains(sentence.tokens().get(start - 1).tag())) {
      start--;
    }
    return sentence.tokens().subList(start, from);
  }

  /** "Adel Imam, the best-known comedy actor": up to the apposition's head. */
  private static List<Token> behind(Sentence sentence, int to) {
    List<Token> tokens = sentence.tokens();
    if (to >= tokens.size() || !tokens.get(to).text().equals(",")) {
      return List.of();
    }
    int end = to + 1;
    while (end < Math.min(tokens.size(), to + BEHIND)
        && APPOSITION.contains(tokens.get(end).tag())) {
      end++;
    }
    return tokens.subList(to + 1, end);
  }

  private boolean isPrivate(List<Token> description) {
    List<String> nouns =
        description.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    return nouns.stream().anyMatch(noun -> words.is(Words.Kind.CALLING, noun))
        && nouns.stream()
            .noneMatch(noun -> officials.contains(noun) || words.is(Words.Kind.BEARER, noun));
  }
}
