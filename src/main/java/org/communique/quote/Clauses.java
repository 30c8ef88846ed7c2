package org.communique.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a sentence's syntax, however that is found. */
interface Clauses {

  /** The phrase that names who does what the cue says, or null where there is none. */
  @Nullable Range source(Cue cue);

  /** What the cue reports, in order, without the source; empty where it reports nothing. */
  List<Range> content(Cue cue, @Nullable Range source);

  /** The phrase of the sentence's first clause that does what its verb says, or null. */
  @Nullable Range subject();
}
