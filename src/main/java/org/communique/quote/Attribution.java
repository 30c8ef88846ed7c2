package org.communique.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words or thoughts given to somebody in one sentence.
 *
 * @param words the sentence
 * @param cue what attributes
 * @param source who speaks, or null
 * @param content what is reported; empty where the sentence has only cue and source
 */
record Attribution(Words words, Cue cue, @Nullable Range source, List<Range> content) {

  Attribution {
    content = List.copyOf(content);
  }

  /** Whether a token of the range belongs to what is reported. */
  boolean reports(Range range) {
    return content.stream().anyMatch(part -> part.from() < range.to() && range.from() < part.to());
  }

  /** Whether it may quote: "X's remarks about" a thing are a matter that others speak of. */
  boolean quotes() {
    return cue.entry().part() != CueEntry.Part.NOUN || (cue.entry().takes("clause") && isClause());
  }

  /** Whether a clause is reported, and no mere thing. */
  boolean isClause() {
    for (Range part : content) {
      for (int i = part.from(); i < part.to(); i++) {
        boolean opens = i == part.from() && words.is(i, "that", "how", "what", "why", "whether");
        if (opens || words.isVerb(i) || words.tag(i).equals("AUX")) {
          return true;
        }
      }
    }
    return false;
  }
}
