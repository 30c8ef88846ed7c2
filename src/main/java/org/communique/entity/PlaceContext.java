package org.communique.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;
import org.communique.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * What an article as a whole says for a place: the countries that it speaks of, and the places that
 * are settled already. Used by one thread.
 */
final class PlaceContext {

  private static final double COUNTRY_SHARE = 1.5;
  private static final double COUNTRY_NAMED = 0.7;
  private static final double SAME_SENTENCE = 0.5;
  private static final double SAME_UNIT = 1.2;
  private static final double SAME_COUNTRY = 0.5;
  private static final double NEAR = 1.7;
  private static final double NEAR_KM = 150;
  private static final double UNIT_KM = 500;

  private final Map<String, Double> named = new HashMap<>();
  private final Map<String, Double> countries = new HashMap<>();
  private final List<Place> institutions = new ArrayList<>();
  private final Map<PlaceSpot, Place> settled = new HashMap<>();
  private boolean last;

  PlaceContext(Knowledge knowledge, Collection<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      String country = country(knowledge, cluster);
      if (country != null) {
        double weight = cluster.type() == MentionType.ORGANIZATION ? 0.5 : 1;
        named.merge(country, weight * cluster.mentions().size(), Double::sum);
      }
      if (cluster.type() != MentionType.PERSON) {
        knowledge
            .organization(cluster.name())
            .flatMap(knowledge::cityOf)
            .ifPresent(institutions::add);
      }
    }
  }

  /** The country of an adjective or a body; that of a state's name is known once it is settled. */
  private static @Nullable String country(Knowledge knowledge, Cluster cluster) {
    return switch (cluster.type()) {
      case MISC -> knowledge.demonym(cluster.name()).map(State::code).orElse(null);
      case ORGANIZATION ->
          knowledge.organization(cluster.name()).map(body -> body.country()).orElse(null);
      default -> null;
    };
  }

  /** Takes note of the places that are settled by now. */
  void settle(List<PlaceSpot> spots, boolean first) {
    settled.clear();
    countries.clear();
    countries.putAll(named);
    for (PlaceSpot spot : spots) {
      Place place = spot.settled();
      if (place != null) {
        settled.put(spot, place);
        if (place.country() != null) {
          double weight = place.kind() == PlaceKind.STATE ? 1 : 0.7;
          countries.merge(place.country(), weight * spot.mentions(), Double::sum);
        }
      }
    }
    last = !first;
  }

  boolean isLast() {
    return last;
  }

  double support(PlaceSpot spot, Place place) {
    return country(spot, place) + neighbours(spot, place);
  }

  private double country(PlaceSpot spot, Place place) {
    double own = 0;
    if (place.country() == null) {
      return 0;
    }
    Place before = settled.get(spot);
    if (before != null && place.country().equals(before.country())) {
      own = (before.kind() == PlaceKind.STATE ? 1 : 0.7) * spot.mentions();
    }
    double all = countries.values().stream().mapToDouble(Double::doubleValue).sum() - own;
    double here = countries.getOrDefault(place.country(), 0.0) - own;
    return here < 0.1 ? 0 : COUNTRY_NAMED + COUNTRY_SHARE * here / all;
  }

  private double neighbours(PlaceSpot spot, Place place) {
    double near = 0;
    boolean sentence = false;
    boolean unit = false;
    boolean country = false;
    for (Map.Entry<PlaceSpot, Place> entry : settled.entrySet()) {
      Place other = entry.getValue();
      if (entry.getKey() == spot || other.country() == null) {
        continue;
      }
      boolean sameCountry = other.country().equals(place.country());
      sentence |= sameCountry && shares(spot, entry.getKey());
      if (other.kind() != PlaceKind.STATE) {
        country |= sameCountry;
        unit |= place.unit() != null && place.unit().equals(other.unit());
        near = Math.max(near, nearness(place, other));
      }
    }
    for (Place city : institutions) {
      unit |= place.unit() != null && place.unit().equals(city.unit());
      near = Math.max(near, nearness(place, city));
    }
    return Math.max(NEAR * near, Math.max(unit ? SAME_UNIT : 0, country ? SAME_COUNTRY : 0))
        + (sentence ? SAME_SENTENCE : 0);
  }

  private static double nearness(Place place, Place other) {
    double scale = place.kind() == PlaceKind.UNIT ? UNIT_KM : NEAR_KM;
    return Math.exp(-place.distance(other) / scale);
  }

  private static boolean shares(PlaceSpot one, PlaceSpot other) {
    Set<Integer> common = new HashSet<>(one.sentences());
    common.retainAll(other.sentences());
    return !common.isEmpty();
  }

  String reason(Place place) {
    String country = place.country();
    return country != null && countries.getOrDefault(country, 0.0) > 1
        ? ", in an article on " + country
        : "";
  }
}
