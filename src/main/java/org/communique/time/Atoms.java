package org.communique.time;

import java.util.Arrays;
import java.util.Locale;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into words, numbers and marks, each with its symbol. Unlike tokens they split
 * "mid-November", "10p.m." and "14/10/2015". Read-only once made.
 */
final class Atoms {

  private final int base;
  private final Alphabet alphabet;
  private final String text;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] symbols = new int[64];
  private int[] values = new int[64];
  private String[] words = new String[64];

  Atoms(Alphabet alphabet, String source, Sentence sentence) {
    this.alphabet = alphabet;
    this.base = sentence.span().start();
    this.text = sentence.span().of(source);
    int i = 0;
    while (i < text.length()) {
      i = next(i);
    }
  }

  private int next(int i) {
    char c = text.charAt(i);
    if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return i + 1;
    }
    if (Character.isLetter(c)) {
      return letters(i);
    }
    if (c >= '0' && c <= '9') {
      return number(i);
    }
    char plain = plain(c);
    add(i, i + 1, alphabet.mark(plain), 0, String.valueOf(plain));
    return i + 1;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '`' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      default -> c;
    };
  }

  private int letters(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(text.charAt(start));
    add(start, end, alphabet.word(lower, capital), 0, lower);
    return end;
  }

  private int number(int start) {
    int end = digits(start);
    int groups = end;
    while (end - start <= 3 && isGroup(groups)) {
      groups += 4;
    }
    if (groups > end) {
      String plain = text.substring(start, groups).replace(",", "");
      boolean fits = plain.length() <= Alphabet.MOST_DIGITS;
      add(start, groups, fits ? alphabet.grouped() : 0, fits ? Integer.parseInt(plain) : 0, plain);
      return groups;
    }
    boolean fraction = isFraction(end);
    if (fraction) {
      int last = digits(end + 1);
      add(start, last, alphabet.decimal(), 0, text.substring(start, last));
      return last;
    }
    String plain = text.substring(start, end);
    int value = plain.length() <= Alphabet.MOST_DIGITS ? Integer.parseInt(plain) : 0;
    add(start, end, alphabet.digits(plain, value), value, plain);
    return end;
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** Whether a comma and exactly three digits follow. */
  private boolean isGroup(int i) {
    return i < text.length()
        && text.charAt(i) == ','
        && isDigit(i + 1)
        && isDigit(i + 2)
        && isDigit(i + 3)
        && !isDigit(i + 4);
  }

  /** Whether a point with digits follows, and no second one as in 14.10.2015. */
  private boolean isFraction(int i) {
    if (i >= text.length() || text.charAt(i) != '.' || !isDigit(i + 1)) {
      return false;
    }
    int end = digits(i + 1);
    boolean dotted = end < text.length() && text.charAt(end) == '.' && isDigit(end + 1);
    boolean second = i - 1 > 0 && startsAfterPoint(i);
    return !dotted && !second;
  }

  private boolean startsAfterPoint(int i) {
    int start = i;
    while (start > 0 && isDigit(start - 1)) {
      start--;
    }
    return start > 1 && text.charAt(start - 1) == '.' && isDigit(start - 2);
  }

  private void add(int start, int end, int symbol, int value, String word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      symbols = Arrays.copyOf(symbols, size * 2);
      values = Arrays.copyOf(values, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    symbols[size] = symbol;
    values[size] = value;
    words[size] = word;
    size++;
  }

  int size() {
    return size;
  }

  /** The offset of the atom's first character in its field. */
  int start(int i) {
    return base + starts[i];
  }

  /** The offset after the atom's last character in its field. */
  int end(int i) {
    return base + ends[i];
  }

  int symbol(int i) {
    return symbols[i];
  }

  /** Whether nothing stands between the atom and the one before. */
  boolean glued(int i) {
    return i > 0 && starts[i] == ends[i - 1];
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && words[i].charAt(0) >= '0' && words[i].charAt(0) <= '9';
  }

  boolean capital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** The value of digits; 0 for anything else. */
  int value(int i) {
    return values[i];
  }

  /** The lower-case word, the digits or the mark; empty outside the sentence. */
  String word(int i) {
    return i >= 0 && i < size ? words[i] : "";
  }

  boolean is(int i, String predicate) {
    return i >= 0 && i < size && alphabet.fulfils(symbols[i], predicate);
  }

  /** The value of the atom as a word of a kind, or null. */
  @Nullable String value(String kind, int i) {
    return alphabet.value(kind, word(i));
  }
}
