package org.communique.quote;

import java.util.List;
import org.communique.text.Document;
import org.communique.text.Span;

/**
 * Speech that goes on behind who said it, in marks of two apostrophes that look the same at both
 * ends (''We lost,'' he said. ''It is over.''), as news archives store them. Such marks are too
 * ambiguous to pair throughout a text, but not right behind a sentence whose words one of them
 * closes.
 */
final class DoubledMarks {

  private static final String MARK = "''";
  private static final String CLAUSE_ENDS = ",.?!";

  private final Document document;

  DoubledMarks(Document document) {
    this.document = document;
  }

  /**
   * The stretch that follows the sentence and goes on with its content, without marks; none where a
   * mark does not close the content or none opens behind the sentence.
   */
  List<Span> after(List<Span> content, Span sentence) {
    String text = document.source(sentence.field());
    Span last = content.get(content.size() - 1);
    if (!closes(text, last.end()) || last.end() >= sentence.end()) {
      return List.of();
    }
    int open = sentence.end();
    while (open < text.length() && text.charAt(open) == ' ') {
      open++;
    }
    open = text.startsWith(MARK, open) ? open : text.startsWith(MARK, open - 2) ? open - 2 : -1;
    int from = open + MARK.length();
    if (open < last.end() + MARK.length() + 1 || from >= text.length()) {
      return List.of();
    }
    int close = text.indexOf(MARK, from);
    int border = text.indexOf("\n\n", from);
    boolean whole = close > from && (border < 0 || close < border);
    return whole ? List.of(new Span(sentence.field(), from, close)) : List.of();
  }

  /** Whether a mark follows, behind a comma or the like or none. */
  private static boolean closes(String text, int end) {
    boolean mark = end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) >= 0;
    return text.startsWith(MARK, mark ? end + 1 : end)
        || text.startsWith(MARK, end - MARK.length());
  }
}
