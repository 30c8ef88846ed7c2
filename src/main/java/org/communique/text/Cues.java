package org.communique.text;

import java.util.List;
import java.util.Locale;

/** The lines that are known to be no prose of the article. Immutable. */
final class Cues {

  /** What such a line says. */
  enum Kind {
    /** Metadata. */
    CREDIT,
    /** Nothing of this article. */
    FOREIGN,
    /** Nothing of this article, nor anything that follows. */
    REST,
    /** No cue. */
    NONE
  }

  private enum How {
    LINE,
    PREFIX
  }

  private record Cue(Kind kind, How how, String words) {}

  private final List<Cue> cues;

  private Cues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
  }

  static Cues load() {
    return new Cues(
        Lexicons.bundled().read(Cues.class, "cues.tsv", 3).stream()
            .map(l -> new Cue(l.choice(0, Kind.class), l.choice(1, How.class), l.field(2)))
            .toList());
  }

  /** What the line, folded and trimmed, says of itself. */
  Kind kindOf(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    for (Cue cue : cues) {
      if (cue.how() == How.LINE ? bare.equals(cue.words()) : lower.startsWith(cue.words())) {
        return cue.kind();
      }
    }
    return Kind.NONE;
  }
}
