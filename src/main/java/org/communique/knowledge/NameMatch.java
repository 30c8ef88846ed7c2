package org.communique.knowledge;

/**
 * A person that a name in a text may stand for.
 *
 * @param person the person
 * @param how how well the name fits
 */
public record NameMatch(Person person, How how) {

  /** How well a name fits, the best first. */
  public enum How {
    /** The whole name as it is known. */
    WHOLE,
    /** The family name and a given name that agrees: a short form, an initial, another spelling. */
    GIVEN,
    /** Family and given name only sound the same. */
    SOUND,
    /** The family name alone. */
    FAMILY,
    /** The family name alone, and it only sounds the same. */
    FAMILY_SOUND
  }

  /** Whether more than the family name fits. */
  public boolean isFull() {
    return how.compareTo(How.FAMILY) < 0;
  }
}
