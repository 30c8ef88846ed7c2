package org.communique.entity;

import java.util.List;
import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;

/** What the places of one name say of each other, whatever the article. */
final class PlaceRivals {

  /** Alternate names of places so many times smaller than one of that very name do not count. */
  private static final int SMALLER = 20;

  /** A unit with so large a share of its people in a city of its name is seldom what is meant. */
  private static final double CITY_SHARE = 0.15;

  private static final double UNIT_OF_CITY = 2;

  /** A by-name yields to a place of that very name. */
  private static final double BY_NAME = 0.7;

  private PlaceRivals() {}

  /**
   * The options, without by-names of the far smaller, and units behind the cities they are named
   * after.
   */
  static List<PlaceOption> weigh(List<PlaceOption> options) {
    if (options.size() < 2) {
      return options;
    }
    double largest = largest(options);
    return options.stream()
        .filter(
            o -> o.how() != PlaceOption.How.OTHER_NAME || o.place().weight() * SMALLER >= largest)
        .map(o -> o.minus(malus(o, largest, options)))
        .toList();
  }

  private static double malus(PlaceOption option, double largest, List<PlaceOption> options) {
    boolean byName = option.how() == PlaceOption.How.OTHER_NAME && largest > 0;
    return (byName ? BY_NAME : 0) + (isNamedAfterCity(option.place(), options) ? UNIT_OF_CITY : 0);
  }

  private static double largest(List<PlaceOption> options) {
    return options.stream()
        .filter(option -> option.how() == PlaceOption.How.NAME)
        .mapToDouble(
            option ->
                option.place().kind() == PlaceKind.STATE
                    ? Double.MAX_VALUE
                    : option.place().weight())
        .max()
        .orElse(0);
  }

  private static boolean isNamedAfterCity(Place unit, List<PlaceOption> options) {
    return unit.kind().isUnit()
        && options.stream()
            .map(PlaceOption::place)
            .anyMatch(
                city ->
                    city.kind().isSettlement()
                        && unit.unit() != null
                        && unit.unit().equals(city.unit())
                        && city.weight() >= CITY_SHARE * unit.weight());
  }
}
