package org.communique.text;

import java.util.Set;
import java.util.stream.Collectors;

/** A resource of one word a line, as a set. */
final class WordList {

  private WordList() {}

  static Set<String> read(String file) {
    return Lexicons.bundled().read(WordList.class, file, 1).stream()
        .map(line -> line.field(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
