package org.communique.quote;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which attribution a stretch in quotation marks belongs to: "…," X said behind it, a cue whose
 * content it is in, any other in its sentence, or the next sentence that only says who spoke.
 */
final class Attributor {

  private static final int REACH = 30;
  private static final int SHORT = 12;
  private static final String CLOSERS = ",?!.\u2014-\u2026";

  private final List<Words> sentences;
  private final List<List<Attribution>> attributions;

  Attributor(List<Words> sentences, List<List<Attribution>> attributions) {
    this.sentences = sentences;
    this.attributions = attributions;
  }

  /** The attributions that may hold, the likeliest first; empty where no cue is near. */
  List<Attribution> of(Span stretch) {
    Words first = null;
    Words last = null;
    for (Words words : sentences) {
      if (words.sentence().span().overlaps(stretch)) {
        first = first == null ? words : first;
        last = words;
      }
    }
    if (first == null || last == null) {
      return List.of();
    }
    List<Attribution> found = new ArrayList<>();
    behind(tail(last, stretch), stretch, found);
    before(first, stretch, found);
    reporting(first, stretch, found);
    if (found.isEmpty()) {
      around(first, stretch, found);
    }
    if (found.isEmpty()) {
      next(last, stretch, found);
    }
    return found;
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
  private void behind(Words words, Span stretch, List<Attribution> found) {
    int from = firstAfter(words, stretch);
    int border = Math.min(nextStretch(words, from), from + REACH);
    if (!closes(words, from) || isSentence(words, from)) {
      return;
    }
    for (Attribution attribution : attributions.get(words.index())) {
      Cue cue = attribution.cue();
      if (found.isEmpty() && cue.isVerb() && cue.from() >= from && cue.from() < border) {
        Attribution behind = adjacent(words, attribution, from);
        if (behind != null) {
          found.add(behind);
        }
      }
    }
  }

  /** The attribution with the source that begins right behind the stretch, or null. */
  private static @Nullable Attribution adjacent(Words words, Attribution attribution, int from) {
    int start = attribution.cue().from();
    int first = from;
    while (first < start && words.tag(first).equals("PUNCT")) {
      first++;
    }
    while (first < start && words.tag(first).equals("ADV") && !words.is(first, "when", "where")) {
      first++;
    }
    Range source = attribution.source();
    if (first >= start || (source != null && source.from() == first)) {
      return attribution;
    }
    boolean apposed = words.is(start - 1, ",", ")") && words.isNominal(first);
    if (!apposed || !attribution.cue().entry().takes("clause")) {
      return null;
    }
    return new Attribution(
        words, attribution.cue(), new Range(first, start - 1), attribution.content());
  }

  /** Whether the stretch ends as a clause does: at a comma, full stop or dash. */
  private static boolean closes(Words words, int from) {
    int last = from - 1;
    while (last >= 0 && words.token(last).text().matches("[\"\u201C\u201D'\u2019`]+")) {
      last--;
    }
    boolean inside =
        last >= 0 && CLOSERS.indexOf(words.text(last).charAt(words.text(last).length() - 1)) >= 0;
    return inside || from == 0 || words.is(from, ",");
  }

  /** Whether a full stop ends the stretch and a capital begins what follows: "… now." Cruz said. */
  private static boolean isSentence(Words words, int from) {
    int last = from - 1;
    while (last >= 0 && (words.isQuoteMark(last) || words.is(last, "'", "\u2019"))) {
      last--;
    }
    boolean more = from < words.size() && Character.isUpperCase(words.text(from).charAt(0));
    return more && last >= 0 && words.text(last).equals(".");
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

  /** X said, "…": the verb right before the stretch, over a comma or colon. */
  private void before(Words words, Span stretch, List<Attribution> found) {
    Range inside = words.range(stretch);
    for (Attribution attribution : attributions.get(words.index())) {
      boolean right =
          inside != null
              && attribution.cue().isVerb()
              && attribution.cue().entry().takes("clause")
              && attribution.source() != null
              && attribution.cue().to() == inside.from() - 1
              && words.is(inside.from() - 1, ",", ":")
              && !words.anyMarked(attribution.cue().at());
      if (right) {
        found.add(attribution);
      }
    }
  }

  /** The cues whose content the stretch is in, the innermost first. */
  private void reporting(Words words, Span stretch, List<Attribution> found) {
    Range inside = words.range(stretch);
    List<Attribution> here = attributions.get(words.index());
    for (int i = here.size() - 1; i >= 0 && inside != null; i--) {
      Attribution attribution = here.get(i);
      boolean outside = !words.anyMarked(attribution.cue().at());
      if (outside
          && attribution.quotes()
          && attribution.source() != null
          && attribution.reports(inside)) {
        found.add(attribution);
      }
    }
  }

  /** The last verb with a source before the stretch in its sentence; else the first behind it. */
  private void around(Words words, Span stretch, List<Attribution> found) {
    Attribution best = null;
    for (Attribution attribution : attributions.get(words.index())) {
      boolean before = words.token(attribution.cue().to() - 1).end() <= stretch.start();
      boolean fits =
          attribution.source() != null
              && attribution.quotes()
              && (before ? attribution.cue().isVerb() : best == null);
      best = fits ? attribution : best;
    }
    if (best != null) {
      found.add(best);
    }
  }

  /** Whether nothing is quoted or told behind the cue: "Maddow asked, …" has words of its own. */
  private static boolean onlySays(Words words, Attribution attribution) {
    int from = attribution.cue().to();
    return words.size() - from <= SHORT
        && (from >= words.size() || !words.anyMarked(new Range(from, words.size())));
  }

  /** "…?" Vitter demanded. A sentence of its own that only says who spoke. */
  private void next(Words last, Span stretch, List<Attribution> found) {
    int at = last.index() + 1;
    boolean ends = last.sentence().span().end() <= stretch.end();
    if (!ends || at >= sentences.size()) {
      return;
    }
    Words words = sentences.get(at);
    boolean close =
        words.sentence().span().field() == stretch.field()
            && words.sentence().span().start() - stretch.end() <= 2;
    for (Attribution attribution : attributions.get(at)) {
      Range source = attribution.source();
      boolean bare = attribution.content().isEmpty() && source != null && source.from() == 0;
      boolean next = source != null && attribution.cue().from() == source.to();
      if (close && bare && next && onlySays(words, attribution) && found.isEmpty()) {
        found.add(attribution);
      }
    }
  }
}
