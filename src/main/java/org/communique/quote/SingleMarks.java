package org.communique.quote;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Field;
import org.communique.text.Span;

/**
 * Finds stretches in single quotation marks, as the British press sets them: curly or straight. A
 * text counts that has no double marks and at least one stretch that a comma or full stop closes,
 * as speech does; else single marks are apostrophes and irony. Linear in the text.
 */
final class SingleMarks {

  private static final int SHORTEST = 4;
  private static final String DOUBLE = "\u201C\u201D\u201E\u00AB\u00BB\"";
  private static final String BEFORE = "([\u2014\u2013-:";
  private static final String AFTER = ")],.;:?!\u2014\u2013-";
  private static final String ENDS = ",.?!";

  private final Field field;
  private final String text;

  private SingleMarks(Field field, String text) {
    this.field = field;
    this.text = text;
  }

  /** The stretches of a field's text, marks included, in order; none where it has double marks. */
  static List<Marked> stretches(Field field, String text) {
    if (text.chars().anyMatch(c -> DOUBLE.indexOf(c) >= 0) || text.contains("''")) {
      return List.of();
    }
    List<Marked> stretches = new SingleMarks(field, text).read();
    boolean speech =
        stretches.stream().anyMatch(s -> ENDS.indexOf(text.charAt(s.span().end() - 2)) >= 0);
    return speech ? stretches : List.of();
  }

  private List<Marked> read() {
    List<Marked> stretches = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = opens(i) ? close(i) : -1;
      if (end - i > SHORTEST) {
        stretches.add(new Marked(new Span(field, i, end), List.of()));
      }
      i = Math.max(end, i + 1);
    }
    return stretches;
  }

  private boolean opens(int i) {
    char mark = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    boolean free = Character.isWhitespace(before) || BEFORE.indexOf(before) >= 0;
    return (mark == '\u2018' || mark == '\'')
        && free
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  /**
   * The offset behind the mark that closes what opens at the offset, or -1. A mark behind a
   * sentence's or clause's end closes; of others the last before the paragraph's end or the next
   * opening, since "the ministers' plan" closes nothing.
   */
  private int close(int open) {
    char mark = text.charAt(open) == '\u2018' ? '\u2019' : '\'';
    int found = -1;
    for (int i = open + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (found > 0 && opens(i)) {
        return found;
      }
      if (text.charAt(i) == mark && isFree(i + 1)) {
        found = i + 1;
        if (!isPlural(i)) {
          return found;
        }
      }
    }
    return found;
  }

  private boolean isFree(int i) {
    return i >= text.length()
        || Character.isWhitespace(text.charAt(i))
        || AFTER.indexOf(text.charAt(i)) >= 0;
  }

  /** "ministers' plan": a plural that owns what follows. */
  private boolean isPlural(int mark) {
    return text.charAt(mark - 1) == 's'
        && mark + 2 < text.length()
        && text.charAt(mark + 1) == ' '
        && Character.isLowerCase(text.charAt(mark + 2));
  }
}
