package org.communique.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** The lower-case words of one sentence. Immutable. */
final class Cursor {

  private static final int REACH = 25;
  private static final Pattern DAY = Pattern.compile("([0-3]?\\d)(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(1\\d|2[01])\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final int NEAR = 3;
  private static final int AUXILIARIES = 4;
  private static final int AFTER = 8;

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

  boolean has(Words.Kind kind, String word) {
    return words.value(kind, word) != null;
  }

  boolean isNoun(int i) {
    return i < lower.length && tokens.get(i).tag().equals("NOUN");
  }

  boolean digits(int i) {
    return !at(i).isEmpty() && Character.isDigit(at(i).charAt(0));
  }

  /** Whether a clause ends before the token: the sentence, or a punctuation mark. */
  boolean ends(int i) {
    return i >= lower.length
        || !Character.isLetterOrDigit(lower[i].charAt(0))
        || is(i, "that", "has", "have");
  }

  /** The month of a lower-case word, or 0. */
  int monthOf(String word) {
    return words.calendar(Words.Kind.MONTH, word);
  }

  /**
   * The rule of the holiday named by the token and its next, or by it alone; or an empty string.
   */
  String holiday(int i) {
    String pair = value(Words.Kind.HOLIDAY, i, at(i) + "_" + at(i + 1));
    return pair.isEmpty() ? value(Words.Kind.HOLIDAY, i) : pair;
  }

  int holidayLength(int i) {
    return value(Words.Kind.HOLIDAY, i, at(i) + "_" + at(i + 1)).isEmpty() ? 1 : 2;
  }

  private String value(Words.Kind kind, int i, String joined) {
    String value = words.value(kind, joined);
    return value == null || !capital(i) ? "" : value;
  }

  /** A year in words ("nineteen ninety-six"), or 0. */
  int spokenYear(int i) {
    int century = number(i);
    int rest = number(i + 1);
    boolean said = century >= 15 && century <= 20 && !digits(i) && !digits(i + 1);
    return said && rest >= 10 && rest <= 99 ? century * 100 + rest : 0;
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
    Matcher day = DAY.matcher(at(i));
    int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
    return number <= 31 ? number : 0;
  }

  /** A year of four digits between 1000 and 2199, or 0. */
  int year(int i) {
    return YEAR.matcher(at(i)).matches() ? Integer.parseInt(at(i)) : 0;
  }

  /** The value of an ordinal, or an empty string. */
  String ordinal(String word) {
    String value = words.value(Words.Kind.ORDINAL, word);
    return value == null ? "" : value;
  }

  /** The number that digits or a word give, or -1. */
  int numberOf(String word) {
    if (NUMBER.matcher(word).matches()) {
      return Integer.parseInt(word);
    }
    String value = words.value(Words.Kind.NUMBER, word);
    if (value != null) {
      return Integer.parseInt(value);
    }
    int hyphen = word.indexOf('-');
    String tens = hyphen < 0 ? null : words.value(Words.Kind.NUMBER, word.substring(0, hyphen));
    String ones = hyphen < 0 ? null : words.value(Words.Kind.NUMBER, word.substring(hyphen + 1));
    boolean joined = tens != null && ones != null && tens.length() == 2 && ones.length() == 1;
    return joined ? Integer.parseInt(tens) + Integer.parseInt(ones) : -1;
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
   * Astana on Friday". A verb between the cue and the word, as in "would appeal the ruling
   * announced Friday", has no cue of its own and looks back.
   */
  boolean looksAhead(int i) {
    if (is(i + 1, "was", "were")) {
      return false;
    }
    int start = afterClock(i);
    if (is(start - 1, "until", "till", "by")) {
      return !pastFollows(i);
    }
    if (is(i - 1, "next") || (is(i - 1, "as") && is(i - 2, "soon", "early"))) {
      return true;
    }
    int verb = verbBefore(i);
    if (i - verb > NEAR && futureFollows(i)) {
      return true;
    }
    for (int k = i - 1; k > verb; k--) {
      if (isFutureCue(k) && !is(k, "would", "could", "may")) {
        return true;
      }
    }
    return isFutureCue(verb) || governedByFuture(verb);
  }

  /** Where the expression begins that the word ends: "late Monday", "9 a.m. EST Tuesday". */
  private int afterClock(int i) {
    int start = i;
    while (is(start - 1, "a.m.", "p.m.", "gmt", "est", "edt", "noon", "midnight")
        || has(Words.Kind.STAGE, start - 1)
        || (start < i && digits(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether an auxiliary before the verb, adverbs and other auxiliaries aside, looks ahead. */
  private boolean governedByFuture(int verb) {
    for (int k = verb - 1; k >= Math.max(0, verb - AUXILIARIES); k--) {
      if (isFutureCue(k)) {
        return true;
      }
      if (!tokens.get(k).tag().equals("AUX")
          && !tokens.get(k).tag().equals("ADV")
          && !tokens.get(k).tag().equals("PART")) {
        return false;
      }
    }
    return false;
  }

  private boolean pastFollows(int i) {
    for (int k = i + 1; k < size() && k <= i + AFTER; k++) {
      if (is(k, "had", "was", "were")) {
        return true;
      }
      if (tokens.get(k).tag().equals("VERB")) {
        return at(k).endsWith("ed");
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
