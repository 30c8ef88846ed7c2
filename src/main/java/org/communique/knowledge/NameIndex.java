package org.communique.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things by their names. Upper case matters in short names ("US", "WHO"), nowhere else; a leading
 * article never does. Used while loading, then only read.
 */
final class NameIndex<T> {

  private static final int SHORT = 3;

  private final Map<String, T> things = new HashMap<>();

  void put(String name, T thing) {
    things.put(key(name), thing);
  }

  @Nullable T get(String name) {
    return things.get(key(name));
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
}
