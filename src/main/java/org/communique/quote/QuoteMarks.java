package org.communique.quote;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Field;
import org.communique.text.Span;

/**
 * Finds stretches in double quotation marks: curly, angular, straight, typewriter (`` ''). A mark
 * is paired within its paragraph; one left open goes on where the next paragraph opens with a mark
 * again, and the paragraphs so opened belong to the stretch that is closed at last. Which way a
 * straight mark looks tells the space beside it. Linear in the text.
 */
final class QuoteMarks {

  private static final int SHORTEST = 2;
  private static final String OPENERS = "\u201C\u201E\u00AB";
  private static final String CLOSERS = "\u201D\u00BB";
  private static final String BEFORE_OPENING = "([{\u2014\u2013-/\u2018'\u201C\u201D\"";
  private static final String AFTER_CLOSING = ")]}.,;:?!\u2014\u2013-/\u2019'\u201D\"\u2026";

  private final Field field;
  private final String text;
  private final List<Marked> stretches = new ArrayList<>();
  private final List<Span> pending = new ArrayList<>();
  private int open = -1;
  private char opener;
  private int paragraph;

  private QuoteMarks(Field field, String text) {
    this.field = field;
    this.text = text;
  }

  /** The stretches of a field's text, marks included, in order. */
  static List<Marked> stretches(Field field, String text) {
    QuoteMarks marks = new QuoteMarks(field, text);
    int i = 0;
    while (i < text.length()) {
      i += marks.read(i);
    }
    marks.endParagraph(text.length());
    return marks.stretches;
  }

  /** Reads one mark or other character; returns its length. */
  private int read(int i) {
    char c = text.charAt(i);
    boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
    if (c == '\n' && endsParagraph(i)) {
      endParagraph(i);
    } else if (OPENERS.indexOf(c) >= 0 && !(c == '\u201C' && opener == '\u201E')) {
      open(i, c);
    } else if (CLOSERS.indexOf(c) >= 0 || (c == '\u201C' && opener == '\u201E')) {
      close(i + 1);
    } else if (c == '`' && twice) {
      open(i, c);
      return 2;
    } else if (c == '\'' && twice && opener == '`') {
      close(i + 2);
      return 2;
    } else if (c == '"') {
      straight(i);
    }
    return 1;
  }

  /** Attributes of markup are no quotations. */
  private void straight(int i) {
    boolean opens = opens(i);
    boolean closes = closes(i);
    if (i > 0 && text.charAt(i - 1) == '=') {
      open = -1;
    } else if (open < 0 && (opens || !closes)) {
      open(i, '"');
    } else if (open >= 0 && opens && !closes && opener == '"') {
      open(i, '"');
    } else if (open >= 0) {
      close(i + 1);
    }
  }

  private boolean opens(int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return (isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0) && !isBlank(after);
  }

  private boolean closes(int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return !isBlank(before) && (isBlank(after) || AFTER_CLOSING.indexOf(after) >= 0);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void open(int i, char mark) {
    if (!text.substring(paragraph, i).isBlank()) {
      pending.clear();
    }
    open = i;
    opener = mark;
  }

  private void close(int end) {
    if (open >= 0 && end - open > SHORTEST + 1) {
      stretches.add(new Marked(new Span(field, open, end), pending));
      pending.clear();
    }
    open = -1;
    opener = 0;
  }

  private void endParagraph(int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (open < 0 && last > paragraph) {
      pending.clear();
    } else if (open >= 0 && last - open > SHORTEST) {
      leftOpen(new Span(field, open, last), isContinued(end));
    }
    open = -1;
    opener = 0;
    paragraph = Math.min(text.length(), end + 1);
  }

  /** A straight mark left open and not taken up again is a slip. */
  private void leftOpen(Span span, boolean continued) {
    if (continued) {
      pending.add(span);
    } else {
      if (opener != '"') {
        stretches.add(new Marked(span, pending));
      }
      pending.clear();
    }
  }

  private boolean isContinued(int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && (text.charAt(next) == opener || (opener == '"' && text.charAt(next) == '\u201C'));
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
