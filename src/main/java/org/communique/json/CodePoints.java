package org.communique.json;

/** Converts UTF-16 offsets of one string to code-point offsets. */
final class CodePoints {

  private static final int STEP = 64;

  private final String text;
  private final int[] pairsBefore;

  CodePoints(String text) {
    this.text = text;
    this.pairsBefore = new int[text.length() / STEP + 1];
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        pairsBefore[i / STEP] = pairs;
      }
      pairs += endsPair(i) ? 1 : 0;
    }
    if (text.length() % STEP == 0) {
      pairsBefore[text.length() / STEP] = pairs;
    }
  }

  /** The number of code points before the UTF-16 offset. */
  int at(int offset) {
    int block = offset / STEP;
    int pairs = pairsBefore[block];
    for (int i = block * STEP; i < offset; i++) {
      pairs += endsPair(i) ? 1 : 0;
    }
    return offset - pairs;
  }

  private boolean endsPair(int i) {
    return i > 0
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
