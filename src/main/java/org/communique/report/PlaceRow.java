package org.communique.report;

import java.util.Locale;
import org.communique.knowledge.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place, as the map needs it.
 *
 * @param name its name
 * @param country ISO code, or null
 * @param point where it lies, or null where that is unknown
 * @param whole whether it is a country as a whole
 */
record PlaceRow(String name, @Nullable String country, @Nullable Point point, boolean whole) {

  /** The same for the same place in other articles. */
  String key() {
    return whole && country != null
        ? country
        : name.toLowerCase(Locale.ROOT) + (country == null ? "" : ", " + country);
  }
}
