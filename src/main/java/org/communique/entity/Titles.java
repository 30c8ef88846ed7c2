package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.communique.text.Lexicons;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** The titles that the lexicon knows, found in tokens, the longest first. Immutable. */
final class Titles {

  private static final int LONGEST = 5;

  private final Map<String, String> offices;

  private Titles(Map<String, String> offices) {
    this.offices = Map.copyOf(offices);
  }

  /**
   * Tokens {@code from} to {@code to} (exclusive) that name an office.
   *
   * @param office the office's key
   */
  record Hit(int from, int to, String office) {}

  static Titles of(Lexicons lexicons) {
    Map<String, String> offices = new HashMap<>();
    for (Lexicons.Line line : lexicons.read(Titles.class, "titles.tsv", 2)) {
      if (line.required(0).split(" ").length > LONGEST) {
        throw line.error("a title has at most " + LONGEST + " words");
      }
      offices.put(line.required(0), line.required(1));
    }
    return new Titles(offices);
  }

  /** The longest title that starts at the token, or null. */
  @Nullable Hit at(List<Token> tokens, int from) {
    return at(tokens, from, Token::text);
  }

  /** The longest title that starts at the word, or null. */
  @Nullable Hit atWord(List<String> words, int from) {
    return at(words, from, Function.identity());
  }

  private <T> @Nullable Hit at(List<T> items, int from, Function<T, String> text) {
    Hit longest = null;
    StringBuilder words = new StringBuilder();
    for (int to = from; to < items.size() && to < from + LONGEST; to++) {
      String word = text.apply(items.get(to)).toLowerCase(Locale.ROOT);
      words.append(to == from ? "" : " ").append(word);
      String office = offices.get(words.toString());
      if (office != null) {
        longest = new Hit(from, to + 1, office);
      }
    }
    return longest;
  }
}
