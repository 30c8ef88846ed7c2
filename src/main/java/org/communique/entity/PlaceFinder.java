package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;
import org.communique.knowledge.Places;
import org.communique.knowledge.State;

/** Finds the places that a name may stand for, whatever the article says. Immutable. */
final class PlaceFinder {

  private static final int MAX_WORDS = 8;
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:[AEae][lnrstdz]|[Aa]sh|[Ee]sh)[- ](?=\\p{L})");

  private final Knowledge knowledge;
  private final PlaceWords words;

  PlaceFinder(Knowledge knowledge, PlaceWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** The places of a name; where it has none itself, those of the name within it. */
  List<PlaceOption> options(String text) {
    int comma = text.indexOf(',');
    String name = bare(comma > 0 ? text.substring(0, comma) : text);
    String[] parts = name.split("\\s+");
    if (parts.length == 1 && words.sort(name) != null) {
      return List.of();
    }
    List<PlaceOption> options = named(name);
    if (options.isEmpty()) {
      options = withoutArticle(name);
    }
    if (options.isEmpty() && parts.length == 1) {
      options =
          knowledge.places().abbreviated(name).stream()
              .map(place -> PlaceOption.of(place, PlaceOption.How.ABBREVIATION))
              .toList();
    }
    return !options.isEmpty() || parts.length < 2 || parts.length > MAX_WORDS
        ? options
        : within(parts);
  }

  /** Arabic names stand with their article or without it: "al-Qamishli", "el-Fasher". */
  private List<PlaceOption> withoutArticle(String name) {
    return ARTICLE.matcher(name).find()
        ? as(named(ARTICLE.matcher(name).replaceFirst("")), PlaceOption.How.OTHER_NAME)
        : as(named("al " + name), PlaceOption.How.OTHER_NAME);
  }

  private static String bare(String text) {
    String name = text.strip();
    return name.endsWith("'s") || name.endsWith("\u2019s")
        ? name.substring(0, name.length() - 2)
        : name;
  }

  /** The places that are called just that, those left out that nobody would mean. */
  List<PlaceOption> named(String name) {
    List<PlaceOption> options = new ArrayList<>();
    state(name).ifPresent(place -> options.add(PlaceOption.of(place, PlaceOption.How.NAME)));
    for (Places.Hit hit : knowledge.places().named(name)) {
      options.add(
          PlaceOption.of(
              hit.place(), hit.main() ? PlaceOption.How.NAME : PlaceOption.How.OTHER_NAME));
    }
    return PlaceRivals.weigh(name, options);
  }

  private Optional<Place> state(String name) {
    return knowledge.state(name).map(PlaceFinder::place);
  }

  /** A state as a place. */
  static Place place(State state) {
    return new Place(
        state.name(), PlaceKind.STATE, state.code(), null, state.geonames(), state.point(), 0);
  }

  private List<PlaceOption> within(String[] parts) {
    PlaceWords.Sort first = words.sort(parts[0]);
    PlaceWords.Sort last = words.sort(parts[parts.length - 1]);
    if (last == PlaceWords.Sort.UNIT
        || last == PlaceWords.Sort.TOWN
        || last == PlaceWords.Sort.VILLAGE) {
      return as(named(join(parts, 0, parts.length - 1)), PlaceOption.How.UNIT);
    }
    if (last == PlaceWords.Sort.COUNTY) {
      return as(
          named(join(parts, 0, parts.length - 1)).stream()
              .filter(option -> option.place().kind().isUnit())
              .toList(),
          PlaceOption.How.UNIT);
    }
    if (last == PlaceWords.Sort.STREET) {
      return List.of();
    }
    if (first == PlaceWords.Sort.PART) {
      List<PlaceOption> options = options(join(parts, 1, parts.length));
      return as(options, PlaceOption.How.PART);
    }
    if (parts.length > 2 && parts[1].equals("of") && first != null) {
      return first == PlaceWords.Sort.PEER
          ? List.of()
          : as(named(join(parts, 2, parts.length)), PlaceOption.How.UNIT);
    }
    return last == PlaceWords.Sort.SITE ? site(parts) : List.of();
  }

  /**
   * "Frankfurt International Airport" stands in or by Frankfurt: the longest city that it begins
   * with.
   */
  private List<PlaceOption> site(String[] parts) {
    int end = parts.length;
    while (end > 0 && words.sort(parts[end - 1]) == PlaceWords.Sort.SITE) {
      end--;
    }
    List<PlaceOption> cities =
        named(join(parts, 0, end)).stream()
            .filter(option -> option.place().kind().isSettlement())
            .filter(option -> option.place().weight() > 50_000)
            .toList();
    return as(cities, PlaceOption.How.SITE);
  }

  private static List<PlaceOption> as(List<PlaceOption> options, PlaceOption.How how) {
    return options.stream().map(option -> PlaceOption.of(option.place(), how)).toList();
  }

  private static String join(String[] parts, int from, int to) {
    return String.join(" ", List.of(parts).subList(from, Math.max(from, to)));
  }

  /** The states and units that the words may name that stand after a city's name and a comma. */
  List<Place> containers(String words) {
    List<Place> containers = new ArrayList<>(knowledge.places().abbreviated(words));
    for (PlaceOption option : named(words)) {
      Place place = option.place();
      if (place.kind() == PlaceKind.STATE || place.kind().isUnit()) {
        containers.add(place);
      }
    }
    return containers;
  }
}
