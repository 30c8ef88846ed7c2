package org.communique.event;

import java.util.List;

/** Tells diplomacy from business, sport and crime by who takes part. */
final class Diplomacy {

  private Diplomacy() {}

  /** Whether those around the trigger make it an event between states and bodies. */
  static boolean holds(Trigger trigger, List<Roles.Cast> cast) {
    long officials = cast.stream().filter(part -> part.actor().official()).count();
    return switch (trigger.frame()) {
      case TOGETHER -> officials >= 1 && (trigger.verb() || trigger.sharpness() >= 8 || officials >= 2 || cast.size() >= 2);
      case TRAVEL -> officials >= 1 && cast.stream().anyMatch(part -> part.role() == Role.VISITOR);
      case DOER -> officials >= 1 && cast.stream().anyMatch(part -> isDoing(part) && part.actor().official());
      case TALK -> cast.stream().anyMatch(part -> part.actor().official());
    };
  }

  private static boolean isDoing(Roles.Cast part) {
    return part.role() == Role.SPEAKER || part.role() == Role.ACTOR || part.role() == Role.MEDIATOR;
  }
}
