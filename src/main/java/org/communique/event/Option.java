package org.communique.event;

import java.util.List;

/**
 * A value that an event may have, or that it has none.
 *
 * @param value the value and the words that say it; without value where the event has none
 * @param ruled whether the rules chose it
 * @param spots all places that name it
 * @param traits what speaks for it and against it
 */
record Option<T>(
    Candidate.Located<T> value, boolean ruled, List<Roll.Place> spots, TraitList traits) {

  /** That the event has no value. */
  static <T> Option<T> none(TraitList traits) {
    return new Option<>(new Candidate.Located<>(null, null), false, List.of(), traits);
  }

  Option {
    spots = List.copyOf(spots);
  }
}
