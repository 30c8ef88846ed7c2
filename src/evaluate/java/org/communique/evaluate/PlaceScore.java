package org.communique.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.AnnotatedArticle;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.knowledge.Point;

/** How many places of gold data were resolved, and how many of these near the right point. */
final class PlaceScore {

  private int all;
  private int resolved;
  private int near;

  /** Adds an article; returns what was missed in it. */
  List<String> add(GeoCorpus gold, AnnotatedArticle found) {
    Map<String, Entity> entities = new HashMap<>();
    found.entities().forEach(entity -> entities.put(entity.id(), entity));
    List<String> misses = new ArrayList<>();
    for (Toponym toponym : gold.toponyms()) {
      List<Entity> places = new ArrayList<>();
      for (Mention mention : found.mentions()) {
        Entity entity = entities.get(mention.entity());
        if (entity != null
            && entity.latitude() != null
            && mention.span().overlaps(toponym.span())) {
          places.add(entity);
        }
      }
      String miss = add(toponym, places);
      if (!miss.isEmpty()) {
        misses.add(miss);
      }
    }
    return misses;
  }

  private String add(Toponym toponym, List<Entity> places) {
    all++;
    if (places.isEmpty()) {
      return toponym.name() + ": not resolved";
    }
    resolved++;
    if (places.stream().anyMatch(place -> toponym.isNear(point(place), place.geonames()))) {
      near++;
      return "";
    }
    Entity place = places.get(0);
    return String.format(
        Locale.ROOT,
        "%s: %s at %s, %.0f km off (%s)",
        toponym.name(),
        place.name(),
        point(place),
        toponym.point().distance(point(place)),
        place.reason());
  }

  private static Point point(Entity place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude == null || longitude == null) {
      throw new IllegalStateException("a place without coordinates: " + place);
    }
    return new Point(latitude, longitude);
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "%d toponyms, %.1f%% resolved, %.1f%% of these within 161 km (states 400 km)",
        all,
        100.0 * resolved / Math.max(1, all),
        100.0 * near / Math.max(1, resolved));
  }
}
