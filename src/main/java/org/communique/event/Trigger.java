package org.communique.event;

/**
 * Words that report an event.
 *
 * @param type what they report
 * @param anybody whether whoever is named may take part, not only those who act for states
 * @param verb whether they are verbal
 * @param frame how their participants stand around them
 * @param sharpness how surely they mean it, 1 to 9
 * @param name the phrase as the lexicon has it
 * @param listed whether the lexicon has it; else it is a verb of the sentence that was found to
 *     tell the news
 */
record Trigger(
    EventType type,
    boolean anybody,
    boolean verb,
    Frame frame,
    int sharpness,
    String name,
    boolean listed) {

  /** A trigger of the lexicon. */
  Trigger(EventType type, boolean anybody, boolean verb, Frame frame, int sharpness, String name) {
    this(type, anybody, verb, frame, sharpness, name, true);
  }

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
