package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communique.text.ZoneType;

/**
 * Tells the politics of one state, its elections, parties and legislatures, from what it has to do
 * with others. Used for one article.
 */
final class HomeAffairs {

  private static final int LEAD = 5;
  private static final int FEWEST = 3;

  private final boolean home;

  HomeAffairs(Words words, EventInput input) {
    this.home =
        input.document().sentences().stream()
                .filter(sentence -> sentence.zone() != ZoneType.DATELINE)
                .limit(LEAD)
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .filter(word -> words.is(Words.Kind.HOME, word))
                .distinct()
                .count()
            >= FEWEST;
  }

  /**
   * Whether what a trigger tells of stays at home: the article begins with the politics of a state
   * and the sentence names no second state or body of many. Politicians of one state may meet or
   * agree all the same.
   *
   * @param actors all whom the sentence names, as places and modifiers too
   */
  boolean holds(
      TriggerLexicon.Hit hit, List<Cast> cast, List<Actor> actors, boolean international) {
    boolean together =
        hit.trigger().frame() == Trigger.Frame.TOGETHER && hit.trigger().type() != EventType.CALL;
    return home && !international && !together && states(actors) < 2 && !reachesOut(cast);
  }

  /** "denounced China": a state is the target, and nobody is said to be of it. */
  private static boolean reachesOut(List<Cast> cast) {
    return cast.stream()
        .filter(part -> part.role() == Role.TARGET || part.role() == Role.ADDRESSEE)
        .map(Cast::actor)
        .filter(target -> target.kind() == ParticipantKind.STATE)
        .anyMatch(
            target ->
                cast.stream()
                    .map(Cast::actor)
                    .noneMatch(
                        other ->
                            !other.same(target)
                                && Objects.equals(other.country(), target.country())));
  }

  private static long states(List<Actor> actors) {
    return actors.stream().map(Actor::country).filter(Objects::nonNull).distinct().count();
  }
}
