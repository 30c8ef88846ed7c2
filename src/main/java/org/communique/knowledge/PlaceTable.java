package org.communique.knowledge;

import java.util.Arrays;
import java.util.List;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * The regions, waters, islands, mountains, units and sites of {@code places.tsv} and the further
 * names of settlements in {@code place-names.tsv}. Safe for use by many threads.
 */
final class PlaceTable {

  static final String INDEX = "places.idx";

  private static final String PLACES = "places.tsv";
  private static final String NAMES = "place-names.tsv";
  private static final int PLACE_COLUMNS = 11;
  private static final int NAME_COLUMNS = 3;

  /** What a place of the table weighs where it does not say so. */
  private static final int WEIGHT = 1_000_000;

  /** Those of the first table, then the settlements of the second. */
  private final List<Place> places;

  private final Index index;

  private PlaceTable(List<Place> places, Index index) {
    this.places = places;
    this.index = index;
  }

  static PlaceTable of(Lexicons lexicons, Gazetteer gazetteer) {
    if (!lexicons.addsTo(PLACES, NAMES)) {
      LexiconText[] texts = texts();
      IndexInput in = IndexInput.of(INDEX, texts);
      if (in != null) {
        return read(in, texts, gazetteer);
      }
    }
    List<Lexicons.Line> first = lexicons.read(PlaceTable.class, PLACES, PLACE_COLUMNS);
    List<Lexicons.Line> second = lexicons.read(PlaceTable.class, NAMES, NAME_COLUMNS);
    List<Place> places = places(first, second, gazetteer);
    return new PlaceTable(List.copyOf(places), Index.of(first, second, places));
  }

  static PlaceTable read(IndexInput in, LexiconText[] texts, Gazetteer gazetteer) {
    List<Place> places = places(in.lines(texts[0]), in.lines(texts[1]), gazetteer);
    return new PlaceTable(places, Index.read(in));
  }

  /** The index of the library's tables, for the build to write. */
  static byte[] compiled(Gazetteer gazetteer) {
    LexiconText[] texts = texts();
    Lexicons lexicons = Lexicons.bundled();
    List<Lexicons.Line> first = lexicons.read(PlaceTable.class, PLACES, PLACE_COLUMNS);
    List<Lexicons.Line> second = lexicons.read(PlaceTable.class, NAMES, NAME_COLUMNS);
    IndexOutput out = new IndexOutput(texts);
    out.lines(texts[0], first);
    out.lines(texts[1], second);
    Index.of(first, second, List.copyOf(places(first, second, gazetteer))).write(out);
    return out.toByteArray();
  }

  static LexiconText[] texts() {
    return new LexiconText[] {
      LexiconText.of(PlaceTable.class, PLACES, PLACE_COLUMNS),
      LexiconText.of(PlaceTable.class, NAMES, NAME_COLUMNS)
    };
  }

  private static List<Place> places(
      List<Lexicons.Line> first, List<Lexicons.Line> second, Gazetteer gazetteer) {
    return new LazyList<>(
        first.size() + second.size(),
        i ->
            i < first.size()
                ? place(first.get(i), gazetteer)
                : settlement(second.get(i - first.size()), gazetteer));
  }

  private static Place place(Lexicons.Line row, Gazetteer gazetteer) {
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
          row.field(7).isEmpty() ? WEIGHT : row.integer(7));
    } catch (NumberFormatException e) {
      throw row.error("column 5, 6 or 7 is no number");
    } catch (IllegalArgumentException e) {
      throw row.explain(e);
    }
  }

  private static Place settlement(Lexicons.Line row, Gazetteer gazetteer) {
    for (Gazetteer.Hit hit : gazetteer.find(PlaceName.key(row.required(1)), Places.LIMIT)) {
      if (hit.place().kind().isSettlement() && row.field(2).equals(hit.place().country())) {
        return hit.place();
      }
    }
    throw row.error("no settlement '" + row.field(1) + "' in " + row.field(2));
  }

  /** The places of a name in its form as a key. */
  List<Place> named(String key) {
    return places(index.names.get(key));
  }

  /** The units that an abbreviation stands for, with or without dots. */
  List<Place> abbreviated(String code) {
    return places(index.codes.get(withoutDots(code)));
  }

  private List<Place> places(int[] numbers) {
    return numbers.length == 0 ? List.of() : Arrays.stream(numbers).mapToObj(places::get).toList();
  }

  /** The unit of a code, or null. */
  @Nullable Place unit(@Nullable String code) {
    return code == null ? null : first(index.units.get(code));
  }

  /** The place that an adjective or noun is of, or null. */
  @Nullable Place adjective(String word) {
    return first(index.adjectives.get(PlaceName.key(word)));
  }

  private @Nullable Place first(int[] numbers) {
    return numbers.length == 0 ? null : places.get(numbers[0]);
  }

  private static String withoutDots(String code) {
    return code.replace(".", "");
  }

  private record Index(KeyIndex names, KeyIndex codes, KeyIndex adjectives, KeyIndex units) {

    static Index read(IndexInput in) {
      return new Index(KeyIndex.read(in), KeyIndex.read(in), KeyIndex.read(in), KeyIndex.read(in));
    }

    void write(IndexOutput out) {
      names.write(out);
      codes.write(out);
      adjectives.write(out);
      units.write(out);
    }

    static Index of(List<Lexicons.Line> first, List<Lexicons.Line> second, List<Place> places) {
      KeyIndex.Builder names = new KeyIndex.Builder();
      KeyIndex.Builder codes = new KeyIndex.Builder();
      KeyIndex.Builder adjectives = new KeyIndex.Builder();
      KeyIndex.Builder units = new KeyIndex.Builder();
      for (int i = 0; i < first.size(); i++) {
        Lexicons.Line row = first.get(i);
        int number = i;
        names.add(PlaceName.key(row.field(0)), number);
        row.list(8).forEach(alias -> names.add(PlaceName.key(alias), number));
        row.list(9).forEach(code -> codes.add(withoutDots(code), number));
        row.list(10).forEach(word -> adjectives.setIfAbsent(PlaceName.key(word), number));
        String unit = places.get(i).unit();
        if (unit != null && places.get(i).kind() == PlaceKind.UNIT) {
          units.set(unit, number);
        }
      }
      for (int i = 0; i < second.size(); i++) {
        int number = first.size() + i;
        second.get(i).list(0).forEach(name -> names.add(PlaceName.key(name), number));
      }
      return new Index(names.build(), codes.build(), adjectives.build(), units.build());
    }
  }
}
