package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The acronyms that an article introduces in brackets after the full name: "Eurasian Economic Union
 * (EEU)".
 */
final class Acronyms {

  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "on", "in", "to", "de", "des", "du", "la");

  private static final int LONGEST = 7;

  private Acronyms() {}

  /** The key of the full name by the key of the acronym. */
  static Map<NameKey, NameKey> introduced(Document document, List<Mention> mentions) {
    Map<NameKey, NameKey> acronyms = new HashMap<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention full = mentions.get(i);
      Mention acronym = mentions.get(i + 1);
      if (isBracketed(document, full, acronym) && standsFor(acronym.text(), full.text())) {
        acronyms.putIfAbsent(NameKey.of(acronym.text()), NameKey.of(full.text()));
      }
    }
    return acronyms;
  }

  /** What the article itself says that an acronym in brackets stands for: "artificial pancreas". */
  static Map<NameKey, NameKey> explained(Document document) {
    Map<NameKey, NameKey> explained = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 2; i < tokens.size() - 1; i++) {
        String acronym = tokens.get(i).text();
        if (tokens.get(i - 1).text().equals("(")
            && tokens.get(i + 1).text().equals(")")
            && isAcronym(acronym)) {
          String words = words(document, tokens, i - 1, acronym);
          if (words != null) {
            explained.putIfAbsent(NameKey.of(acronym), NameKey.of(words));
          }
        }
      }
    }
    return explained;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isUpperCase);
  }

  /** The fewest words before the bracket that the acronym stands for, or null. */
  private static @Nullable String words(
      Document document, List<Token> tokens, int bracket, String acronym) {
    int farthest = Math.max(0, bracket - 2 * acronym.length());
    for (int from = bracket - acronym.length() + 1; from >= farthest; from--) {
      String words =
          from < 0
              ? ""
              : document.textOf(tokens.get(from).span().cover(tokens.get(bracket - 1).span()));
      if (standsFor(acronym, words)) {
        return words;
      }
    }
    return null;
  }

  private static boolean isBracketed(Document document, Mention full, Mention acronym) {
    if (full.span().field() != acronym.span().field()) {
      return false;
    }
    String source = document.source(full.span().field());
    int gap = acronym.span().start() - full.span().end();
    int after = acronym.span().end();
    return gap > 0
        && gap <= 4
        && source.substring(full.span().end(), acronym.span().start()).strip().equals("(")
        && after < source.length()
        && source.charAt(after) == ')';
  }

  /**
   * Whether the acronym's letters are, in order, initials of the name's words, the first one among
   * them.
   */
  static boolean standsFor(String acronym, String full) {
    String letters = acronym.replace(".", "").replace("-", "");
    if (letters.length() < 2
        || letters.length() > 10
        || !letters.chars().anyMatch(Character::isUpperCase)) {
      return false;
    }
    int at = 0;
    for (String word : full.split("[\\s-]+")) {
      if (at < letters.length() && !word.isEmpty() && same(word.charAt(0), letters.charAt(at))) {
        at++;
      } else if (at == 0 && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return at >= letters.length() - 1 && at >= 2;
  }

  private static boolean same(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
