package org.communique.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, and how.
 *
 * @param entity the id of its entity, or null for one that no mention names (a state known from
 *     "French" alone)
 * @param name its fullest name
 * @param kind person, state or organization
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param role its role
 */
public record Participant(
    @Nullable String entity,
    String name,
    ParticipantKind kind,
    @Nullable String country,
    Role role) {

  public Participant {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
  }
}
