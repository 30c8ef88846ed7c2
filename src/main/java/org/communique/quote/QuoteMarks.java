package org.communique.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds stretches in double quotation marks: curly, straight, typewriter (`` ''), also those left
 * open at the end of a paragraph because the next one goes on. Linear in the text.
 */
final class QuoteMarks {

  private static final int SHORTEST = 2;

  private final String text;
  private final List<int[]> stretches = new ArrayList<>();
  private int open = -1;
  private char opener;

  private QuoteMarks(String text) {
    this.text = text;
  }

  /** Pairs of start and end, marks included. */
  static List<int[]> stretches(String text) {
    QuoteMarks marks = new QuoteMarks(text);
    for (int i = 0; i < text.length(); i++) {
      marks.read(i);
    }
    marks.leftOpen(text.length());
    return marks.stretches;
  }

  private void read(int i) {
    char c = text.charAt(i);
    boolean typewriterOpen = c == '`' && i + 1 < text.length() && text.charAt(i + 1) == '`';
    boolean typewriterClose =
        c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'' && opener == '`';
    if (c == '\n' && endsParagraph(i)) {
      leftOpen(i);
    } else if (c == '\u201C' || c == '\u201E' || typewriterOpen) {
      open(i, typewriterOpen ? '`' : '\u201C');
    } else if (open >= 0 && ((c == '\u201D' && opener != '"') || typewriterClose)) {
      close(typewriterClose ? i + 2 : i + 1);
    } else if (c == '"') {
      straight(i);
    }
  }

  private void straight(int i) {
    if (open < 0) {
      open(i, '"');
    } else {
      close(i + 1);
    }
  }

  private void open(int i, char mark) {
    if (open >= 0 && mark != '"') {
      return;
    }
    open = i;
    opener = mark;
  }

  private void close(int end) {
    if (end - open > SHORTEST + 1) {
      stretches.add(new int[] {open, end});
    }
    open = -1;
    opener = 0;
  }

  /** A straight mark left open is a slip; a curly one goes on in the next paragraph. */
  private void leftOpen(int end) {
    int last = end;
    while (open >= 0 && last > open && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (open >= 0 && last - open > SHORTEST + 1 && (opener != '"' || continued(end))) {
      stretches.add(new int[] {open, last});
    }
    open = -1;
    opener = 0;
  }

  private boolean continued(int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '"';
  }

  private boolean endsParagraph(int i) {
    int next = i + 1;
    while (next < text.length()
        && (text.charAt(next) == ' ' || text.charAt(next) == '\r' || text.charAt(next) == '\t')) {
      next++;
    }
    boolean mark = next < text.length() && "\"\u201C`".indexOf(text.charAt(next)) >= 0;
    return next >= text.length() || text.charAt(next) == '\n' || mark;
  }
}
