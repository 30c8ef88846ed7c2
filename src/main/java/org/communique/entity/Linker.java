package org.communique.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.Point;
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
      case LOCATION -> place(id, cluster);
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

  private Entity place(String id, Cluster cluster) {
    Optional<State> state = first(cluster, knowledge::state);
    if (state.isPresent()) {
      return state(id, cluster, state.get(), "name of a state");
    }
    Optional<State> seat = first(cluster, knowledge::seat);
    Point point = seat.map(State::capitalPoint).orElse(null);
    if (seat.isEmpty() || point == null || !isCapital(cluster, seat.get())) {
      return plain(
          id,
          cluster,
          seat.map(State::code).orElse(null),
          seat.isPresent() ? "seat of a government" : null);
    }
    return new Entity(
        id,
        cluster.type(),
        cluster.name(),
        seat.get().code(),
        null,
        null,
        point.latitude(),
        point.longitude(),
        List.of(),
        null,
        null,
        "capital");
  }

  private static boolean isCapital(Cluster cluster, State state) {
    String capital = state.capital().toLowerCase(Locale.ROOT);
    return capital.startsWith(cluster.name().toLowerCase(Locale.ROOT)) || !state.seats().isEmpty();
  }

  private static Entity state(String id, Cluster cluster, State state, String reason) {
    Point point = state.point();
    return new Entity(
        id,
        cluster.type(),
        cluster.name(),
        state.code(),
        state.wikidata(),
        state.geonames(),
        point.latitude(),
        point.longitude(),
        List.of(),
        null,
        1.0,
        reason);
  }

  private Entity body(String id, Cluster cluster) {
    Optional<Organization> known = first(cluster, knowledge::organization);
    String country = known.map(Organization::country).orElse(null);
    return plain(id, cluster, country, known.map(body -> "known as " + body.name()).orElse(null));
  }

  private Entity people(String id, Cluster cluster) {
    Optional<State> state = first(cluster, knowledge::demonym);
    return plain(
        id,
        cluster,
        state.map(State::code).orElse(null),
        state.isPresent() ? "adjective of a state" : null);
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
