package org.communique.event;

/** What a participant does in an event. */
public enum Role {
  HOST,
  ATTENDEE,
  VISITOR,
  SPEAKER,
  ADDRESSEE,
  MEDIATOR,
  SIGNATORY,
  ACTOR,
  TARGET
}
