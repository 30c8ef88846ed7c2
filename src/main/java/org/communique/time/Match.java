package org.communique.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression found in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param type its type
 * @param value its TIMEX3 value
 * @param iso what it covers on the calendar, or null
 */
record Match(int from, int to, TimexType type, String value, @Nullable String iso) {

  static Match date(int from, int to, String value) {
    return new Match(from, to, TimexType.DATE, value, Calendar.iso(value));
  }
}
