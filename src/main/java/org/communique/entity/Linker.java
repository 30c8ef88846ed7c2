package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;
import org.communique.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Takes clusters of names to what is known of them. Immutable. */
final class Linker {

  private final Knowledge knowledge;

  Linker(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * What a name is known to be, under whichever of its names it stands here; null where it is not
   * known.
   */
  @Nullable String identity(Mention mention) {
    String name = mention.text();
    return switch (mention.type()) {
      case LOCATION -> knowledge.state(name).map(state -> "state " + state.code()).orElse(null);
      case ORGANIZATION -> knowledge.organization(name).map(Organization::name).orElse(null);
      case MISC -> knowledge.demonym(name).map(state -> "people " + state.code()).orElse(null);
      case PERSON -> null;
    };
  }

  /** The country that a person's titles name most often is given with it. */
  Entity entity(String id, Cluster cluster, @Nullable String country, List<String> titles) {
    return switch (cluster.type()) {
      case LOCATION -> place(id, cluster, null);
      case ORGANIZATION -> body(id, cluster);
      case MISC -> people(id, cluster);
      case PERSON ->
          new Entity(
              id,
              cluster.type(),
              cluster.name(),
              country,
              null,
              null,
              null,
              null,
              titles,
              null,
              null,
              country == null ? null : "title names the country");
    };
  }

  /** A place, as it was resolved among the others of its article, or unresolved. */
  Entity place(String id, Cluster cluster, @Nullable PlaceChoice choice) {
    if (choice == null) {
      return plain(id, cluster, null, null);
    }
    Place place = choice.place();
    String wikidata =
        place.kind() == PlaceKind.STATE
            ? knowledge.state(place.name()).map(State::wikidata).orElse(null)
            : null;
    return new Entity(
        id,
        cluster.type(),
        cluster.name(),
        place.country(),
        wikidata,
        place.geonames(),
        place.point().latitude(),
        place.point().longitude(),
        List.of(),
        null,
        choice.score(),
        choice.reason());
  }

  private Entity body(String id, Cluster cluster) {
    Optional<Organization> known = first(cluster, knowledge::organization);
    String country = known.map(Organization::country).orElse(null);
    return plain(id, cluster, country, known.map(body -> "known as " + body.name()).orElse(null));
  }

  /** An adjective has the point of the state or region that it is of. */
  private Entity people(String id, Cluster cluster) {
    Optional<Place> region = first(cluster, knowledge.places()::adjective);
    Optional<Place> place =
        region.or(() -> first(cluster, knowledge::demonym).map(PlaceFinder::place));
    String reason = region.isPresent() ? "adjective of " : "adjective of a state, ";
    return place
        .map(of -> place(id, cluster, new PlaceChoice(of, 1, reason + of.name())))
        .orElseGet(() -> plain(id, cluster, null, null));
  }

  private static Entity plain(
      String id, Cluster cluster, @Nullable String country, @Nullable String reason) {
    return Entity.unresolved(id, cluster.type(), cluster.name(), country, reason);
  }

  private static <T> Optional<T> first(Cluster cluster, Function<String, Optional<T>> lookup) {
    return cluster.mentions().stream()
        .map(Mention::text)
        .map(lookup)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
