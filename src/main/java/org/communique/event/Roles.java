package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the arguments of a trigger their roles, by its frame and type. */
final class Roles {

  private static final Set<EventType> ADDRESSED =
      Set.of(EventType.APPEAL, EventType.DEMAND, EventType.PLEDGE);

  private final Trigger trigger;

  Roles(Trigger trigger) {
    this.trigger = trigger;
  }

  List<Cast> cast(List<Argument> arguments) {
    List<Cast> cast = new ArrayList<>();
    for (Argument argument : arguments) {
      Role role = role(argument);
      if (role != null) {
        cast.add(new Cast(argument.actor(), role, rule(argument.slot())));
      }
    }
    return cast;
  }

  private static String rule(Slot slot) {
    return "tree: " + slot.name().toLowerCase(Locale.ROOT);
  }

  /** What an actor in that slot is, or null where it takes no part. */
  private @Nullable Role role(Argument argument) {
    return switch (trigger.frame()) {
      case TOGETHER -> together(argument.slot());
      case DOER -> doer(argument.slot());
      case TRAVEL -> travel(argument);
      case TALK -> talk(argument.slot());
    };
  }

  private @Nullable Role together(Slot slot) {
    boolean call = trigger.type() == EventType.CALL;
    return switch (slot) {
      case SUBJECT, OBJECT, WITH, BETWEEN -> attending();
      case HOST -> Role.HOST;
      case MEDIATOR -> Role.MEDIATOR;
      case TO, FROM -> call ? Role.ATTENDEE : null;
      case IN -> null;
    };
  }

  /** The role of everyone in an event that all take part in alike. */
  Role attending() {
    boolean signs = trigger.name().matches("(sign|ink|initial|ratify).*");
    return trigger.type() == EventType.AGREEMENT && signs ? Role.SIGNATORY : Role.ATTENDEE;
  }

  private @Nullable Role doer(Slot slot) {
    boolean mediates = trigger.type() == EventType.MEDIATION;
    return switch (slot) {
      case SUBJECT, HOST, MEDIATOR -> doing();
      case OBJECT, TO, FROM, WITH -> mediates ? Role.ATTENDEE : target();
      case BETWEEN -> mediates ? Role.ATTENDEE : trigger.verb() ? null : target();
      case IN -> null;
    };
  }

  /** The role of who does it. */
  Role doing() {
    return trigger.type() == EventType.MEDIATION
        ? Role.MEDIATOR
        : trigger.type().isSpoken() ? Role.SPEAKER : Role.ACTOR;
  }

  /** The role of whom it is done to. */
  Role target() {
    return ADDRESSED.contains(trigger.type()) ? Role.ADDRESSEE : Role.TARGET;
  }

  private static @Nullable Role travel(Argument argument) {
    boolean state =
        argument.actor().kind() == ParticipantKind.STATE
            || argument.actor().kind() == ParticipantKind.ORGANIZATION
                && argument.actor().official();
    return switch (argument.slot()) {
      case SUBJECT, WITH -> Role.VISITOR;
      case BETWEEN -> state ? null : Role.VISITOR;
      case OBJECT, TO, IN -> state ? Role.HOST : null;
      case HOST -> Role.HOST;
      case FROM, MEDIATOR -> null;
    };
  }

  private static @Nullable Role talk(Slot slot) {
    return switch (slot) {
      case SUBJECT, HOST -> Role.SPEAKER;
      case WITH -> Role.ATTENDEE;
      default -> null;
    };
  }
}
