package org.communique.knowledge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-2 code; for a state that is gone the code that it had
 * @param code3 ISO 3166-1 alpha-3 code
 * @param name the common English name
 * @param geonames GeoNames id, or null
 * @param wikidata Wikidata id, or null
 * @param point its middle
 * @param capital its capital
 * @param capitalPoint where the capital lies, or null
 * @param aliases further names of the state
 * @param seats cities and houses whose names stand for its government
 * @param demonyms adjectives and nouns for what and who is of it
 * @param facts what kind of state it is, since when, and where
 */
public record State(
    String code,
    String code3,
    String name,
    @Nullable Long geonames,
    @Nullable String wikidata,
    Point point,
    String capital,
    @Nullable Point capitalPoint,
    List<String> aliases,
    List<String> seats,
    List<String> demonyms,
    StateFacts facts) {

  public State {
    Objects.requireNonNull(code3, "code3");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(capital, "capital");
    Objects.requireNonNull(facts, "facts");
    aliases = List.copyOf(aliases);
    seats = List.copyOf(seats);
    demonyms = List.copyOf(demonyms);
    if (!isCode(code)) {
      throw new IllegalArgumentException("'" + code + "' is no ISO 3166-1 alpha-2 code");
    }
  }

  private static boolean isCode(String code) {
    return code.length() == 2
        && code.charAt(0) >= 'A'
        && code.charAt(0) <= 'Z'
        && code.charAt(1) >= 'A'
        && code.charAt(1) <= 'Z';
  }
}
