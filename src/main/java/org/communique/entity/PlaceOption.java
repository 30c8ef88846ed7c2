package org.communique.entity;

import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;

/**
 * One place that a name may stand for.
 *
 * @param place the place
 * @param how the way from the name to it
 * @param prior how likely it is before the article is read: about the logarithm of its weight
 */
record PlaceOption(Place place, How how, double prior) {

  /** Ways from a name to a place. */
  enum How {
    NAME("", 0),
    OTHER_NAME("", -1),
    PART("part of ", -0.5),
    UNIT("", 0),
    SITE("site named after ", -1),
    ABBREVIATION("", -2.5);

    private final String words;
    private final double malus;

    How(String words, double malus) {
      this.words = words;
      this.malus = malus;
    }

    String words() {
      return words;
    }
  }

  private static final double STATE = 10;

  /** What lies in no one state has no state's mentions to speak for it. */
  private static final double STATELESS = 2.5;

  /** A city of half a million is known by its other names too. */
  private static final double KNOWN_CITY = 5.7;

  private static final double KNOWN_MALUS = -0.3;

  /** States come first unless the article tells otherwise; alternate names of villages last. */
  static PlaceOption of(Place place, How how) {
    double inhabitants = Math.log10(place.weight() + 1.0);
    double size = place.kind() == PlaceKind.STATE ? STATE + inhabitants / 20 : inhabitants;
    boolean known = how == How.OTHER_NAME && size >= KNOWN_CITY;
    return new PlaceOption(place, how, size + ofKind(place) + (known ? KNOWN_MALUS : how.malus));
  }

  private static double ofKind(Place place) {
    return switch (place.kind()) {
      case CAPITAL -> 1;
      case QUARTER -> -1;
      case DISTRICT -> -0.8;
      case UNIT -> 0.7;
      default -> place.country() == null ? STATELESS : 0;
    };
  }

  /** The same place, so much less likely. */
  PlaceOption minus(double malus) {
    return new PlaceOption(place, how, prior - malus);
  }
}
