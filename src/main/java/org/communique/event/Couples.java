package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.text.Sentence;

/** Finds the two states that "the two countries" or "both sides" goes back to. Immutable. */
final class Couples {

  /** "both", "the two": how many words may stand before the noun, with one adjective between. */
  private static final int LONGEST = 3;

  private final Words words;

  Couples(Words words) {
    this.words = words;
  }

  /**
   * The states once more, where the sentence names both by one phrase; none where not exactly two
   * stand in the sentence before.
   *
   * @param before the actors of the sentence before
   */
  List<Actor> of(Sentence sentence, List<Actor> before) {
    List<Actor> two = states(before);
    List<Actor> found = new ArrayList<>();
    for (int i = 0; two.size() == 2 && i < sentence.tokens().size(); i++) {
      int from = i;
      phrase(sentence, i)
          .filter(to -> isFree(sentence, from))
          .ifPresent(to -> two.forEach(state -> found.add(state.again(from, to))));
    }
    return found;
  }

  private static List<Actor> states(List<Actor> actors) {
    Map<String, Actor> states = new LinkedHashMap<>();
    for (Actor actor : actors) {
      String country = actor.country();
      if (actor.kind() == ParticipantKind.STATE && !actor.place() && country != null) {
        states.putIfAbsent(country, actor);
      }
    }
    return List.copyOf(states.values());
  }

  /** The end of "both sides", "the two neighbouring countries", that begins at the token. */
  private Optional<Integer> phrase(Sentence sentence, int from) {
    if (!words.is(Words.Kind.BOTH, word(sentence, from))) {
      return Optional.empty();
    }
    for (int i = from + 1; i < Math.min(sentence.tokens().size(), from + LONGEST); i++) {
      if (words.is(Words.Kind.PARTY, word(sentence, i))) {
        return Optional.of(i + 1);
      }
      if (!sentence.tokens().get(i).tag().equals("ADJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "ties between the two countries" and "that both sides should agree" are no deeds of theirs;
   * "the two countries agreed" is one.
   */
  private boolean isFree(Sentence sentence, int from) {
    boolean article = from > 0 && sentence.tokens().get(from - 1).tag().equals("DET");
    int before = article ? from - 2 : from - 1;
    return before < 0
        || !words.is(Words.Kind.PREPOSITION, word(sentence, before))
            && !word(sentence, before).equals("that");
  }
}
