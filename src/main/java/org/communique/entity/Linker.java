package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;
import org.communique.knowledge.State;
import org.communique.knowledge.StatePart;
import org.jspecify.annotations.Nullable;

/** Takes clusters of names to what is known of them. Immutable. */
final class Linker {

  private final Knowledge knowledge;
  private final Owners owners;

  Linker(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.owners = new Owners(knowledge);
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
      case MISC ->
          knowledge
              .part(name)
              .map(part -> "people " + part.name())
              .or(() -> knowledge.demonym(name).map(state -> "people " + state.code()))
              .orElse(null);
      case PERSON -> null;
    };
  }

  /**
   * The entity of a cluster.
   *
   * @param country what a person's titles name first, or null
   * @param titles a person's titles in the article
   * @param known who a person is known to be, or null
   * @param setting what the article tells
   */
  Entity entity(
      String id,
      Cluster cluster,
      @Nullable String country,
      List<String> titles,
      PersonResolver.@Nullable Resolution known,
      Setting setting) {
    return switch (cluster.type()) {
      case LOCATION -> place(id, cluster, null);
      case ORGANIZATION -> body(id, cluster, setting);
      case MISC -> people(id, cluster);
      case PERSON ->
          known == null
              ? unknown(id, cluster.name(), country, titles)
              : person(
                  id,
                  known.full() ? cluster.name() : known.person().name(),
                  country == null ? known.country() : country,
                  titles,
                  known);
    };
  }

  /** A person whom only titles stand for. */
  Entity person(String id, PersonResolver.Resolution known) {
    return person(id, known.person().name(), known.country(), List.of(), known);
  }

  private static Entity person(
      String id,
      String name,
      @Nullable String country,
      List<String> titles,
      PersonResolver.Resolution known) {
    return new Entity(
        id,
        MentionType.PERSON,
        name,
        country,
        known.person().wikidata(),
        null,
        null,
        null,
        titles,
        known.spell() == null ? null : HeldOffice.of(known.spell()),
        Math.round(known.score() * 100) / 100.0,
        known.reason());
  }

  private static Entity unknown(
      String id, String name, @Nullable String country, List<String> titles) {
    String reason = country == null ? null : "title names the country";
    return new Entity(
        id, MentionType.PERSON, name, country, null, null, null, null, titles, null, null, reason);
  }

  /** A place, as it was resolved among the others of its article, or unresolved. */
  Entity place(String id, Cluster cluster, @Nullable PlaceChoice choice) {
    if (choice == null) {
      return plain(id, cluster, null, null);
    }
    Place place = choice.place();
    String wikidata =
        place.kind() == PlaceKind.STATE
            ? Optional.ofNullable(place.country())
                .flatMap(knowledge::byCode)
                .map(State::wikidata)
                .orElse(null)
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

  private Entity body(String id, Cluster cluster, Setting setting) {
    Optional<Organization> own = cluster.first(setting::body);
    Organization known =
        own.or(() -> cluster.first(name -> setting.bearer(knowledge.sharing(name)))).orElse(null);
    if (known == null) {
      String state = cluster.first(owners::of).orElse(null);
      return state == null
          ? plain(id, cluster, null, null)
          : plain(id, cluster, state, "its name says of which state it is");
    }
    return new Entity(
        id,
        MentionType.ORGANIZATION,
        cluster.name(),
        known.country(),
        known.wikidata(),
        null,
        null,
        null,
        List.of(),
        null,
        own.isPresent() ? 1.0 : 0.8,
        own.isPresent()
            ? "known as " + known.name()
            : "known as " + known.name() + ", whose state is named");
  }

  /** An adjective has the point of the state or region that it is of. */
  private Entity people(String id, Cluster cluster) {
    StatePart part = cluster.first(knowledge::part).orElse(null);
    Optional<Place> region = cluster.first(knowledge.places()::adjective);
    if (part != null && region.isEmpty()) {
      return new Entity(
          id,
          MentionType.MISC,
          cluster.name(),
          part.state(),
          part.wikidata(),
          null,
          null,
          null,
          List.of(),
          null,
          1.0,
          "adjective of " + part.name());
    }
    String owner = cluster.first(owners::ofPeople).orElse(null);
    if (region.isEmpty() && owner != null) {
      return plain(id, cluster, owner, "its name says of which state it is");
    }
    Optional<Place> place =
        region.or(() -> cluster.first(knowledge::demonym).map(PlaceFinder::place));
    String reason = region.isPresent() ? "adjective of " : "adjective of a state, ";
    return place
        .map(of -> place(id, cluster, new PlaceChoice(of, 1, reason + of.name(), false)))
        .orElseGet(() -> plain(id, cluster, null, null));
  }

  private static Entity plain(
      String id, Cluster cluster, @Nullable String country, @Nullable String reason) {
    return Entity.unresolved(id, cluster.type(), cluster.name(), country, reason);
  }
}
