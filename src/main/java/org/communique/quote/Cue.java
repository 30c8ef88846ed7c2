package org.communique.quote;

/**
 * Words of a sentence that attribute.
 *
 * @param at its tokens
 * @param entry what it is
 */
record Cue(Range at, CueEntry entry) {

  int from() {
    return at.from();
  }

  int to() {
    return at.to();
  }

  boolean isVerb() {
    return entry.part() == CueEntry.Part.VERB;
  }
}
