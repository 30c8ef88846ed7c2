package org.communique.evaluate;

import java.util.Locale;

/** So many of so many. Used by one thread. */
final class Tally {

  private int right;
  private int all;

  /** Counts one, and gives back whether it was right. */
  boolean add(boolean hit) {
    all++;
    right += hit ? 1 : 0;
    return hit;
  }

  double percent() {
    return 100.0 * right / Math.max(1, all);
  }

  String line(String name) {
    return String.format(Locale.ROOT, "%-24s %6.1f %%  of %d", name, percent(), all);
  }
}
