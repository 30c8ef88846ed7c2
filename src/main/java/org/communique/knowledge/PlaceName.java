package org.communique.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form of a place's name by which it is found: lower case, without marks, dots and apostrophes,
 * hyphens as spaces, "St", "Mt", "Ft" in full, no leading article.
 */
final class PlaceName {

  private static final Map<String, String> FULL =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");

  private static final String PLAIN_FROM = "øłđßæœıðþħŋŧəʻʼ";
  private static final String[] PLAIN_TO = {
    "o", "l", "d", "ss", "ae", "oe", "i", "d", "th", "h", "n", "t", "a", "", ""
  };

  private PlaceName() {}

  /** The key of a name; empty where nothing of it is left. */
  static String key(String name) {
    StringBuilder words = new StringBuilder(name.length());
    StringBuilder word = new StringBuilder();
    String plain = plain(name);
    for (int i = 0; i <= plain.length(); i++) {
      char c = i == plain.length() ? ' ' : plain.charAt(i);
      if (parts(c)) {
        append(words, word);
        word.setLength(0);
      } else if (Character.isLetterOrDigit(c) || c == '&') {
        word.append(c);
      }
    }
    return words.toString();
  }

  private static boolean parts(char c) {
    return c <= ' '
        || c == '-'
        || c == ','
        || c == '/'
        || c == '('
        || c == ')'
        || c == '\u00a0'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2013';
  }

  private static void append(StringBuilder words, StringBuilder word) {
    String text = word.toString();
    if (text.isEmpty() || (words.isEmpty() && text.equals("the"))) {
      return;
    }
    if (!words.isEmpty()) {
      words.append(' ');
    }
    words.append(FULL.getOrDefault(text, text));
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int letter = PLAIN_FROM.indexOf(c);
      if (letter >= 0) {
        plain.append(PLAIN_TO[letter]);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
