package org.communique.event;

/**
 * What the rules say of one circumstance of an event.
 *
 * @param value the value and the words that gave it, or neither
 * @param rule the rule that found it
 * @param status the status that the reports give the event
 */
record Ruling<T>(Candidate.Located<T> value, String rule, EventStatus status) {

  boolean isEmpty() {
    return value.value() == null;
  }

  /**
   * What the rules say of an option, as traits.
   *
   * @param own whether the option is what they chose
   * @param type the type of the event
   */
  TraitList traits(boolean own, String type) {
    TraitList traits = new TraitList();
    String ruled = ruled(own);
    traits.add(ruled);
    traits.add(ruled, " ", type);
    traits.add(ruled, " status=", status.name());
    return traits;
  }

  /** The first of these traits. */
  String ruled(boolean own) {
    return "rule=" + (own ? rule : "other");
  }
}
