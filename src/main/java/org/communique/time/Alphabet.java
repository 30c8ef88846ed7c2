package org.communique.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What atoms are told apart by: each symbol is a set of predicates that some atom fulfils, symbol 0
 * the empty one. Immutable once the rules are loaded.
 */
final class Alphabet {

  /** Words with so many digits or fewer are numbers; longer ones are none. */
  static final int MOST_DIGITS = 9;

  private final TimeWords words;
  private final Map<Set<String>, Integer> symbols = new HashMap<>();
  private final List<Set<String>> predicates = new ArrayList<>();
  private final Map<String, int[]> wordSymbols = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] shapes = new int[5][];
  private final int longInteger;
  private final int decimal;
  private final int[] marks = new int[128];

  /**
   * @param literals the words, numbers and marks that patterns name, in quotes
   */
  Alphabet(TimeWords words, Set<String> literals) {
    this.words = words;
    symbol(Set.of());
    Set<String> forms = new HashSet<>(words.forms());
    literals.forEach(literal -> forms.add(bare(literal)));
    for (String form : forms) {
      boolean known = literals.contains('"' + form + '"');
      if (Character.isLetter(form.charAt(0))) {
        wordSymbols.put(form, new int[] {word(form, false, known), word(form, true, known)});
      } else if (Character.isDigit(form.charAt(0))) {
        Set<String> fulfilled = Shape.of(Integer.parseInt(form), form.length());
        fulfilled.add('"' + form + '"');
        numbers.put(form, symbol(fulfilled));
      } else if (form.charAt(0) < marks.length) {
        marks[form.charAt(0)] = symbol(Set.of('"' + form + '"'));
      }
    }
    longInteger = symbol(Set.of(Shape.INT));
    decimal = symbol(Set.of(Shape.DECIMAL));
    numberShapes();
  }

  private static String bare(String literal) {
    return literal.substring(1, literal.length() - 1);
  }

  private int word(String form, boolean capital, boolean literal) {
    Set<String> fulfilled = words.kinds(form, capital);
    if (literal) {
      fulfilled.add('"' + form + '"');
    }
    return symbol(fulfilled);
  }

  private void numberShapes() {
    int limit = 1;
    for (int digits = 1; digits <= 4; digits++) {
      limit *= 10;
      shapes[digits] = new int[limit];
      for (int value = 0; value < limit; value++) {
        shapes[digits][value] = symbol(Shape.of(value, digits));
      }
    }
  }

  private int symbol(Set<String> fulfilled) {
    Integer known = symbols.get(fulfilled);
    if (known != null) {
      return known;
    }
    symbols.put(Set.copyOf(fulfilled), predicates.size());
    predicates.add(Set.copyOf(fulfilled));
    return predicates.size() - 1;
  }

  /** How many symbols there are. */
  int size() {
    return predicates.size();
  }

  /** Whether a symbol fulfils a predicate. */
  boolean fulfils(int symbol, String predicate) {
    return predicates.get(symbol).contains(predicate);
  }

  /** The symbols that fulfil a predicate. */
  List<Integer> fulfilling(String predicate) {
    List<Integer> result = new ArrayList<>();
    for (int i = 0; i < predicates.size(); i++) {
      if (predicates.get(i).contains(predicate)) {
        result.add(i);
      }
    }
    return result;
  }

  /** The symbol of a lower-case word. */
  int word(String lower, boolean capital) {
    int[] both = wordSymbols.get(lower);
    return both == null ? 0 : both[capital ? 1 : 0];
  }

  /** The symbol of digits without separators. */
  int digits(String digits, int value) {
    Integer literal = numbers.get(digits);
    if (literal != null) {
      return literal;
    }
    if (digits.length() <= 4) {
      return shapes[digits.length()][value];
    }
    return digits.length() <= MOST_DIGITS ? longInteger : 0;
  }

  /** The symbol of a number with separators between its thousands. */
  int grouped() {
    return longInteger;
  }

  /** The symbol of a decimal fraction. */
  int decimal() {
    return decimal;
  }

  /** The symbol of any other character. */
  int mark(char c) {
    return c < marks.length ? marks[c] : 0;
  }

  @Nullable String value(String kind, String word) {
    return words.value(kind, word);
  }
}
