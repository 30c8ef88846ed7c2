package org.communique.engine.onnx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a word is capitalised: what the uncased encoder cannot see. The constants, in this order, are
 * the rows of the model's embedding; the training code has the same rules.
 */
enum CaseShape {
  SPECIAL,
  LOWER,
  TITLE,
  UPPER,
  MIXED,
  INITIAL,
  DIGITS,
  OTHER,
  UNCASED,
  TITLED;

  private static final Set<CaseShape> CASED = EnumSet.of(LOWER, TITLE, UPPER, MIXED);
  private static final double ALL_CAPITALS = 0.7;
  private static final int LONG_WORD = 5;

  static CaseShape of(String word) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return DIGITS;
    }
    long letters = word.codePoints().filter(Character::isLetter).count();
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (letters == 0) {
      return OTHER;
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (letters == 1) {
      return INITIAL;
    }
    if (capitals == letters) {
      return UPPER;
    }
    return capitals == 1 && Character.isUpperCase(word.codePointAt(0)) ? TITLE : MIXED;
  }

  /**
   * The shapes of a sentence: in one all of capitals they say nothing, and in a title little, so
   * both have shapes of their own.
   */
  static List<CaseShape> ofSentence(List<String> words) {
    List<CaseShape> shapes = new ArrayList<>(words.size());
    words.forEach(word -> shapes.add(of(word)));
    long cased = shapes.stream().filter(CASED::contains).count();
    long capitals = shapes.stream().filter(UPPER::equals).count();
    if (cased >= 3 && capitals >= ALL_CAPITALS * cased) {
      shapes.replaceAll(shape -> CASED.contains(shape) || shape == INITIAL ? UNCASED : shape);
    } else if (isTitle(words, shapes)) {
      shapes.replaceAll(shape -> shape == TITLE ? TITLED : shape);
    }
    return shapes;
  }

  private static boolean isTitle(List<String> words, List<CaseShape> shapes) {
    int longWords = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() >= LONG_WORD && CASED.contains(shapes.get(i))) {
        if (shapes.get(i) == LOWER) {
          return false;
        }
        longWords++;
      }
    }
    return longWords >= 3;
  }
}
