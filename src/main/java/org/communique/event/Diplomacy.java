package org.communique.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.communique.knowledge.Knowledge;

/** Tells diplomacy from business, sport and crime by who takes part. */
final class Diplomacy {

  private static final Set<String> ABROAD =
      Set.of(
          "foreign minister",
          "deputy foreign minister",
          "ambassador",
          "envoy",
          "secretary-general",
          "high representative",
          "high commissioner",
          "mediator",
          "national security adviser",
          "negotiator",
          "diplomat");

  private Diplomacy() {}

  /** Whether those around the trigger make it an event between states and bodies. */
  static boolean holds(Trigger trigger, List<Roles.Cast> cast) {
    if (trigger.type() == EventType.NEGOTIATION && trigger.sharpness() >= 8) {
      return true;
    }
    long officials = cast.stream().filter(part -> part.actor().official()).count();
    return switch (trigger.frame()) {
      case TOGETHER ->
          officials >= 1
              && (trigger.verb() || trigger.sharpness() >= 8 || officials >= 2 || cast.size() >= 2);
      case TRAVEL -> officials >= 1 && cast.stream().anyMatch(part -> part.role() == Role.VISITOR);
      case DOER ->
          officials >= 1
              && cast.stream().anyMatch(part -> isDoing(part) && part.actor().official());
      case TALK -> cast.stream().anyMatch(part -> part.actor().official());
    };
  }

  /**
   * Whether a sentence's actors are of two states, of a body of many, or hold an office that deals
   * abroad.
   */
  static boolean isInternational(Knowledge knowledge, EventInput input, List<Actor> actors) {
    long countries =
        actors.stream().map(Actor::country).filter(Objects::nonNull).distinct().count();
    return countries >= 2 || actors.stream().anyMatch(actor -> isAbroad(knowledge, input, actor));
  }

  private static boolean isAbroad(Knowledge knowledge, EventInput input, Actor actor) {
    boolean body =
        actor.kind() == ParticipantKind.ORGANIZATION
            && knowledge
                .organization(actor.name())
                .filter(known -> known.country() == null)
                .isPresent();
    boolean office =
        input.entities().stream()
            .filter(entity -> entity.id().equals(actor.entity()))
            .anyMatch(entity -> entity.titles().stream().anyMatch(ABROAD::contains));
    return body || office || actor.name().contains("Foreign");
  }

  private static boolean isDoing(Roles.Cast part) {
    return part.role() == Role.SPEAKER || part.role() == Role.ACTOR || part.role() == Role.MEDIATOR;
  }
}
