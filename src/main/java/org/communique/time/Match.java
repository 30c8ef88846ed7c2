package org.communique.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that matched.
 *
 * @param rule the rule
 * @param parts which atoms its parts took
 * @param scene where
 */
record Match(Rule rule, Binding parts, Scene scene) {

  private static final List<String> SHIFTS = List.of("LAST", "PAST", "THIS", "CURRENT", "NEXT");

  Calendar calendar() {
    return scene.calendar();
  }

  Atoms atoms() {
    return scene.atoms();
  }

  boolean has(String part) {
    return parts.has(part);
  }

  /** The number that a part says in digits or words; null where it is missing or says none. */
  @Nullable Integer number(String part) {
    return has(part) ? Numbers.of(atoms(), parts.start(part), parts.end(part)) : null;
  }

  /** The number of a part that is there, or another. */
  int number(String part, int otherwise) {
    Integer number = number(part);
    return number == null ? otherwise : number;
  }

  /** The value of a part's first word of a kind, or null. */
  @Nullable String value(String part, String kind) {
    return has(part) ? atoms().value(kind, parts.start(part)) : null;
  }

  /** The number of a part's first word of the first kind that it has, or null. */
  @Nullable Integer numberOf(String part, String... kinds) {
    for (String kind : kinds) {
      String value = value(part, kind);
      if (value != null) {
        return Integer.valueOf(value);
      }
    }
    return null;
  }

  /** A month by name or number, or null. */
  @Nullable Integer month(String part) {
    Integer named = numberOf(part, "MONTH", "MONTHWORD", "MABBR");
    return named == null ? number(part) : named;
  }

  /** A weekday, 1 to 7, or null. */
  @Nullable Integer weekday(String part) {
    return numberOf(part, "WEEKDAY", "WABBR", "WEEKDAYS");
  }

  /** Where "last", "this", "next" go, or null where the part is missing. */
  @Nullable Integer shift() {
    return shift(atoms(), parts);
  }

  static @Nullable Integer shift(Atoms atoms, Binding parts) {
    for (String kind : SHIFTS) {
      String value = parts.has("s") ? atoms.value(kind, parts.start("s")) : null;
      if (value != null) {
        return Integer.valueOf(value);
      }
    }
    return null;
  }

  /** The TIMEX3 sign of a unit, or null. */
  @Nullable String unit() {
    return unit("u");
  }

  /** The TIMEX3 sign of the unit in a part, or null. */
  @Nullable String unit(String part) {
    String one = value(part, "UNIT");
    return one == null ? value(part, "UNITS") : one;
  }

  /** A year as the text gives it, that of "this year", or null. */
  @Nullable Integer year(String part) {
    if (!has(part)) {
      return null;
    }
    Integer said = Numbers.year(atoms(), parts.start(part), parts.end(part));
    return said == null || said >= 100 ? said : calendar().century(said);
  }

  Direction.Look look() {
    return scene.look(parts.from(), parts.to());
  }

  /** The word of a part; empty where it is missing. */
  String word(String part) {
    return has(part) ? atoms().word(parts.start(part)) : "";
  }
}
