package org.communique.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Places by their names: settlements and administrative units of the gazetteer, and the regions,
 * waters, islands, mountains and sites of {@code places.tsv}. Immutable and safe for use by many
 * threads.
 */
public final class Places {

  /** More places of one name than these are villages that nobody means. */
  private static final int LIMIT = 120;

  private final Gazetteer gazetteer;
  private final Map<String, List<Hit>> byName = new HashMap<>();
  private final Map<String, List<Place>> byCode = new HashMap<>();
  private final Map<String, Place> byAdjective = new HashMap<>();
  private final Map<String, Place> units = new HashMap<>();

  private Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static Places of(Lexicons lexicons) {
    Places places = new Places(Gazetteer.bundled());
    lexicons.read(Places.class, "places.tsv", 11).forEach(places::add);
    lexicons.read(Places.class, "place-names.tsv", 3).forEach(places::rename);
    return places;
  }

  private void rename(Lexicons.Line row) {
    Place place =
        gazetteer.find(PlaceName.key(row.required(1)), LIMIT).stream()
            .map(Gazetteer.Hit::place)
            .filter(hit -> hit.kind().isSettlement() && row.field(2).equals(hit.country()))
            .findFirst()
            .orElseThrow(
                () -> row.error("no settlement '" + row.field(1) + "' in " + row.field(2)));
    row.list(0).forEach(name -> name(name, place, true));
  }

  private void add(Lexicons.Line row) {
    Place place = place(row);
    if (place.kind() == PlaceKind.UNIT && place.unit() != null) {
      units.put(place.unit(), place);
    }
    name(row.field(0), place, true);
    row.list(8).forEach(alias -> name(alias, place, true));
    row.list(9)
        .forEach(
            code ->
                byCode.computeIfAbsent(code.replace(".", ""), c -> new ArrayList<>()).add(place));
    row.list(10).forEach(word -> byAdjective.putIfAbsent(PlaceName.key(word), place));
  }

  private void name(String name, Place place, boolean main) {
    byName.computeIfAbsent(PlaceName.key(name), k -> new ArrayList<>()).add(new Hit(place, main));
  }

  private Place place(Lexicons.Line row) {
    PlaceKind kind = row.choice(1, PlaceKind.class);
    String unit = row.optional(3);
    String geonames = row.optional(4);
    Long unitId = kind == PlaceKind.UNIT && unit != null ? gazetteer.unitId(unit) : null;
    try {
      return new Place(
          row.required(0),
          kind,
          row.optional(2),
          unit,
          geonames == null ? unitId : Long.valueOf(geonames),
          new Point(Double.parseDouble(row.required(5)), Double.parseDouble(row.required(6))),
          row.field(7).isEmpty() ? 1_000_000 : row.integer(7));
    } catch (NumberFormatException e) {
      throw row.error("column 5, 6 or 7 is no number");
    } catch (IllegalArgumentException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A place of a name.
   *
   * @param place the place
   * @param main whether the name is its common one, not an alternate one
   */
  public record Hit(Place place, boolean main) {

    public Hit {
      Objects.requireNonNull(place, "place");
    }
  }

  /** The places of that name, in no order of likelihood; those of the table first. */
  public List<Hit> named(String name) {
    String key = PlaceName.key(name);
    List<Hit> hits = new ArrayList<>(byName.getOrDefault(key, List.of()));
    for (Gazetteer.Hit hit : gazetteer.find(key, LIMIT)) {
      Place own = hit.place().kind() == PlaceKind.UNIT ? units.get(hit.place().unit()) : null;
      Place place = own == null ? hit.place() : own;
      if (hits.stream().noneMatch(known -> known.place().equals(place))) {
        hits.add(new Hit(place, hit.main()));
      }
    }
    return hits;
  }

  /**
   * The units that an abbreviation stands for after a comma ("Tex.", "TX"); case matters, dots do
   * not.
   */
  public List<Place> abbreviated(String code) {
    return byCode.getOrDefault(code.replace(".", ""), List.of());
  }

  /** The name of the first-order unit that a place lies in, or null where it is not known. */
  public @Nullable String unitName(Place place) {
    String code = place.unit();
    Place own = code == null ? null : units.get(code);
    return own != null ? own.name() : code == null ? null : gazetteer.unitName(code);
  }

  /** The place that an adjective or a noun for people is of ("Scottish", "European"). */
  public Optional<Place> adjective(String word) {
    return Optional.ofNullable(byAdjective.get(PlaceName.key(word)));
  }
}
