package org.communique.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.event.ParticipantKind;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * The actors and places of the page, each once and with a number. An actor goes by the name that it
 * has most often.
 */
final class Directory {

  /**
   * An actor.
   *
   * @param key its key
   * @param name its name
   * @param kind person, state or organization
   * @param country ISO code, or null
   */
  record Actor(String key, String name, ParticipantKind kind, @Nullable String country) {}

  private final Map<String, Integer> actorNumbers = new HashMap<>();
  private final List<Actor> actors = new ArrayList<>();
  private final Map<String, Integer> placeNumbers = new HashMap<>();
  private final List<PlaceRow> places = new ArrayList<>();

  Directory(List<ArticleRow> rows, Knowledge knowledge) {
    List<EventRow> events = rows.stream().flatMap(row -> row.events().stream()).toList();
    Map<String, List<Who>> byKey = new LinkedHashMap<>();
    for (EventRow event : events) {
      event
          .who()
          .forEach(who -> byKey.computeIfAbsent(who.actor(), k -> new ArrayList<>()).add(who));
      addPlace(event.place());
    }
    byKey.forEach((key, all) -> addActor(actor(key, all, knowledge)));
  }

  private void addActor(Actor actor) {
    actorNumbers.put(actor.key(), actors.size());
    actors.add(actor);
  }

  private void addPlace(@Nullable PlaceRow place) {
    if (place == null) {
      return;
    }
    Integer number = placeNumbers.putIfAbsent(place.key(), places.size());
    if (number == null) {
      places.add(place);
    } else if (places.get(number).point() == null) {
      places.set(number, place);
    }
  }

  private static Actor actor(String key, List<Who> all, Knowledge knowledge) {
    String country = all.stream().map(Who::country).filter(c -> c != null).findFirst().orElse(null);
    ParticipantKind kind = all.get(0).kind();
    String name = mostFrequent(all.stream().map(Who::name).toList());
    String plain =
        kind == ParticipantKind.STATE && country != null
            ? knowledge.byCode(country).map(State::name).orElse(name)
            : name;
    return new Actor(key, plain, kind, country);
  }

  /** Of names as frequent as each other the longest, then the first in the alphabet. */
  private static String mostFrequent(List<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    Comparator<String> order =
        Comparator.<String>comparingInt(name -> counts.getOrDefault(name, 0))
            .thenComparing(String::length)
            .thenComparing(Comparator.reverseOrder());
    return names.stream().max(order).orElseThrow();
  }

  List<Actor> actors() {
    return actors;
  }

  List<PlaceRow> places() {
    return places;
  }

  int actor(String key) {
    return actorNumbers.getOrDefault(key, -1);
  }

  int place(PlaceRow place) {
    return placeNumbers.getOrDefault(place.key(), -1);
  }
}
