package org.communique.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name as the words that matter for comparing it: lower case, without marks, dots, a leading
 * article or a possessive.
 *
 * @param words the words, perhaps none
 */
record NameKey(List<String> words) {

  private static final int AKIN = 4;

  NameKey {
    words = List.copyOf(words);
  }

  static NameKey of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : plain(name).split("[\\s,]+")) {
      String bare = word.equals("'s") ? "" : word.replace(".", "");
      if (!bare.isEmpty() && !(words.isEmpty() && bare.equals("the"))) {
        words.add(bare);
      }
    }
    return new NameKey(words);
  }

  private static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == '\u2019' ? '\'' : c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT).strip();
  }

  int size() {
    return words.size();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String last() {
    return words.get(words.size() - 1);
  }

  String first() {
    return words.get(0);
  }

  /** Whether this name's words are the last words of {@code longer}, which has more. */
  boolean endsOf(NameKey longer) {
    int from = longer.size() - size();
    return from > 0 && longer.words.subList(from, longer.size()).equals(words);
  }

  /** Whether this name's words are the first words of {@code longer}, which has more. */
  boolean beginsOf(NameKey longer) {
    return longer.size() > size() && longer.words.subList(0, size()).equals(words);
  }

  /** Whether a longer word of one begins as one of the other does: "Kurdish" and "Kurdistan". */
  boolean isAkin(NameKey other) {
    return words.stream()
        .filter(word -> word.length() >= AKIN)
        .map(word -> word.substring(0, AKIN))
        .anyMatch(start -> other.words.stream().anyMatch(word -> word.startsWith(start)));
  }
}
