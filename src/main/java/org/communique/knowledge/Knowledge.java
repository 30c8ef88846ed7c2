package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** What the library knows of the world. Immutable and safe for use by many threads. */
public final class Knowledge {

  private final Map<String, State> byCode = new HashMap<>();
  private final NameIndex<State> byName = new NameIndex<>();
  private final NameIndex<State> bySeat = new NameIndex<>();
  private final NameIndex<State> byDemonym = new NameIndex<>();
  private final NameIndex<Organization> organizations = new NameIndex<>();
  private final NameIndex<List<Organization>> shared = new NameIndex<>();
  private final NameIndex<StatePart> parts = new NameIndex<>();
  private final Map<String, Institution> institutions = new HashMap<>();
  private final Memberships memberships;
  private final Loaded<Places> places;
  private final Loaded<Offices> offices;

  /** The large tables come in beside the small ones, and in time for the first article. */
  private Knowledge(Lexicons lexicons) {
    places = new Loaded<>(() -> Places.of(lexicons));
    offices = new Loaded<>(() -> Offices.of(lexicons));
    indexStates(StateTable.read(lexicons));
    for (StatePart part : StatePart.read(lexicons)) {
      part.adjectives().forEach(adjective -> parts.put(adjective, part));
    }
    for (Institution institution : Institution.read(lexicons)) {
      institutions.put(institution.body().name(), institution);
      institution.body().own().forEach(name -> organizations.put(name, institution.body()));
    }
    indexBodies(OrganizationTable.read(lexicons));
    this.memberships = Memberships.of(lexicons, organizations::get);
    if (lexicons.hasFolder()) {
      // A user's rows are checked now, not in the middle of an archive.
      places.get();
      offices.get();
    }
  }

  /** Of two states with one name that of the members of the United Nations counts. */
  private void indexStates(Collection<State> states) {
    List<State> ordered = new ArrayList<>(states);
    ordered.sort(Comparator.comparing((State state) -> state.facts().status()).reversed());
    for (State state : ordered) {
      state.aliases().forEach(alias -> byName.put(alias, state));
      state.seats().forEach(seat -> bySeat.put(seat, state));
      state.demonyms().forEach(demonym -> byDemonym.put(demonym, state));
    }
    for (State state : states) {
      byCode.putIfAbsent(state.code(), state);
      byName.put(state.name(), state);
    }
  }

  private void indexBodies(Collection<Organization> bodies) {
    for (Organization body : bodies) {
      body.own().forEach(name -> organizations.put(name, body));
      for (String name : body.shared()) {
        List<Organization> bearers = shared.get(name);
        if (bearers == null) {
          bearers = new ArrayList<>();
          shared.put(name, bearers);
        }
        bearers.add(body);
      }
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
    return Optional.ofNullable(byCode.get(code));
  }

  /** The state of that name. */
  public Optional<State> state(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The state whose government that city or house stands for. */
  public Optional<State> seat(String name) {
    return Optional.ofNullable(bySeat.get(name));
  }

  /** The organization of that name or acronym, which no other bears. */
  public Optional<Organization> organization(String name) {
    return Optional.ofNullable(organizations.get(name));
  }

  /** The organizations that bear a name which is not theirs alone; each has a country. */
  public List<Organization> sharing(String name) {
    List<Organization> bearers = shared.get(name);
    return bearers == null ? List.of() : List.copyOf(bearers);
  }

  /** The city that an organization stands in, where it is known for standing there. */
  public Optional<Place> cityOf(Organization body) {
    Institution institution = institutions.get(body.name());
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
    return Optional.ofNullable(byDemonym.get(word))
        .or(() -> part(word).map(StatePart::state).map(byCode::get));
  }

  /** The part of a state that the adjective or noun is of. */
  public Optional<StatePart> part(String word) {
    return Optional.ofNullable(parts.get(word));
  }
}
