package org.communique.event;

/** Where an actor stands to a trigger in the sentence's syntax, whatever its voice. */
enum Slot {
  /** The logical subject: "A met B", "B was met by A", "A's visit". */
  SUBJECT,
  /** The logical object: "A met B", "B was condemned". */
  OBJECT,
  /** Joined by "with" or "alongside". */
  WITH,
  /** Named by "between", "among", "of": all take part alike. */
  BETWEEN,
  /** Whom it is aimed at or where it goes: "to", "for", "on", "against". */
  TO,
  /** Inside what: "in", "into", "at". */
  IN,
  /** Where from. */
  FROM,
  /** Who receives or gathers the others: "hosted by A", "at the invitation of A". */
  HOST,
  /** Who stands between the others: "brokered by A". */
  MEDIATOR
}
