package org.communique.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.text.Lexicons;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** The nouns that stand for states and bodies named before. Immutable. */
final class Nouns {

  private static final int LONGEST = 3;

  private final Map<String, Noun> nouns = new HashMap<>();

  private Nouns() {}

  /** What a noun stands for. */
  enum Of {
    STATE,
    BODY
  }

  /** Which of those that fit it stands for. */
  enum How {
    /** The one mentioned last. */
    LAST,
    /** The only one of the class in its sentence or, failing that, the sentence before. */
    ONLY
  }

  /**
   * A noun.
   *
   * @param length how many words it has
   * @param of what it stands for
   * @param how which of those that fit
   * @param fitting words of names, codes and kinds, one of which must fit; none: anything does
   */
  record Noun(int length, Of of, How how, List<String> fitting) {

    Noun {
      fitting = List.copyOf(fitting);
    }
  }

  static Nouns of(Lexicons lexicons) {
    Nouns nouns = new Nouns();
    for (Lexicons.Line row : lexicons.read(Nouns.class, "nouns.tsv", 4)) {
      int length = row.required(0).split(" ").length;
      if (length > LONGEST) {
        throw row.error("a noun has at most " + LONGEST + " words");
      }
      nouns.nouns.put(
          row.required(0),
          new Noun(length, row.choice(1, Of.class), row.choice(2, How.class), row.list(3)));
    }
    return nouns;
  }

  /** The longest noun that starts at the token, or null. */
  @Nullable Noun at(List<Token> tokens, int from) {
    Noun longest = null;
    List<String> words = new ArrayList<>(LONGEST);
    for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
      words.add(tokens.get(to).text().toLowerCase(Locale.ROOT));
      Noun noun = nouns.get(String.join(" ", words));
      longest = noun == null ? longest : noun;
    }
    return longest;
  }
}
