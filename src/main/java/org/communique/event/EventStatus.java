package org.communique.event;

/** Whether an event took place, as far as the article says. */
public enum EventStatus {
  OCCURRED,
  ONGOING,
  PLANNED,
  POSTPONED,
  CANCELLED,
  /**
   * Somebody says that it did not or will not happen, or it is expressly said not to be mentioned
   * or expected.
   */
  DENIED,
  /** Could, might, proposed, offered. */
  HYPOTHETICAL
}
