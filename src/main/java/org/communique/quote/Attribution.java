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

  /** Whether the token belongs to what is reported. */
  boolean reports(int token) {
    return content.stream().anyMatch(range -> range.contains(token));
  }
}
