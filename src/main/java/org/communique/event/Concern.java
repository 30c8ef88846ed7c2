package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Sentence;

/**
 * Finds the state that a statement is about: "Iranian forces seized our guests, the ministry said",
 * "he voiced concern over the US tariffs". Immutable.
 */
final class Concern {

  private static final Set<EventType> OPEN =
      Set.of(EventType.STATEMENT, EventType.WARNING, EventType.PLEDGE);

  private static final Set<String> MEMBERS = Set.of("countries", "states", "nations", "members");

  private final Words words;

  Concern(Words words) {
    this.words = words;
  }

  /**
   * The first other state that acts or is dealt with in what is said, and those joined to it; none
   * where the report names whom it is aimed at.
   */
  List<Actor> of(Casting.Scene scene, TriggerLexicon.Hit hit, List<Cast> cast) {
    Clause clause = scene.clause();
    boolean open = OPEN.contains(hit.trigger().type()) && hit.trigger().verb();
    boolean aimed =
        cast.stream().anyMatch(p -> p.role() == Role.TARGET || p.role() == Role.ADDRESSEE);
    if (clause == null || !open || aimed || cast.isEmpty()) {
      return List.of();
    }
    List<Actor> dealt =
        scene.actors().stream()
            .filter(actor -> isState(actor))
            .filter(actor -> !isPlace(clause, actor))
            .filter(actor -> cast.stream().noneMatch(p -> p.actor().sameSide(actor)))
            .filter(actor -> !isOfSpeaker(clause, actor, hit, cast))
            .filter(actor -> !actor.modifier() || deals(scene.sentence(), actor))
            .toList();
    if (dealt.isEmpty()) {
      return List.of();
    }
    Actor first =
        dealt.stream()
            .filter(actor -> actor.kind() == ParticipantKind.STATE)
            .findFirst()
            .orElse(dealt.get(0));
    List<Integer> joined = clause.joined(clause.top(first.from(), first.to()));
    return dealt.stream()
        .filter(
            actor ->
                actor == first
                    || joined.stream().anyMatch(at -> actor.from() <= at && at < actor.to()))
        .toList();
  }

  /** A state, or a body of states. */
  private static boolean isState(Actor actor) {
    return actor.kind() == ParticipantKind.STATE
        || actor.kind() == ParticipantKind.ORGANIZATION
            && actor.official()
            && actor.country() == null;
  }

  /** Where something is; but "cooperation from Kenya" is what Kenya does. */
  private boolean isPlace(Clause clause, Actor actor) {
    int top = clause.top(actor.from(), actor.to());
    while (clause.is(top, "conj") && clause.head(top) >= 0) {
      top = clause.head(top);
    }
    boolean given =
        actor.preposition().equals("from")
            && clause.is(top, "nmod")
            && words.is(Words.Kind.CONDUCT, clause.word(clause.head(top)));
    return !given && (actor.place() || words.is(Words.Kind.PLACING, actor.preposition()));
  }

  /** Whether the state stands in the phrase that names who speaks. */
  private static boolean isOfSpeaker(
      Clause clause, Actor actor, TriggerLexicon.Hit hit, List<Cast> cast) {
    int at = clause.top(actor.from(), actor.to());
    return clause.subjects(hit.from()).stream().anyMatch(subject -> clause.isUnder(at, subject))
        || cast.stream()
            .map(Cast::actor)
            .anyMatch(who -> clause.isUnder(at, clause.top(who.from(), who.to())));
  }

  /** "US tariffs", "Moscow's decision", "EU countries": no mere attribute. */
  private boolean deals(Sentence sentence, Actor actor) {
    return sentence.tokens().stream()
        .skip(actor.to())
        .limit(3)
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> words.is(Words.Kind.CONDUCT, word) || MEMBERS.contains(word));
  }
}
