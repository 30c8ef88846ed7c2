package org.communique.event;

import static org.communique.event.Wording.isPossessive;
import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;

/**
 * Finds the state that a bare "the government" or "the foreign ministry" acts for: the one that its
 * sentence names before, or the only one that the article's first sentence is about. Immutable.
 */
final class Governments {

  private static final int LONGEST = 4;
  private static final int SUBJECT = 2;
  private static final Set<String> BEHIND = Set.of("of", "in", "for");

  private final Words words;

  Governments(Words words) {
    this.words = words;
  }

  /**
   * The states once more, where the sentence has such a phrase.
   *
   * @param actors the sentence's own actors
   * @param lead the actors of the first sentence that names any
   */
  List<Actor> of(Sentence sentence, List<Actor> actors, List<Actor> lead) {
    List<Actor> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int to = word(sentence, i).equals("the") ? end(sentence, i) : i;
      int from = i;
      boolean free = to > i && actors.stream().noneMatch(a -> a.from() < to && a.to() > from);
      if (free) {
        owner(actors, lead, from)
            .map(state -> state.again(from, to).governedBy(preposition(sentence, from)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private String preposition(Sentence sentence, int from) {
    String before = word(sentence, from - 1);
    return words.is(Words.Kind.PREPOSITION, before) ? before : "";
  }

  /** The end of "the interim government", or the start where the phrase is none such. */
  private int end(Sentence sentence, int from) {
    int end = from + 1;
    while (end - from < LONGEST
        && tag(sentence, end).matches("ADJ|NOUN|PROPN")
        && !words.is(Words.Kind.GOVERNMENT, word(sentence, end))) {
      end++;
    }
    boolean whole =
        words.is(Words.Kind.GOVERNMENT, word(sentence, end))
            && !tag(sentence, end + 1).matches("NOUN|PROPN")
            && !isPossessive(sentence, end + 1)
            && !BEHIND.contains(word(sentence, end + 1));
    return whole ? end + 1 : from;
  }

  private static Optional<Actor> owner(List<Actor> actors, List<Actor> lead, int from) {
    List<Actor> here = states(actors.stream().filter(actor -> actor.to() <= from).toList());
    if (!here.isEmpty()) {
      return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }
    List<Actor> before = states(lead);
    boolean clear =
        before.size() == 1
            || !before.isEmpty() && !before.get(0).modifier() && before.get(0).from() < SUBJECT;
    return clear ? Optional.of(before.get(0)) : Optional.empty();
  }

  private static List<Actor> states(List<Actor> actors) {
    Map<String, Actor> states = new LinkedHashMap<>();
    for (Actor actor : actors) {
      String country = actor.country();
      if (actor.kind() == ParticipantKind.STATE && country != null) {
        states.putIfAbsent(country, actor);
      }
    }
    return List.copyOf(states.values());
  }
}
