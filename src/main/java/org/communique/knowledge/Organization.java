package org.communique.knowledge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organization, format or body that acts in the world.
 *
 * @param name its full English name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code of the state whose body or group it is, or null
 * @param aliases acronyms and further names
 */
public record Organization(String name, Kind kind, @Nullable String country, List<String> aliases) {

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
  }
}
