package org.communique.knowledge;

import java.util.List;
import java.util.Objects;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * A body with the city that it stands in.
 *
 * @param body the body
 * @param city the city's name
 * @param unit the first-order unit of the city, or null where the country has one city of the name
 */
record Institution(Organization body, String city, @Nullable String unit) {

  Institution {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(city, "city");
  }

  static Institution of(Lexicons.Line row) {
    Organization body =
        new Organization(
            row.required(0),
            Organization.Kind.ORGANIZATION,
            row.required(1),
            null,
            row.list(4),
            List.of());
    return new Institution(body, row.required(2), row.optional(3));
  }

  /** Whether a place is the city: of its name, in its country and unit. */
  boolean standsIn(Place place) {
    return place.kind().isSettlement()
        && Objects.equals(place.country(), body.country())
        && (unit == null || unit.equals(place.unit()));
  }
}
