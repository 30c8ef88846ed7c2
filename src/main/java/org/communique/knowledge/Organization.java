package org.communique.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organization, format or body that acts in the world.
 *
 * @param name its full English name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code of the state whose body or group it is, or null
 * @param wikidata Wikidata id, or null
 * @param aliases acronyms and further names
 * @param shared those of its names that others bear too, so that one of them alone does not tell
 */
public record Organization(
    String name,
    Kind kind,
    @Nullable String country,
    @Nullable String wikidata,
    List<String> aliases,
    List<String> shared) {

  /** What an organization is. */
  public enum Kind {
    ORGANIZATION,
    ALLIANCE,
    FORMAT,
    COURT,
    BANK,
    /** A body of one state. */
    BODY,
    /** An armed or political group. */
    GROUP
  }

  public Organization {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    shared = List.copyOf(shared);
    if (wikidata != null && !WikidataId.isValid(wikidata)) {
      throw new IllegalArgumentException("'" + wikidata + "' is no Wikidata id");
    }
    if (!shared.isEmpty() && country == null) {
      throw new IllegalArgumentException("'" + name + "' shares a name and has no country");
    }
  }

  /** The names that stand for it alone. */
  List<String> own() {
    List<String> own = new ArrayList<>();
    if (!shared.contains(name)) {
      own.add(name);
    }
    own.addAll(aliases);
    return own;
  }
}
