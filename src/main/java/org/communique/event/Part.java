package org.communique.event;

import org.communique.entity.Entity;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A participant, and why it is one.
 *
 * @param participant who, and how
 * @param rule what found it
 * @param span the words that name it, or null
 */
record Part(Participant participant, String rule, @Nullable Span span) {

  /** A person of the article. */
  static Part person(Entity entity, Role role, String rule, @Nullable Span span) {
    return new Part(
        new Participant(entity.id(), entity.name(), ParticipantKind.PERSON, entity.country(), role),
        rule,
        span);
  }

  /** The same participant as a host. */
  Part asHost(String why) {
    return new Part(new Participant(entity(), name(), kind(), country(), Role.HOST), why, span);
  }

  /** The same participant under another name. */
  Part named(String other) {
    return new Part(new Participant(entity(), other, kind(), country(), role()), rule, span);
  }

  @Nullable String entity() {
    return participant.entity();
  }

  String name() {
    return participant.name();
  }

  ParticipantKind kind() {
    return participant.kind();
  }

  @Nullable String country() {
    return participant.country();
  }

  Role role() {
    return participant.role();
  }

  boolean isPerson() {
    return kind() == ParticipantKind.PERSON;
  }
}
