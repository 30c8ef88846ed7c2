package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.text.Document;

/**
 * The acronyms that an article introduces in brackets after the full name: "Eurasian Economic Union
 * (EEU)".
 */
final class Acronyms {

  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "on", "in", "to", "de", "des", "du", "la");

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
