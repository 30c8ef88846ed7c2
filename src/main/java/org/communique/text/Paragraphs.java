package org.communique.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stretch at blank lines, and at single line breaks unless the text is wrapped at a fixed
 * width, where a line break means nothing.
 */
final class Paragraphs {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /** No word is so long, but an address may be, and no width can break it. */
  private static final int LONGEST_WORD = 40;

  private Paragraphs() {}

  /** Pairs of start and end. */
  static List<int[]> of(char[] plain, int from, int to) {
    List<int[]> lines = lines(plain, from, to);
    boolean wrapped = isWrapped(plain, lines);
    List<int[]> paragraphs = new ArrayList<>();
    for (int[] line : lines) {
      int last = paragraphs.size() - 1;
      if (wrapped && last >= 0 && !hasBlankLine(plain, paragraphs.get(last)[1], line[0])) {
        paragraphs.get(last)[1] = line[1];
      } else {
        paragraphs.add(line.clone());
      }
    }
    return paragraphs;
  }

  private static List<int[]> lines(char[] plain, int from, int to) {
    List<int[]> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || plain[i] == '\n' || plain[i] == '\r') {
        if (!isBlank(plain, start, i)) {
          lines.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isWrapped(char[] plain, List<int[]> lines) {
    int[] lengths = lines.stream().mapToInt(line -> length(plain, line)).sorted().toArray();
    if (lengths.length < 3) {
      return lengths.length > 0
          && lengths[lengths.length - 1] <= WIDEST
          && lengths[lengths.length - 1] >= NARROWEST;
    }
    int upperQuarter = lengths[lengths.length * 3 / 4];
    long wide = Arrays.stream(lengths).filter(length -> length > WIDEST).count();
    return upperQuarter >= NARROWEST && upperQuarter <= WIDEST && wide * 20 <= lengths.length;
  }

  /** The length of a line without what no line break could stand in. */
  private static int length(char[] plain, int[] line) {
    int length = line[1] - line[0];
    int start = line[0];
    for (int i = line[0]; i <= line[1]; i++) {
      if (i == line[1] || plain[i] <= ' ') {
        length -= i - start > LONGEST_WORD ? i - start : 0;
        start = i + 1;
      }
    }
    return length;
  }

  private static boolean hasBlankLine(char[] plain, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      if (plain[i] == '\n'
          || (plain[i] == '\r' && (i + 1 >= plain.length || plain[i + 1] != '\n'))) {
        breaks++;
      }
    }
    return breaks > 1;
  }

  private static boolean isBlank(char[] plain, int from, int to) {
    for (int i = from; i < to; i++) {
      if (plain[i] > ' ' && plain[i] != Folding.NOTHING) {
        return false;
      }
    }
    return true;
  }
}
