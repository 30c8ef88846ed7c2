package org.communique.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communique.evaluate.DatedArticle.Answer;
import org.communique.evaluate.DatedArticle.GoldTime;
import org.communique.evaluate.DatedArticle.OpenAnswer;
import org.communique.evaluate.DatedArticle.StretchAnswer;
import org.communique.evaluate.DatedArticle.TimexAnswer;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Counts as TempEval-3 does: each gold expression takes the first found one that overlaps it. Spans
 * by overlap and exact, type and value, and every miss. Used by one thread.
 */
final class DateScore {

  private static final int CONTEXT = 45;

  private final List<String> misses = new ArrayList<>();
  private int gold;
  private int found;
  private int overlapping;
  private int exact;
  private int right;

  void add(DatedArticle article, List<TimeExpression> times) {
    List<TimeExpression> free = new ArrayList<>(times);
    found += times.size();
    for (GoldTime expected : article.gold()) {
      gold++;
      TimeExpression match = first(free, expected);
      if (match == null) {
        miss(article, expected.start(), expected.end(), expected.accepted() + " missed");
        continue;
      }
      free.remove(match);
      overlapping++;
      boolean whole =
          match.span().start() == expected.start() && match.span().end() == expected.end();
      exact += whole ? 1 : 0;
      boolean good = expected.accepted().stream().anyMatch(answer -> isRight(answer, match));
      right += good ? 1 : 0;
      if (!good || !whole) {
        String what = expected.accepted() + " found " + match;
        miss(article, expected.start(), expected.end(), (good ? "span " : "VALUE ") + what);
      }
    }
    for (TimeExpression spurious : free) {
      miss(article, spurious.span().start(), spurious.span().end(), "spurious " + spurious);
    }
  }

  private static @Nullable TimeExpression first(List<TimeExpression> times, GoldTime expected) {
    return times.stream()
        .filter(time -> expected.overlaps(time.span().start(), time.span().end()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isRight(Answer answer, TimeExpression time) {
    if (answer instanceof TimexAnswer timex) {
      return timex.type().equals(time.type().name()) && timex.value().equals(time.value());
    }
    if (answer instanceof StretchAnswer stretch) {
      return stretch.days().equals(Stretch.parse(time.iso()));
    }
    return answer instanceof OpenAnswer open && isOpen(open.text(), time);
  }

  /** A month or day of no year is right in any; a vague past or future is right as such. */
  private static boolean isOpen(String text, TimeExpression time) {
    if (text.startsWith("--") && text.indexOf('/') < 0) {
      String iso = Objects.requireNonNullElse(time.iso(), time.value());
      return iso.length() > 4 && iso.substring(4).equals(text.substring(1));
    }
    return time.value().endsWith("_REF") || time.value().contains("X");
  }

  private void miss(DatedArticle article, int start, int end, String what) {
    String text = article.document().text();
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(text.length(), end + CONTEXT);
    String context =
        text.substring(from, start)
            + "["
            + text.substring(start, end)
            + "]"
            + text.substring(end, to);
    misses.add(article.id() + "  " + context.replaceAll("\\s+", " ") + "  " + what);
  }

  private static double f1(int hits, int found, int gold) {
    return 200.0 * hits / Math.max(1, found + gold);
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "%d gold, %d found; span F1 overlap %.1f exact %.1f; value F1 %.1f; right value %.1f %%",
        gold,
        found,
        f1(overlapping, found, gold),
        f1(exact, found, gold),
        f1(right, found, gold),
        100.0 * right / Math.max(1, gold));
  }

  List<String> misses() {
    return List.copyOf(misses);
  }
}
