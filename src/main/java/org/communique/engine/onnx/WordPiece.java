package org.communique.engine.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** BERT's uncased WordPiece, on words that are split already. Immutable. */
final class WordPiece {

  private static final String UNKNOWN = "[UNK]";
  private static final int LONGEST = 100;

  private final Map<String, Integer> ids;
  private final int unknown;

  /**
   * @param vocabulary one piece a line; the line's number is its id
   * @throws IllegalArgumentException where it has no piece for the unknown
   */
  WordPiece(String vocabulary) {
    String[] pieces = vocabulary.split("\n", -1);
    Map<String, Integer> numbers = new HashMap<>(pieces.length * 2);
    for (int i = 0; i < pieces.length; i++) {
      numbers.put(pieces[i], i);
    }
    Integer id = numbers.get(UNKNOWN);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + UNKNOWN);
    }
    this.ids = numbers;
    this.unknown = id;
  }

  int id(String piece) {
    return ids.getOrDefault(piece, unknown);
  }

  /** The pieces of a word, at least one. */
  int[] pieces(String word) {
    // Most words need no more than this, which spares them the Unicode tables.
    Integer whole = isPlain(word) ? ids.get(word.toLowerCase(Locale.ROOT)) : null;
    if (whole != null) {
      return new int[] {whole};
    }
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(word)) {
      split(part, pieces);
    }
    return pieces.isEmpty()
        ? new int[] {unknown}
        : pieces.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
  }

  private void split(String part, List<Integer> pieces) {
    int first = pieces.size();
    int start = 0;
    while (start < part.length()) {
      int end = part.codePointCount(0, part.length()) > LONGEST ? start : longest(part, start);
      if (end == start) {
        pieces.subList(first, pieces.size()).clear();
        pieces.add(unknown);
        return;
      }
      pieces.add(ids.get(piece(part, start, end)));
      start = end;
    }
  }

  private int longest(String part, int start) {
    int end = part.length();
    while (end > start && !ids.containsKey(piece(part, start, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String part, int start, int end) {
    String piece = part.substring(start, end);
    return start == 0 ? piece : "##" + piece;
  }

  /** Lower case without accents, punctuation and symbols apart. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !isDropped(c))
        .forEach(
            c -> {
              if (!standsAlone(c)) {
                part.appendCodePoint(c);
                return;
              }
              flush(part, parts);
              parts.add(Character.toString(c));
            });
    flush(part, parts);
    return parts;
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (part.length() > 0) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static boolean isDropped(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.FORMAT
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  private static boolean standsAlone(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> c >= 0x4E00 && c <= 0x9FFF;
    };
  }
}
