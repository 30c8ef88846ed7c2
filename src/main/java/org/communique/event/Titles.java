package org.communique.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.syntax.DependencyTree;
import org.communique.text.Sentence;

/**
 * The offices that an article gives to people, so that "the foreign ministers of Ukraine and
 * Moldova" are known when they are named. Used for one article whose engine parses.
 */
final class Titles {

  /** How far a title stands from the name. */
  private static final int BEFORE = 6;

  private static final int AFTER = 5;

  private final EventInput input;
  private final Named named;
  private final Set<String> officials;
  private final Map<String, Set<String>> known = new HashMap<>();

  Titles(EventInput input, Named named, Set<String> officials) {
    this.input = input;
    this.named = named;
    this.officials = officials;
  }

  /** The nouns of office beside the names of an entity, as lemmas. */
  Set<String> of(String entity) {
    return known.computeIfAbsent(entity, this::find);
  }

  private Set<String> find(String entity) {
    Set<String> titles = new HashSet<>();
    for (int number : named.sentences(entity)) {
      Sentence sentence = input.document().sentences().get(number);
      for (Roll.Place place : named.places(number, entity)) {
        int to = place.to();
        titles.addAll(in(number, place.from() - BEFORE, place.from()));
        if (to < sentence.tokens().size() && sentence.tokens().get(to).text().equals(",")) {
          titles.addAll(in(number, to, to + AFTER));
        }
      }
    }
    return titles;
  }

  /** The nouns of office in a sentence, as lemmas. */
  Set<String> in(int sentence) {
    return in(sentence, 0, Integer.MAX_VALUE);
  }

  private Set<String> in(int sentence, int from, int to) {
    DependencyTree tree = input.trees().get(sentence);
    List<String> lemmas = tree.lemmas();
    return IntStream.range(Math.max(0, from), Math.min(to, lemmas.size()))
        .filter(i -> tree.tags().get(i).startsWith("NN"))
        .mapToObj(i -> lemmas.get(i).toLowerCase(Locale.ROOT))
        .filter(officials::contains)
        .collect(Collectors.toUnmodifiableSet());
  }
}
