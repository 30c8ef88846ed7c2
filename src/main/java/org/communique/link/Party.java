package org.communique.link;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part in an event, as one record has it.
 *
 * @param role the name of the role
 * @param kind PERSON, STATE or ORGANIZATION
 * @param name the name
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param actor the key of the actor, the same in every article
 * @param words the name's words in lower case
 */
record Party(
    String role,
    String kind,
    String name,
    @Nullable String country,
    String actor,
    Set<String> words) {

  private static final Set<String> DOERS = Set.of("ACTOR", "SPEAKER", "HOST", "VISITOR");
  private static final Set<String> TARGETS = Set.of("TARGET", "ADDRESSEE");

  static Party of(String role, String kind, String name, @Nullable String country, String actor) {
    String folded = actor.startsWith(kind.toLowerCase(Locale.ROOT) + ":") ? actor : name;
    String words = folded.substring(folded.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return new Party(
        role,
        kind,
        name,
        country,
        actor,
        new HashSet<>(Arrays.asList(words.split("[^\\p{L}\\p{N}]+"))));
  }

  boolean isPerson() {
    return kind.equals("PERSON");
  }

  boolean does() {
    return DOERS.contains(role);
  }

  boolean isTarget() {
    return TARGETS.contains(role);
  }

  /** The state that it is of or acts for, else itself. */
  String side() {
    return country == null ? actor : country;
  }

  /** Whether both are one and the same; a surname stands for the full name. */
  boolean same(Party other) {
    if (actor.equals(other.actor)) {
      return true;
    }
    boolean apart = country != null && other.country != null && !country.equals(other.country);
    return kind.equals(other.kind)
        && !kind.equals("STATE")
        && !apart
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }

  /** Whether both are one, or one of them stands for the state that the other is of. */
  boolean sameSide(Party other) {
    return same(other)
        || (country != null && country.equals(other.country) && !(isPerson() && other.isPerson()));
  }
}
