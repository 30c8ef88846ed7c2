package org.communique.evaluate;

import org.communique.knowledge.Point;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in gold data.
 *
 * @param span where its name lies in the text
 * @param name its name there
 * @param point where it lies on the earth
 * @param geonames its GeoNames id, or null where the gold has none
 * @param state whether it is a state, whose middle is a matter of taste
 */
record Toponym(Span span, String name, Point point, @Nullable Long geonames, boolean state) {

  private static final double NEAR = 161;
  private static final double NEAR_STATE = 400;

  /** Whether a place found is this one, or near enough. */
  boolean isNear(Point found, @Nullable Long id) {
    return (geonames != null && geonames.equals(id))
        || point.distance(found) <= (state ? NEAR_STATE : NEAR);
  }
}
