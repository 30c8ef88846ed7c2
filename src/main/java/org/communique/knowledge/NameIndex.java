package org.communique.knowledge;

import java.util.Locale;

/**
 * Things, as numbers, by their names. Upper case matters in short names ("US", "WHO"), nowhere
 * else; a leading article never does. Immutable.
 */
record NameIndex(KeyIndex keys) {

  private static final int SHORT = 3;

  static NameIndex read(IndexInput in) {
    return new NameIndex(KeyIndex.read(in));
  }

  void write(IndexOutput out) {
    keys.write(out);
  }

  /** The numbers of a name, none where it is unknown. */
  int[] get(String name) {
    return keys.get(key(name));
  }

  private static String key(String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    if (bare.length() <= SHORT) {
      return bare;
    }
    StringBuilder key = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space || key.isEmpty() || key.charAt(key.length() - 1) != ' ') {
        key.append(space ? ' ' : c == '\u2019' ? '\'' : c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Gathers an index. Not safe for use by many threads. */
  static final class Builder {

    private final KeyIndex.Builder keys = new KeyIndex.Builder();

    /** Adds a number to those of the name. */
    void add(String name, int number) {
      keys.add(key(name), number);
    }

    /** Gives the name to that number alone. */
    void set(String name, int number) {
      keys.set(key(name), number);
    }

    NameIndex build() {
      return new NameIndex(keys.build());
    }
  }
}
