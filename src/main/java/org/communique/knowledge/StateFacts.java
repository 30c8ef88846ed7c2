package org.communique.knowledge;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What kind of state it is, since when, and where in the world.
 *
 * @param status what it is
 * @param from when it came into being, or null where that is not given
 * @param to when it ceased to be, or null where it goes on
 * @param cameo its CAMEO country code, or null
 * @param region its UN region ("Asia"), or empty
 * @param subregion its UN subregion ("Central Asia"), or empty
 */
public record StateFacts(
    Status status,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    @Nullable String cameo,
    String region,
    String subregion) {

  /** What a state or territory is. */
  public enum Status {
    /** A member of the United Nations. */
    MEMBER,
    OBSERVER,
    /** A state that many others do not recognize. */
    DISPUTED,
    TERRITORY,
    /** A state that is gone. */
    FORMER
  }

  static final StateFacts UNKNOWN = new StateFacts(Status.MEMBER, null, null, null, "", "");

  public StateFacts {
    Objects.requireNonNull(status, "status");
    if (from != null && to != null && to.last().isBefore(from.first())) {
      throw new IllegalArgumentException("it ends in " + to + ", before it begins in " + from);
    }
  }

  /** Whether the state was there on a day, as far as is known. */
  public boolean exists(LocalDate day) {
    return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
  }
}
