package org.communique.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** What the library knows of the world. Immutable and safe for use by many threads. */
public final class Knowledge {

  private final Map<String, State> byCode = new HashMap<>();
  private final Map<String, State> byName = new HashMap<>();
  private final Map<String, State> bySeat = new HashMap<>();
  private final Map<String, State> byDemonym = new HashMap<>();

  private final Map<String, Organization> organizations = new HashMap<>();
  private final Places places;

  private final Offices offices;

  private Knowledge(List<State> states, List<Organization> bodies, Offices offices, Places places) {
    this.offices = offices;
    this.places = places;
    for (State state : states) {
      byCode.put(state.code(), state);
      byName.put(key(state.name()), state);
    }
    for (State state : states) {
      state.aliases().forEach(alias -> byName.putIfAbsent(key(alias), state));
      state.seats().forEach(seat -> bySeat.putIfAbsent(key(seat), state));
      state.demonyms().forEach(demonym -> byDemonym.putIfAbsent(key(demonym), state));
    }
    for (Organization body : bodies) {
      organizations.put(key(body.name()), body);
      body.aliases().forEach(alias -> organizations.putIfAbsent(key(alias), body));
    }
  }

  /** The facts in the library's jar. */
  public static Knowledge bundled() {
    return of(Lexicons.bundled());
  }

  /**
   * The facts of lexicons: {@code states.tsv}, {@code organizations.tsv} and {@code offices.tsv}.
   */
  public static Knowledge of(Lexicons lexicons) {
    return new Knowledge(
        lexicons.read(Knowledge.class, "states.tsv", 13).stream().map(Knowledge::state).toList(),
        lexicons.read(Knowledge.class, "organizations.tsv", 4).stream()
            .map(Knowledge::organization)
            .toList(),
        Offices.of(lexicons),
        Places.of(lexicons));
  }

  private static Organization organization(Lexicons.Line row) {
    return new Organization(
        row.required(0), row.choice(1, Organization.Kind.class), row.optional(2), row.list(3));
  }

  private static State state(Lexicons.Line row) {
    Point point = point(row, 5);
    if (point == null) {
      throw row.error("a state needs coordinates");
    }
    String geonames = row.optional(3);
    try {
      return new State(
          row.required(0),
          row.required(1),
          row.required(2),
          geonames == null ? null : Long.valueOf(geonames),
          row.optional(4),
          point,
          row.field(7),
          point(row, 8),
          row.list(10),
          row.list(11),
          row.list(12));
    } catch (IllegalArgumentException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Point point(Lexicons.Line row, int column) {
    if (row.field(column).isEmpty()) {
      return null;
    }
    try {
      return new Point(
          Double.parseDouble(row.field(column)), Double.parseDouble(row.field(column + 1)));
    } catch (IllegalArgumentException e) {
      throw row.error("columns " + (column + 1) + " and " + (column + 2) + " are no coordinates");
    }
  }

  /** Who held which office when. */
  public Offices offices() {
    return offices;
  }

  /** Settlements, units, regions, waters and sites by their names. */
  public Places places() {
    return places;
  }

  /** The state of an ISO 3166-1 alpha-2 code. */
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The state of that name. */
  public Optional<State> state(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The state whose government that city or house stands for. */
  public Optional<State> seat(String name) {
    return Optional.ofNullable(bySeat.get(key(name)));
  }

  /** The organization of that name or acronym. */
  public Optional<Organization> organization(String name) {
    return Optional.ofNullable(organizations.get(key(name)));
  }

  /** What the offices of an organization go by ({@link Spell#body()}), or null where none has. */
  public @Nullable String officesOf(Organization body) {
    for (String name : body.aliases()) {
      if (!offices.of(name).isEmpty()) {
        return name;
      }
    }
    return null;
  }

  /** The state that the name, adjective, city or house stands for. */
  public Optional<State> actor(String name) {
    return state(name).or(() -> demonym(name)).or(() -> seat(name));
  }

  /** The state that the adjective or noun is of. */
  public Optional<State> demonym(String word) {
    return Optional.ofNullable(byDemonym.get(key(word)));
  }

  /** Upper case matters in short names ("US"), nowhere else; a leading article never does. */
  private static String key(String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    return bare.length() <= 3
        ? bare
        : bare.replaceAll("\\s+", " ").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }
}
