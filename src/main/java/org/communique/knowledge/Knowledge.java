package org.communique.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** What the library knows of the world. Immutable and safe for use by many threads. */
public final class Knowledge {

  private final StateTable states;
  private final OrganizationTable organizations;
  private final Memberships memberships;
  private final PartTable parts;
  private final Loaded<Places> places;
  private final Loaded<Offices> offices;

  /** The large tables come in beside the small ones, and in time for the first article. */
  private Knowledge(Lexicons lexicons) {
    places = new Loaded<>(() -> Places.of(lexicons));
    offices = new Loaded<>(() -> Offices.of(lexicons));
    states = StateTable.of(lexicons);
    organizations = OrganizationTable.of(lexicons);
    memberships = Memberships.of(lexicons, organizations::named);
    parts = PartTable.of(lexicons);
    if (lexicons.hasFolder()) {
      // A user's rows are checked now, not in the middle of an archive.
      places.get();
      offices.get();
    }
  }

  /** The facts in the library's jar. */
  public static Knowledge bundled() {
    return of(Lexicons.bundled());
  }

  /**
   * The facts of lexicons: {@code states.tsv}, {@code state-names.tsv}, {@code state-facts.tsv},
   * {@code parts.tsv}, {@code organizations.tsv}, {@code institutions.tsv}, {@code
   * memberships.tsv}, {@code offices.tsv}, {@code given-names.tsv}, {@code places.tsv} and {@code
   * place-names.tsv}.
   *
   * @throws IllegalArgumentException with file and line where one is malformed
   */
  public static Knowledge of(Lexicons lexicons) {
    return new Knowledge(lexicons);
  }

  /** Who held which office when. */
  public Offices offices() {
    return offices.get();
  }

  /** Which states belonged to which organizations when. */
  public Memberships memberships() {
    return memberships;
  }

  /** Settlements, units, regions, waters and sites by their names. */
  public Places places() {
    return places.get();
  }

  /** The state of an ISO 3166-1 alpha-2 code; of two that had it in turn the first of the table. */
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(states.byCode(code));
  }

  /** The state of that name. */
  public Optional<State> state(String name) {
    return Optional.ofNullable(states.byName(name));
  }

  /** The state whose government that city or house stands for. */
  public Optional<State> seat(String name) {
    return Optional.ofNullable(states.bySeat(name));
  }

  /** The organization of that name or acronym, which no other bears. */
  public Optional<Organization> organization(String name) {
    return Optional.ofNullable(organizations.named(name));
  }

  /** The organizations that bear a name which is not theirs alone; each has a country. */
  public List<Organization> sharing(String name) {
    return organizations.sharing(name);
  }

  /** The city that an organization stands in, where it is known for standing there. */
  public Optional<Place> cityOf(Organization body) {
    Institution institution = organizations.institution(body.name());
    return institution == null
        ? Optional.empty()
        : places().named(institution.city()).stream()
            .map(Places.Hit::place)
            .filter(institution::standsIn)
            .max(Comparator.comparingInt(Place::weight));
  }

  /** What the offices of an organization go by ({@link Spell#body()}), or null where none has. */
  public @Nullable String officesOf(Organization body) {
    for (String name : body.aliases()) {
      if (!offices().of(name).isEmpty()) {
        return name;
      }
    }
    return null;
  }

  /** The state that the name, adjective, city or house stands for. */
  public Optional<State> actor(String name) {
    return state(name).or(() -> demonym(name)).or(() -> seat(name));
  }

  /** The state that the adjective or noun is of, or of a part of. */
  public Optional<State> demonym(String word) {
    return Optional.ofNullable(states.byDemonym(word))
        .or(() -> part(word).map(StatePart::state).map(states::byCode));
  }

  /** The part of a state that the adjective or noun is of. */
  public Optional<StatePart> part(String word) {
    return Optional.ofNullable(parts.byAdjective(word));
  }
}
