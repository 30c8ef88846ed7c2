package org.communique.quote;

/**
 * Tokens of one sentence.
 *
 * @param from the index of the first
 * @param to the index after the last
 */
record Range(int from, int to) {

  Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("tokens [" + from + ", " + to + ") are none");
    }
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }
}
