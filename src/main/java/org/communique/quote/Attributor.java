package org.communique.quote;

import java.util.List;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which attribution a stretch in quotation marks belongs to: "…," X said behind it, a cue before it
 * whose content it is in, any other in its sentence, or that of the sentence before it goes on
 * with.
 */
final class Attributor {

  private static final int REACH = 16;
  private static final String CLOSERS = ",?!.\u2014-\u2026";

  private final List<Words> sentences;
  private final List<List<Attribution>> attributions;

  Attributor(List<Words> sentences, List<List<Attribution>> attributions) {
    this.sentences = sentences;
    this.attributions = attributions;
  }

  @Nullable Attribution of(Span stretch) {
    Words first = null;
    Words last = null;
    for (Words words : sentences) {
      if (words.sentence().span().overlaps(stretch)) {
        first = first == null ? words : first;
        last = words;
      }
    }
    if (first == null || last == null) {
      return null;
    }
    Attribution behind = behind(tail(last, stretch), stretch);
    if (behind != null) {
      return behind;
    }
    Attribution before = before(first, stretch);
    return before != null ? before : after(tail(last, stretch), stretch);
  }

  /** The sentence that holds what follows the stretch: its own, or one cut off after the mark. */
  private Words tail(Words last, Span stretch) {
    int next = last.index() + 1;
    boolean ends = last.sentence().span().end() <= stretch.end();
    if (ends && next < sentences.size()) {
      Words words = sentences.get(next);
      boolean close =
          words.sentence().span().field() == stretch.field()
              && words.sentence().span().start() - stretch.end() <= 2
              && Character.isLowerCase(words.text(0).charAt(0));
      return close ? words : last;
    }
    return last;
  }

  /** "…," X said; "…," said X. */
  private @Nullable Attribution behind(Words words, Span stretch) {
    int from = firstAfter(words, stretch);
    int border = nextStretch(words, from);
    for (Attribution attribution : attributions.get(words.index())) {
      Cue cue = attribution.cue();
      boolean here = cue.from() >= from && cue.from() < Math.min(border, from + REACH);
      if (here && (isAdjacent(words, attribution, from) && closes(words, stretch, from))) {
        return attribution;
      }
      if (here) {
        return null;
      }
    }
    return null;
  }

  private static boolean isAdjacent(Words words, Attribution attribution, int from) {
    Range source = attribution.source();
    int start = attribution.cue().from();
    if (source != null && source.from() < start && source.from() >= from) {
      start = source.from();
    }
    int skipped = from;
    while (skipped < start
        && (words.tag(skipped).equals("PUNCT") || words.tag(skipped).equals("ADV"))) {
      skipped++;
    }
    return skipped >= start;
  }

  private static boolean closes(Words words, Span stretch, int from) {
    int last = from - 1;
    while (last >= 0 && words.token(last).text().matches("[\"\u201C\u201D'\u2019`]+")) {
      last--;
    }
    boolean inside =
        last >= 0 && CLOSERS.indexOf(words.text(last).charAt(words.text(last).length() - 1)) >= 0;
    return inside || from == 0 || words.is(from, ",");
  }

  private static int firstAfter(Words words, Span stretch) {
    int i = 0;
    while (i < words.size() && words.token(i).start() < stretch.end()) {
      i++;
    }
    return i;
  }

  private static int nextStretch(Words words, int from) {
    int i = from;
    while (i < words.size() && !words.isMarked(i)) {
      i++;
    }
    return i;
  }

  /**
   * The last cue before the stretch in its sentence whose content reaches it; else the last that
   * has a source.
   */
  private @Nullable Attribution before(Words words, Span stretch) {
    Attribution covering = null;
    Attribution sourced = null;
    Range inside = words.range(stretch);
    for (Attribution attribution : attributions.get(words.index())) {
      boolean here = words.token(attribution.cue().to() - 1).end() <= stretch.start();
      if (here && inside != null && attribution.source() != null) {
        covering = attribution.reports(inside.from()) ? attribution : covering;
        sourced = attribution.cue().isVerb() ? attribution : sourced;
      }
    }
    return covering != null ? covering : sourced;
  }

  private @Nullable Attribution after(Words words, Span stretch) {
    int from = firstAfter(words, stretch);
    for (Attribution attribution : attributions.get(words.index())) {
      if (attribution.cue().from() >= from && attribution.source() != null) {
        return attribution;
      }
    }
    return null;
  }
}
