package org.communique.time;

import org.jspecify.annotations.Nullable;

/** What the parts of a match mean. */
@FunctionalInterface
interface Operation {

  /** The reading, or null where the parts mean nothing (31 February). */
  @Nullable Reading read(Match match);
}
