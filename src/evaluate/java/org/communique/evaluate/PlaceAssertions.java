package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Communique;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;
import org.communique.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * The tests of mordecai 3 as assertions on the places of a text, in order of their mentions, or on
 * what a name alone stands for. Those about mordecai's own inner values, its events and those that
 * it skips itself are passed over and counted.
 */
final class PlaceAssertions {

  private static final Pattern ENTITY =
      Pattern.compile(
          "(?:out\\['geolocated_ents'\\]\\[(-?\\d+)\\]|res)\\['(\\w+)'\\] == '([^']*)'");
  private static final String NONE = "out['geolocated_ents'] == []";
  private static final Pattern WITHIN =
      Pattern.compile("geoparse\\.guess_in_rel\\(.*\\) == '([^']*)'");
  private static final String UNKNOWN = "res is None";

  private final Communique communique;
  private final Knowledge knowledge;
  private int all;
  private int held;
  private int passedOver;
  private final List<String> misses = new ArrayList<>();

  PlaceAssertions(Communique communique, Knowledge knowledge) {
    this.communique = communique;
    this.knowledge = knowledge;
  }

  void run(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode test = mapper.readTree(line);
      boolean skipped = !test.path("marks").isEmpty();
      for (JsonNode assertion : test.path("asserts")) {
        if (skipped || !check(test, assertion.asText())) {
          passedOver++;
        }
      }
    }
  }

  /** Counts an assertion; false where it is none about places. */
  private boolean check(JsonNode test, String assertion) {
    Matcher entity = ENTITY.matcher(assertion);
    String text = test.path("args").path(0).asText();
    boolean lookup = assertion.startsWith("res");
    Matcher within = WITHIN.matcher(assertion);
    if (within.matches()) {
      count(assertion, text, places(text), isWithin(text, group(within, 1)));
      return true;
    }
    if (!entity.matches() && !assertion.equals(NONE) && !assertion.equals(UNKNOWN)) {
      return false;
    }
    List<Found> places = lookup ? lookup(text) : places(text);
    boolean holds =
        entity.matches()
            ? holds(places, entity.group(1), group(entity, 2), group(entity, 3))
            : places.isEmpty();
    count(assertion, text, places, holds);
    return true;
  }

  private static String group(Matcher matcher, int number) {
    return Objects.requireNonNullElse(matcher.group(number), "");
  }

  private void count(String assertion, String text, List<Found> places, boolean holds) {
    all++;
    held += holds ? 1 : 0;
    if (!holds) {
      misses.add(assertion + " of '" + text + "': " + places);
    }
  }

  /** Whether the first place was resolved by what holds it, and by that; by nothing for "". */
  private boolean isWithin(String text, String holder) {
    return communique.annotate(Article.of("test", text)).entities().stream()
        .filter(entity -> entity.latitude() != null)
        .findFirst()
        .map(entity -> Objects.toString(entity.reason(), ""))
        .filter(
            reason ->
                holder.isEmpty()
                    ? !reason.contains("followed by")
                    : reason.contains("followed by " + holder))
        .isPresent();
  }

  private static boolean holds(
      List<Found> places, @Nullable String index, String field, String value) {
    int at = index == null ? 0 : Integer.parseInt(index);
    int position = at < 0 ? places.size() + at : at;
    return position >= 0
        && position < places.size()
        && value.equals(places.get(position).field(field));
  }

  /**
   * A place found.
   *
   * @param name its name in the text
   * @param geonames its GeoNames id, or null
   * @param country the state's alpha-3 code, or null
   * @param place what the gazetteer knows of it, or null
   * @param unit the name of its first-order unit, or null
   */
  private record Found(
      String name,
      @Nullable Long geonames,
      @Nullable String country,
      @Nullable Place place,
      @Nullable String unit) {

    @Nullable String field(String field) {
      return switch (field) {
        case "geonameid" -> Objects.toString(geonames, null);
        case "country_code3" -> country;
        case "search_name" -> name;
        case "admin1_name" -> unit;
        case "feature_code" -> place == null ? "PCLI" : code(place.kind());
        default -> null;
      };
    }

    private static String code(PlaceKind kind) {
      return switch (kind) {
        case STATE -> "PCLI";
        case CAPITAL -> "PPLC";
        case UNIT -> "ADM1";
        case DISTRICT -> "ADM2";
        default -> "PPL";
      };
    }
  }

  private List<Found> lookup(String name) {
    State state = knowledge.state(name).orElse(null);
    if (state != null) {
      return List.of(new Found(name, state.geonames(), state.code3(), null, null));
    }
    return knowledge.places().named(name).stream()
        .map(hit -> hit.place())
        .filter(place -> place.kind() == PlaceKind.UNIT)
        .map(place -> new Found(name, place.geonames(), code3(place.country()), place, name))
        .toList();
  }

  private List<Found> places(String text) {
    AnnotatedArticle article = communique.annotate(Article.of("test", text));
    Map<String, Entity> entities = new HashMap<>();
    article.entities().forEach(entity -> entities.put(entity.id(), entity));
    List<Found> places = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      Entity entity = entities.get(mention.entity());
      if (mention.type() == MentionType.LOCATION && entity != null && entity.latitude() != null) {
        places.add(found(mention.text(), entity));
      }
    }
    return places;
  }

  private Found found(String name, Entity entity) {
    Place place =
        knowledge.places().named(name).stream()
            .map(hit -> hit.place())
            .filter(hit -> Objects.equals(hit.geonames(), entity.geonames()))
            .filter(hit -> Objects.equals(hit.point().latitude(), entity.latitude()))
            .findFirst()
            .orElse(null);
    return new Found(
        name,
        entity.geonames(),
        code3(entity.country()),
        place,
        place == null ? null : knowledge.places().unitName(place));
  }

  private @Nullable String code3(@Nullable String code) {
    return code == null ? null : knowledge.byCode(code).map(State::code3).orElse(null);
  }

  List<String> misses() {
    return misses;
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "%d assertions on places, %.1f%% hold; %d others passed over",
        all,
        100.0 * held / Math.max(1, all),
        passedOver);
  }
}
