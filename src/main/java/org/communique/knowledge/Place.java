package org.communique.knowledge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place that has a name and a point.
 *
 * @param name its common English name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code of the state that it lies in, or null where it lies in
 *     none or in several
 * @param unit the first-order unit that it is or lies in, as GeoNames codes it ("US.TX"), or null
 * @param geonames GeoNames id, or null
 * @param point its middle
 * @param weight how many live there; for what nobody lives in, the inhabitants of a city as well
 *     known
 */
public record Place(
    String name,
    PlaceKind kind,
    @Nullable String country,
    @Nullable String unit,
    @Nullable Long geonames,
    Point point,
    int weight) {

  public Place {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(point, "point");
    if (weight < 0) {
      throw new IllegalArgumentException("weight " + weight + " of '" + name + "' is negative");
    }
  }

  /** Kilometres to another place, as the crow flies. */
  public double distance(Place other) {
    return point.distance(other.point);
  }
}
