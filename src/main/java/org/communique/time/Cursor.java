package org.communique.time;

import java.util.List;
import java.util.Locale;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** The lower-case words of one sentence. Immutable. */
final class Cursor {

  private static final int REACH = 25;
  private static final int NEAR = 3;

  private final Words words;
  private final List<Token> tokens;
  private final String[] lower;

  Cursor(Words words, Sentence sentence) {
    this.words = words;
    this.tokens = sentence.tokens();
    this.lower =
        tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  int size() {
    return lower.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The word, or an empty one outside the sentence. */
  String at(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  boolean is(int i, String... choices) {
    for (String choice : choices) {
      if (at(i).equals(choice)) {
        return true;
      }
    }
    return false;
  }

  boolean capital(int i) {
    return i >= 0 && i < lower.length && Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  boolean has(Words.Kind kind, int i) {
    return words.value(kind, at(i)) != null;
  }

  String value(Words.Kind kind, int i) {
    String value = words.value(kind, at(i));
    return value == null ? "" : value;
  }

  /** The month's number, or 0; "may" and "march" only with a capital letter. */
  int month(int i) {
    return capital(i) ? words.calendar(Words.Kind.MONTH, at(i)) : 0;
  }

  int weekday(int i) {
    return capital(i) ? words.calendar(Words.Kind.WEEKDAY, at(i)) : 0;
  }

  /** A day of the month, also as an ordinal ("14", "14th"), or 0. */
  int day(int i) {
    String digits = at(i).replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    return digits.matches("[0-3]?\\d") && Integer.parseInt(digits) <= 31
        ? Integer.parseInt(digits)
        : 0;
  }

  /** A year of four digits between 1000 and 2199, or 0. */
  int year(int i) {
    return at(i).matches("(1\\d|2[01])\\d\\d") ? Integer.parseInt(at(i)) : 0;
  }

  /** The value of an ordinal, or an empty string. */
  String ordinal(String word) {
    String value = words.value(Words.Kind.ORDINAL, word);
    return value == null ? "" : value;
  }

  /** The number that digits or a word give, or -1. */
  int numberOf(String word) {
    if (word.matches("\\d{1,4}")) {
      return Integer.parseInt(word);
    }
    String value = words.value(Words.Kind.NUMBER, word);
    return value == null ? -1 : Integer.parseInt(value);
  }

  /** The unit of a word, or an empty string. */
  String unit(String word) {
    String value = words.value(Words.Kind.UNIT, word);
    return value == null ? "" : value;
  }

  /** A whole number in digits or words, or -1. */
  int number(int i) {
    return numberOf(at(i));
  }

  /**
   * Whether what governs the word at {@code i} looks ahead: "will meet on Friday", "is due in
   * Astana on Friday".
   */
  boolean looksAhead(int i) {
    if (is(i - 1, "until", "till", "by", "next")) {
      return true;
    }
    int verb = verbBefore(i);
    if (i - verb > NEAR && futureFollows(i)) {
      return true;
    }
    for (int k = i - 1; k >= Math.max(0, verb - 3); k--) {
      if (isFutureCue(k)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest verb before the word, or a place far before the sentence. */
  private int verbBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (tokens.get(k).tag().equals("VERB")) {
        return k;
      }
    }
    return -REACH;
  }

  private boolean isFutureCue(int k) {
    return has(Words.Kind.FUTURE, k)
        && (!is(k, "to") || nextIsVerb(k))
        && !(is(k, "to") && is(k - 1, "had", "have", "has"));
  }

  private boolean futureFollows(int i) {
    for (int k = i + 1; k < size() && k <= i + 6; k++) {
      if (is(k, "will", "'ll") || (is(k, "to") && tokens.get(k - 1).tag().equals("AUX"))) {
        return true;
      }
      if (tokens.get(k).tag().equals("VERB")) {
        return false;
      }
    }
    return false;
  }

  private boolean nextIsVerb(int k) {
    return k + 1 < size()
        && (tokens.get(k + 1).tag().equals("VERB") || tokens.get(k + 1).tag().equals("AUX"));
  }
}
