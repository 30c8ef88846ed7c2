package org.communique.event;

/** What kind of actor takes part. */
public enum ParticipantKind {
  PERSON,
  STATE,
  ORGANIZATION
}
