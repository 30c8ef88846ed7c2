package org.communique.event;

import static java.lang.String.valueOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.text.Sentence;

/** All places of the article, as where an event may be. Used for one article. */
final class PlaceOptions {

  private static final String STATE = "state";

  private final Knowledge knowledge;
  private final EventInput input;
  private final Casting casting;
  private final Circumstances circumstances;
  private final List<Setting> all;

  PlaceOptions(Knowledge knowledge, Dossier dossier) {
    this.knowledge = knowledge;
    this.input = dossier.input();
    this.casting = dossier.casting();
    this.circumstances = dossier.circumstances();
    this.all = settings();
  }

  /** One place, of which kind it is, and its mentions. */
  private record Setting(EventPlace place, String kind, Spots<Mention> spots) {}

  private List<Setting> settings() {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Sentence sentence : input.document().sentences()) {
      for (Mention mention : circumstances.places(sentence)) {
        mentions
            .computeIfAbsent(key(circumstances.place(mention)), key -> new ArrayList<>())
            .add(mention);
      }
    }
    return mentions.values().stream()
        .map(own -> setting(circumstances.place(own.get(0)), own))
        .toList();
  }

  private Setting setting(EventPlace place, List<Mention> mentions) {
    boolean seat = mentions.stream().anyMatch(mention -> mention.type() != MentionType.LOCATION);
    boolean state = knowledge.state(place.name()).isPresent();
    String town = seat ? "seat" : place.country() == null ? "unknown" : "town";
    Spots<Mention> spots = Spots.of(input.document(), mentions, Mention::span);
    return new Setting(place, state ? STATE : town, spots);
  }

  private static String key(EventPlace place) {
    return place.entity() != null ? place.entity() : place.name().toLowerCase(Locale.ROOT);
  }

  /** The options for an event, the first of them none. */
  List<Option<EventPlace>> of(List<Candidate> reports, Ruling<EventPlace> ruling) {
    Bearing bearing = new Bearing(input, casting, reports);
    EventPlace chosen = ruling.value().value();
    List<Option<EventPlace>> options = new ArrayList<>();
    TraitList none = bearing.none(ruling, all.size());
    none.add(
        "none dateline=", valueOf(circumstances.dateline().value() != null), " ", bearing.type());
    options.add(Option.none(none));
    boolean known = false;
    for (Setting one : all) {
      boolean own = chosen != null && key(chosen).equals(key(one.place()));
      known |= own;
      options.add(option(bearing, one, ruling, own));
    }
    if (chosen != null && !known) {
      options.add(option(bearing, setting(chosen, List.of()), ruling, true));
    }
    return options;
  }

  private Option<EventPlace> option(
      Bearing bearing, Setting one, Ruling<EventPlace> ruling, boolean own) {
    TraitList traits = ruling.traits(own, bearing.type());
    kind(bearing, one, ruling.ruled(own), traits);
    people(bearing, one.place(), traits);
    List<Roll.Place> spots = one.spots().places();
    bearing.standing(spots, traits);
    if (spots.isEmpty()) {
      return new Option<>(ruling.value(), own, spots, traits);
    }
    Roll.Place spot = bearing.nearest(spots);
    Sentence sentence = input.document().sentences().get(spot.sentence());
    bearing.wording(spot, Circumstances.governor(sentence, spot.from()), traits);
    Candidate.Located<EventPlace> nearest = circumstances.located(one.spots().at(spot));
    return new Option<>(own ? ruling.value() : nearest, own, spots, traits);
  }

  private void kind(Bearing bearing, Setting one, String ruled, TraitList traits) {
    String kind = one.kind();
    String type = bearing.type();
    EventPlace dateline = circumstances.dateline().value();
    boolean here = dateline != null && key(dateline).equals(key(one.place()));
    String filed = valueOf(here);
    boolean finer =
        one.kind().equals(STATE)
            && all.stream().anyMatch(o -> !o.kind().equals(STATE) && isIn(o.place(), one.place()));
    traits.add("kind=", kind);
    traits.add("kind=", kind, " ", type);
    traits.add("kind=", kind, " ", ruled);
    traits.add("dateline=", filed, " ", type);
    traits.add("dateline=", filed, " ", bearing.frame(), " ", ruled);
    traits.add("finer=", valueOf(finer), " ", ruled);
    boolean home = dateline != null && !here && isIn(dateline, one.place());
    traits.add("home=", valueOf(home), " kind=", kind);
  }

  private static boolean isIn(EventPlace one, EventPlace other) {
    return one.country() != null && one.country().equals(other.country());
  }

  /** Which side of the event the place is of. */
  private static void people(Bearing bearing, EventPlace place, TraitList traits) {
    boolean any = false;
    for (Cast part : bearing.cast()) {
      boolean own = place.entity() != null && place.entity().equals(part.actor().entity());
      boolean side = place.country() != null && place.country().equals(part.actor().country());
      if (own || side) {
        any = true;
        String how = own ? "is=" : "of=";
        traits.add(how, part.role().name());
        traits.add(how, part.role().name(), " ", bearing.type());
      }
    }
    traits.add("sided=", valueOf(any), " ", bearing.type());
  }
}
