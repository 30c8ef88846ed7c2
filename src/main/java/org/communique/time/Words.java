package org.communique.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * The words of temporal expressions by kind, with one misspelling forgiven in months and weekdays.
 * Immutable.
 */
final class Words {

  /** What a word does in an expression. */
  enum Kind {
    MONTH,
    WEEKDAY,
    NUMBER,
    VAGUE,
    UNIT,
    SHIFT,
    DAY,
    PART,
    REFERENCE,
    EVERY,
    PERIODIC,
    SEASON,
    BEFORE,
    AFTER,
    FUTURE,
    YEARCUE,
    STAGE,
    EDGE,
    APPROX,
    HOLIDAY,
    ORDINAL
  }

  /** Shorter names are too near to other words for a misspelling to be told. */
  private static final int SHORTEST_MISSPELT = 6;

  private final Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);

  private Words() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
  }

  static Words of(Lexicons lexicons) {
    Words words = new Words();
    for (Lexicons.Line line : lexicons.read(Words.class, "words.tsv", 3)) {
      for (String form : line.required(2).split(" ")) {
        words.of(line.choice(0, Kind.class)).put(form, line.required(1));
      }
    }
    return words;
  }

  private Map<String, String> of(Kind kind) {
    return Objects.requireNonNull(words.get(kind));
  }

  /** The value of a lower-case word of that kind, or null. */
  @Nullable String value(Kind kind, String word) {
    return of(kind).get(word);
  }

  /** The number of a month or weekday, also misspelt, or 0. */
  int calendar(Kind kind, String word) {
    String exact = value(kind, word);
    if (exact != null) {
      return Integer.parseInt(exact);
    }
    if (word.length() < SHORTEST_MISSPELT) {
      return 0;
    }
    for (Map.Entry<String, String> form : of(kind).entrySet()) {
      if (form.getKey().length() >= SHORTEST_MISSPELT && isMisspelt(word, form.getKey())) {
        return Integer.parseInt(form.getValue());
      }
    }
    return 0;
  }

  /**
   * Whether one letter is wrong, missing, too many, or swapped with its neighbour, the first one
   * aside.
   */
  static boolean isMisspelt(String word, String right) {
    int difference = word.length() - right.length();
    if (Math.abs(difference) > 1 || word.charAt(0) != right.charAt(0)) {
      return false;
    }
    int start = 0;
    while (start < word.length()
        && start < right.length()
        && word.charAt(start) == right.charAt(start)) {
      start++;
    }
    int a = word.length();
    int b = right.length();
    while (a > start && b > start && word.charAt(a - 1) == right.charAt(b - 1)) {
      a--;
      b--;
    }
    boolean swapped =
        a - start == 2
            && b - start == 2
            && word.charAt(start) == right.charAt(start + 1)
            && word.charAt(start + 1) == right.charAt(start);
    return swapped || (a - start <= 1 && b - start <= 1);
  }
}
