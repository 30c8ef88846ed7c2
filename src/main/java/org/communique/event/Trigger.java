package org.communique.event;

/**
 * Words that report an event.
 *
 * @param type what they report
 * @param verb whether they are verbal
 * @param frame how their participants stand around them
 * @param sharpness how surely they mean it, 1 to 9
 * @param name the phrase as the lexicon has it
 */
record Trigger(EventType type, boolean verb, Frame frame, int sharpness, String name) {

  /** How participants stand around a trigger. */
  enum Frame {
    /** Everyone takes part alike. */
    TOGETHER,
    /** The subject does it to the object. */
    DOER,
    /** The subject goes to a place. */
    TRAVEL,
    /** The subject speaks. */
    TALK
  }
}
