package org.communique.event;

import java.util.List;

/**
 * A value that an event may have, or that it has none.
 *
 * @param value the value and the words that say it; without value where the event has none
 * @param spots all places that name it
 * @param traits what speaks for it and against it
 */
record Option<T>(Candidate.Located<T> value, List<Roll.Place> spots, List<String> traits) {

  Option {
    spots = List.copyOf(spots);
    traits = List.copyOf(traits);
  }
}
