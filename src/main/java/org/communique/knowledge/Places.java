package org.communique.knowledge;

import java.util.ArrayList;
import java.util.List;
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
  static final int LIMIT = 120;

  private final Gazetteer gazetteer;
  private final PlaceTable table;

  private Places(Gazetteer gazetteer, PlaceTable table) {
    this.gazetteer = gazetteer;
    this.table = table;
  }

  static Places of(Lexicons lexicons) {
    Gazetteer gazetteer = Gazetteer.bundled();
    return new Places(gazetteer, PlaceTable.of(lexicons, gazetteer));
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
    List<Hit> hits = new ArrayList<>();
    for (Place place : table.named(key)) {
      hits.add(new Hit(place, true));
    }
    for (Gazetteer.Hit hit : gazetteer.find(key, LIMIT)) {
      Place own = hit.place().kind() == PlaceKind.UNIT ? table.unit(hit.place().unit()) : null;
      Place place = own == null ? hit.place() : own;
      if (isNew(place, hits)) {
        hits.add(new Hit(place, hit.main()));
      }
    }
    return hits;
  }

  private static boolean isNew(Place place, List<Hit> hits) {
    for (Hit known : hits) {
      // The ids tell most places apart, and comparing them is quicker than comparing the places.
      if (known.place() == place
          || Objects.equals(known.place().geonames(), place.geonames())
              && known.place().equals(place)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The units that an abbreviation stands for after a comma ("Tex.", "TX"); case matters, dots do
   * not.
   */
  public List<Place> abbreviated(String code) {
    return table.abbreviated(code);
  }

  /** The name of the first-order unit that a place lies in, or null where it is not known. */
  public @Nullable String unitName(Place place) {
    String code = place.unit();
    Place own = table.unit(code);
    return own != null ? own.name() : code == null ? null : gazetteer.unitName(code);
  }

  /** The place that an adjective or a noun for people is of ("Scottish", "European"). */
  public Optional<Place> adjective(String word) {
    return Optional.ofNullable(table.adjective(word));
  }
}
