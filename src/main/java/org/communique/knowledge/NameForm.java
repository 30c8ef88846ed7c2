package org.communique.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Person names as words to compare: lower case, without marks, particles apart; and their sound,
 * which spellings of one name in Latin letters share ("Aliyev", "Aliev"; "Mohammed", "Muhamad").
 */
final class NameForm {

  private NameForm() {}

  /** The words of a name; hyphens part words, apostrophes and dots vanish. */
  static List<String> words(String name) {
    String plain = plain(name);
    if (isOneWord(plain)) {
      return List.of(plain);
    }
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!isSilent(c) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (words.size() > 1 && words.get(words.size() - 1).equals("s")) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean isOneWord(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (!Character.isLetterOrDigit(plain.charAt(i))) {
        return false;
      }
    }
    return !plain.isEmpty();
  }

  private static boolean isSilent(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '.' || c == '\u02BC';
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return stripped(lower);
      }
    }
    return lower;
  }

  private static String stripped(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(ascii(c));
      }
    }
    return plain.toString();
  }

  private static String ascii(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ə' -> "a";
      case '\u2010', '\u2011' -> "-";
      default -> String.valueOf(c);
    };
  }

  /**
   * What a word sounds like, roughly: the same for the romanizations in use of Slavic, Turkic,
   * Caucasian, Arabic and Persian names. Vowels are open or round, consonants single, a vowel at
   * the end is left out.
   */
  static String sound(String word) {
    StringBuilder sound = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length()) {
      int length = digraph(word, i);
      char c = length > 1 ? consonant(word, i, length) : single(word.charAt(i));
      if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
        merge(sound, c);
      }
      i += length;
    }
    int last = sound.length() - 1;
    if (last > 3 && isVowel(sound.charAt(last))) {
      sound.setLength(last);
    }
    return sound.toString();
  }

  /** A run of vowels is one vowel, round where one of them is. */
  private static void merge(StringBuilder sound, char c) {
    int last = sound.length() - 1;
    if (last >= 0 && isVowel(c) && isVowel(sound.charAt(last))) {
      sound.setCharAt(last, 'o');
    } else {
      sound.append(c);
    }
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'o';
  }

  /** How many letters write one consonant there. */
  private static int digraph(String word, int at) {
    char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
    return switch (word.charAt(at)) {
      case 't' -> next == 'c' && isH(word, at + 2) ? 3 : 1;
      case 'd' -> next == 'j' ? 2 : next == 'z' && isH(word, at + 2) ? 3 : 1;
      case 's' -> next == 'h' ? 2 : next == 'c' && isH(word, at + 2) ? 3 : 1;
      case 'c', 'k', 'g', 'p', 'z' -> next == 'h' ? 2 : 1;
      default -> 1;
    };
  }

  private static boolean isH(String word, int at) {
    return at < word.length() && word.charAt(at) == 'h';
  }

  private static char consonant(String word, int at, int length) {
    char last = length == 3 ? word.charAt(at + 1) : word.charAt(at);
    return switch (last) {
      case 'c' -> length == 3 && word.charAt(at) == 's' ? 'S' : 'C';
      case 'k' -> 'h';
      case 'p' -> 'f';
      case 's' -> 'S';
      case 'g' -> 'g';
      default -> 'j';
    };
  }

  private static char single(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'y' -> 'a';
      case 'o', 'u' -> 'o';
      case 'q', 'c' -> 'k';
      case 'w' -> 'v';
      case 'z' -> 's';
      default -> c;
    };
  }
}
