package org.communique.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Knows where a word of the lexicon means something else: "the summit of Mount Kenya". Immutable.
 */
final class Senses {

  private static final int NEXT = 4;
  private static final int BEFORE = 2;

  private enum Where {
    SENTENCE,
    NEXT,
    BEFORE,
    NEEDS
  }

  private final Map<Where, Map<String, Set<String>>> words = new HashMap<>();

  Senses(Lexicons lexicons) {
    for (Lexicons.Line line : lexicons.read(Senses.class, "senses.tsv", 3)) {
      for (String trigger : line.list(0)) {
        words
            .computeIfAbsent(line.choice(1, Where.class), where -> new HashMap<>())
            .computeIfAbsent(trigger, t -> new HashSet<>())
            .addAll(line.list(2));
      }
    }
  }

  /** Whether words around the trigger say that it reports no event of diplomacy. */
  boolean voids(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    List<Token> next =
        tokens.subList(Math.min(hit.to(), tokens.size()), Math.min(tokens.size(), hit.to() + NEXT));
    List<Token> before = tokens.subList(Math.max(0, hit.from() - BEFORE), hit.from());
    return stands(of(Where.SENTENCE, hit), tokens)
        || stands(of(Where.BEFORE, hit), before)
        || stands(of(Where.NEXT, hit), next)
        || !of(Where.NEEDS, hit).isEmpty() && !stands(of(Where.NEEDS, hit), tokens);
  }

  private Set<String> of(Where where, TriggerLexicon.Hit hit) {
    return words.getOrDefault(where, Map.of()).getOrDefault(hit.trigger().name(), Set.of());
  }

  private static boolean stands(Set<String> any, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> any.contains(token.text().toLowerCase(Locale.ROOT)));
  }
}
