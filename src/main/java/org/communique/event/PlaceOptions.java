package org.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/** All places of the article, as where an event may be. Used for one article. */
final class PlaceOptions {

  private final Knowledge knowledge;
  private final EventInput input;
  private final Casting casting;
  private final Circumstances circumstances;
  private final List<Named> all;

  PlaceOptions(
      Knowledge knowledge, EventInput input, Casting casting, Circumstances circumstances) {
    this.knowledge = knowledge;
    this.input = input;
    this.casting = casting;
    this.circumstances = circumstances;
    this.all = new ArrayList<>(named().values());
  }

  /** One place and its mentions. */
  private record Named(EventPlace place, List<Mention> mentions) {}

  private Map<String, Named> named() {
    Map<String, Named> named = new LinkedHashMap<>();
    for (Sentence sentence : input.document().sentences()) {
      for (Mention mention : circumstances.places(sentence)) {
        EventPlace place = circumstances.located(mention).value();
        if (place != null) {
          named
              .computeIfAbsent(key(place), key -> new Named(place, new ArrayList<>()))
              .mentions()
              .add(mention);
        }
      }
    }
    return named;
  }

  private static String key(EventPlace place) {
    return place.entity() != null ? place.entity() : place.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The options for an event, the first of them none.
   *
   * @param told what the rules say
   * @param rule the rule that says it
   */
  List<Option<EventPlace>> of(
      List<Candidate> reports,
      Candidate.Located<EventPlace> told,
      String rule,
      EventStatus status) {
    Bearing bearing = new Bearing(input, casting, reports);
    EventPlace chosen = told.value();
    List<Option<EventPlace>> options = new ArrayList<>();
    List<String> none = bearing.none(status, all.size(), chosen != null);
    none.add("none dateline=" + (circumstances.dateline().value() != null) + " " + bearing.type());
    options.add(new Option<>(new Candidate.Located<>(null, null), List.of(), none));
    boolean known = false;
    for (Named one : all) {
      boolean ruled = chosen != null && key(chosen).equals(key(one.place()));
      known |= ruled;
      options.add(option(bearing, reports.get(0), one, ruled ? told : null, rule, status));
    }
    if (chosen != null && !known) {
      options.add(
          option(bearing, reports.get(0), new Named(chosen, List.of()), told, rule, status));
    }
    return options;
  }

  private Option<EventPlace> option(
      Bearing bearing,
      Candidate best,
      Named one,
      Candidate.@Nullable Located<EventPlace> told,
      String rule,
      EventStatus status) {
    List<String> traits = new ArrayList<>(48);
    String ruled = "rule=" + (told == null ? "other" : rule);
    traits.add(ruled);
    traits.add(ruled + " " + bearing.type());
    traits.add(ruled + " status=" + status);
    kind(bearing, one, ruled, traits);
    people(bearing, best, one.place(), traits);
    List<Roll.Place> spots =
        one.mentions().stream().flatMap(m -> bearing.spot(m.span()).stream()).toList();
    bearing.standing(spots, traits);
    if (spots.isEmpty()) {
      return new Option<>(
          told == null ? new Candidate.Located<>(one.place(), null) : told, spots, traits);
    }
    Roll.Place spot = bearing.nearest(spots);
    Sentence sentence = input.document().sentences().get(spot.sentence());
    bearing.wording(spot, Circumstances.governor(sentence, spot.from()), traits);
    Mention nearest =
        one.mentions().stream()
            .filter(mention -> bearing.spot(mention.span()).filter(spot::equals).isPresent())
            .findFirst()
            .orElseThrow();
    return new Option<>(told == null ? circumstances.located(nearest) : told, spots, traits);
  }

  private void kind(Bearing bearing, Named one, String ruled, List<String> traits) {
    String kind = "kind=" + kind(one);
    EventPlace dateline = circumstances.dateline().value();
    boolean filed = dateline != null && key(dateline).equals(key(one.place()));
    boolean finer =
        kind.equals("kind=state")
            && all.stream().anyMatch(o -> !kind(o).equals("state") && isIn(o.place(), one.place()));
    traits.add(kind);
    traits.add(kind + " " + bearing.type());
    traits.add(kind + " " + ruled);
    traits.add("dateline=" + filed + " " + bearing.type());
    traits.add("dateline=" + filed + " " + bearing.frame() + " " + ruled);
    traits.add("finer=" + finer + " " + ruled);
    boolean home = dateline != null && !filed && isIn(dateline, one.place());
    traits.add("home=" + home + " " + kind);
  }

  private static boolean isIn(EventPlace one, EventPlace other) {
    return one.country() != null && one.country().equals(other.country());
  }

  private String kind(Named one) {
    if (knowledge.state(one.place().name()).isPresent()) {
      return "state";
    }
    boolean seat =
        one.mentions().stream().anyMatch(mention -> mention.type() != MentionType.LOCATION);
    return seat ? "seat" : one.place().country() == null ? "unknown" : "town";
  }

  /** Which side of the event the place is of. */
  private void people(Bearing bearing, Candidate best, EventPlace place, List<String> traits) {
    boolean any = false;
    for (Cast part : best.cast()) {
      boolean own = place.entity() != null && place.entity().equals(part.actor().entity());
      boolean side = place.country() != null && place.country().equals(part.actor().country());
      if (own || side) {
        any = true;
        traits.add((own ? "is=" : "of=") + part.role());
        traits.add((own ? "is=" : "of=") + part.role() + " " + bearing.type());
      }
    }
    traits.add("sided=" + any + " " + bearing.type());
  }
}
