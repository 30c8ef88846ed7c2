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

  private static final double EXONYM_CITY = 100_000;
  private static final double EXONYM_LEAD = 3;
  private static final PlaceOption.How NAME = PlaceOption.How.NAME;

  /** A by-name yields to a place of that very name. */
  private static final double BY_NAME = 0.7;

  private PlaceRivals() {}

  /**
   * The options of a name, without by-names of the far smaller, and units behind the cities they
   * are named after.
   */
  static List<PlaceOption> weigh(String name, List<PlaceOption> options) {
    if (options.size() < 2) {
      return options;
    }
    double largest = largest(options, false);
    double largestCity = largest(options, true);
    return options.stream()
        .filter(o -> !isByName(o) || o.place().weight() * SMALLER >= largest)
        .map(o -> isExonym(name, o, largestCity) ? PlaceOption.of(o.place(), NAME) : o)
        .map(o -> o.minus(malus(o, largest, options)))
        .toList();
  }

  private static boolean isByName(PlaceOption option) {
    return option.how() == PlaceOption.How.OTHER_NAME;
  }

  /** The English form of a large city's name ("Geneva" of Genève) is no by-name. */
  private static boolean isExonym(String name, PlaceOption option, double largest) {
    Place city = option.place();
    return isByName(option)
        && city.kind().isSettlement()
        && city.weight() >= Math.max(EXONYM_CITY, EXONYM_LEAD * largest)
        && Character.toLowerCase(name.charAt(0)) == Character.toLowerCase(city.name().charAt(0));
  }

  private static double malus(PlaceOption option, double largest, List<PlaceOption> options) {
    return (isByName(option) && largest > 0 ? BY_NAME : 0)
        + (isNamedAfterCity(option.place(), options) ? UNIT_OF_CITY : 0);
  }

  /** The weight of the largest place, or settlement, of that very name. */
  private static double largest(List<PlaceOption> options, boolean settlement) {
    return options.stream()
        .filter(option -> option.how() == NAME)
        .filter(option -> !settlement || option.place().kind().isSettlement())
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
