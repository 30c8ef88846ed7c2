package org.communique.knowledge;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A state's time in an organization.
 *
 * @param organization the organization's full name
 * @param state ISO 3166-1 alpha-2 code
 * @param from when the state joined, or null where that is not given
 * @param to when it left, or null for a member today
 */
public record Membership(
    String organization, String state, @Nullable PartialDate from, @Nullable PartialDate to) {

  public Membership {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(state, "state");
  }

  /** Whether the state was a member on the day, at the limits of what is known. */
  public boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
  }
}
