package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line with white space trimmed off.
 *
 * @param start the offset of its first character
 * @param end the offset after its last one
 * @param plain its characters, folded
 * @param first whether a blank line, or nothing, comes before it
 */
record Line(int start, int end, String plain, boolean first) {

  /** The lines of a folded text that are not blank. */
  static List<Line> of(char[] plain) {
    List<Line> lines = new ArrayList<>();
    boolean first = true;
    int from = 0;
    for (int i = 0; i <= plain.length; i++) {
      if (i == plain.length || plain[i] == '\n' || isLoneReturn(plain, i)) {
        Line line = trimmed(plain, from, i, first);
        first = line == null;
        if (line != null) {
          lines.add(line);
        }
        from = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLoneReturn(char[] plain, int i) {
    return plain[i] == '\r' && (i + 1 == plain.length || plain[i + 1] != '\n');
  }

  private static @Nullable Line trimmed(char[] plain, int from, int to, boolean first) {
    int start = from;
    int end = to;
    while (start < end && isBlank(plain[start])) {
      start++;
    }
    while (end > start && isBlank(plain[end - 1])) {
      end--;
    }
    return start == end ? null : new Line(start, end, new String(plain, start, end - start), first);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == Folding.NOTHING;
  }

  int length() {
    return end - start;
  }

  /** Whether it ends like a sentence. */
  boolean endsSentence() {
    int last = plain.length() - 1;
    while (last > 0 && "\"')]*".indexOf(plain.charAt(last)) >= 0) {
      last--;
    }
    return ".?!:;,…".indexOf(plain.charAt(last)) >= 0;
  }

  int words() {
    return plain.split(" +", 60).length;
  }
}
