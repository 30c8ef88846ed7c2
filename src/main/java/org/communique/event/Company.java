package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;

/**
 * Who takes part in the encounter that an account tells of: everyone whom its sentence names, and
 * people named only by what they are. Immutable.
 */
final class Company {

  /** The rule's name in explanations. */
  static final String RULE = "in company";

  private static final int PAIR = 2;
  private static final Set<String> DESCRIBING = Set.of("NOUN", "PROPN", "ADJ");

  private final Group group;

  Company(Words words) {
    this.group = new Group(words);
  }

  List<Cast> of(Casting.Scene scene, TriggerLexicon.Hit hit) {
    Sentence sentence = scene.sentence();
    List<Cast> cast = new ArrayList<>(WordOrder.everyone(scene.actors(), hit, sentence));
    cast.removeIf(part -> isVenue(part.actor()));
    Optional<Actor> object = group.after(sentence, hit);
    object.ifPresent(
        found -> cast.removeIf(part -> group.isDescribedBy(sentence, found, part.actor())));
    object
        .filter(found -> isFree(found, cast, hit.to()))
        .or(
            () ->
                object
                    .flatMap(found -> group.core(sentence, found))
                    .filter(found -> isFree(found, cast, hit.to())))
        .ifPresent(found -> cast.add(new Cast(found, Role.ATTENDEE, RULE)));
    for (Actor found : group.beside(sentence, hit)) {
      cast.removeIf(part -> group.isDescribedBy(sentence, found, part.actor()));
      if (cast.stream().map(Cast::actor).noneMatch(actor -> overlaps(actor, found))) {
        cast.add(new Cast(found, Role.ATTENDEE, RULE));
      }
    }
    if (cast.stream().noneMatch(part -> part.actor().to() <= hit.from())) {
      group
          .before(sentence, hit)
          .ifPresent(found -> cast.add(0, new Cast(found, Role.ATTENDEE, RULE)));
    }
    if (cast.size() < PAIR) {
      cast.addAll(describing(scene, hit));
    }
    return cast;
  }

  /** "at the White House": where they are. */
  private static boolean isVenue(Actor actor) {
    return actor.kind() == ParticipantKind.ORGANIZATION && actor.preposition().equals("at");
  }

  /** "the India-Mongolia consultations": the states whose encounter it is called. */
  private static List<Cast> describing(Casting.Scene scene, TriggerLexicon.Hit hit) {
    return scene.actors().stream()
        .filter(actor -> actor.kind() == ParticipantKind.STATE && actor.modifier())
        .filter(actor -> actor.to() < hit.to())
        .filter(
            actor ->
                scene.sentence().tokens().subList(actor.to(), hit.to()).stream()
                    .allMatch(token -> DESCRIBING.contains(token.tag())))
        .map(actor -> new Cast(actor, Role.ATTENDEE, RULE))
        .toList();
  }

  private static boolean overlaps(Actor one, Actor other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** Whether nobody is named between the token and the group's last word, or right behind it. */
  private static boolean isFree(Actor group, List<Cast> cast, int after) {
    return cast.stream()
        .map(Cast::actor)
        .noneMatch(actor -> actor.to() > after && actor.from() <= group.to());
  }
}
