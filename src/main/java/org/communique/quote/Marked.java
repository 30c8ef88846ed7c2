package org.communique.quote;

import java.util.List;
import org.communique.text.Span;

/**
 * A stretch in quotation marks.
 *
 * @param span the stretch with its marks
 * @param before the paragraphs of the same quotation before it, which open with a mark and close
 *     with none
 */
record Marked(Span span, List<Span> before) {

  Marked {
    before = List.copyOf(before);
  }
}
