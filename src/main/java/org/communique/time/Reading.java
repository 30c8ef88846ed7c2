package org.communique.time;

import org.jspecify.annotations.Nullable;

/**
 * What a match means.
 *
 * @param value its value
 * @param anchor what a relative value is reckoned from, or null
 * @param direction why it lies where it does, or null
 * @param conflict the other reading of contradictory words, or null
 */
record Reading(
    TemporalValue value,
    @Nullable String anchor,
    @Nullable String direction,
    @Nullable TemporalValue conflict) {

  /** A value that needs no anchor; null of null. */
  static @Nullable Reading of(@Nullable TemporalValue value) {
    return value == null ? null : new Reading(value, null, null, null);
  }

  /** A value reckoned from an anchor; null of null. */
  static @Nullable Reading from(@Nullable String anchor, @Nullable TemporalValue value) {
    return value == null ? null : new Reading(value, anchor, null, null);
  }

  Reading towards(@Nullable String why) {
    return new Reading(value, anchor, why, conflict);
  }

  Reading against(@Nullable TemporalValue other) {
    return new Reading(value, anchor, direction, other);
  }

  Reading with(TemporalValue other) {
    return new Reading(other, anchor, direction, conflict);
  }
}
