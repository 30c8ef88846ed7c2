package org.communique.quote;

import java.util.Set;

/**
 * What attributes words or thoughts to somebody.
 *
 * @param words its words, lemmas, the first of which is inflected
 * @param part its part of speech
 * @param kind what it says of them
 * @param frames what may hold the content: "clause", "infinitive", "object", prepositions; and
 *     "recipient" where an object is who is told
 */
record CueEntry(String words, Part part, Kind kind, Set<String> frames) {

  /** The part of speech. */
  enum Part {
    VERB,
    NOUN,
    /** Behind a form of "be" or the like: "was adamant that". */
    ADJECTIVE,
    PREPOSITION
  }

  /** What is said of the content. */
  enum Kind {
    /** Said or written. */
    SPEECH,
    /** Thought, wanted, felt. */
    THOUGHT,
    /** Demanded, allowed, refused: an act done in words. */
    ACT,
    /** Shown by a study, a poll, a document. */
    FINDING
  }

  CueEntry {
    frames = Set.copyOf(frames);
  }

  /** Whether nothing but a clause is told, and no thing: "said". */
  boolean isClauseOnly() {
    return kind == Kind.SPEECH
        && frames.contains("clause")
        && Set.of("clause", "thing").containsAll(frames);
  }

  boolean takes(String frame) {
    return frames.contains(frame);
  }
}
