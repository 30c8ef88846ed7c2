package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Finds the body that a group without a name turns out to be: "A Somali rebel faction said … The
 * Juba Front …". Immutable.
 */
final class Naming {

  private static final int LONGEST = 7;
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> INSIDE = Set.of("NOUN", "PROPN", "ADJ", "VERB");

  private final Words words;

  Naming(Words words) {
    this.words = words;
  }

  /**
   * The body once more, where the sentence has such a group; none where the next sentences name
   * none, or where the group is of many.
   *
   * @param after the actors of the next sentences, in their order
   */
  List<Actor> of(Sentence sentence, List<Actor> after) {
    List<Actor> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size() && found.isEmpty(); i++) {
      int from = i;
      group(sentence, i)
          .flatMap(
              to -> after.stream().filter(Naming::isBody).findFirst().map(b -> b.again(from, to)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == ParticipantKind.ORGANIZATION && !actor.modifier();
  }

  /** The end of "an exiled Iraqi opposition group" that begins at the token. */
  private Optional<Integer> group(Sentence sentence, int from) {
    if (!ARTICLES.contains(lower(sentence.tokens().get(from)))) {
      return Optional.empty();
    }
    int to = from + 1;
    while (to < sentence.tokens().size()
        && to - from < LONGEST
        && INSIDE.contains(sentence.tokens().get(to).tag())
        && !words.is(Words.Kind.BAND, lower(sentence.tokens().get(to)))) {
      to++;
    }
    boolean group =
        to < sentence.tokens().size()
            && words.is(Words.Kind.BAND, lower(sentence.tokens().get(to)));
    boolean ofMany =
        to + 1 < sentence.tokens().size() && lower(sentence.tokens().get(to + 1)).equals("of");
    return group && !ofMany ? Optional.of(to + 1) : Optional.empty();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
