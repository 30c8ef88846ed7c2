package org.communique.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.evaluate.DatedArticle.Answer;
import org.communique.evaluate.DatedArticle.GoldTime;
import org.communique.evaluate.DatedArticle.OpenAnswer;
import org.communique.evaluate.DatedArticle.StretchAnswer;
import org.communique.evaluate.DatedArticle.TimexAnswer;
import org.communique.time.Mod;
import org.communique.time.TemporalValue;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Counts as TempEval-3 does: each gold expression takes the first found one that overlaps it. Spans
 * by overlap and exact, type and value, and every miss. Used by one thread.
 */
final class DateScore {

  private static final int CONTEXT = 45;
  private static final Set<Mod> EDGES = EnumSet.of(Mod.START, Mod.MID, Mod.END);
  private static final Pattern LIMITED =
      Pattern.compile("(.+) (before|after|since|until)(-start|-mid|-end)?");

  /** Some days of a month of no year. */
  private static final Pattern PART_OF_MONTH = Pattern.compile("--(\\d\\d)-\\d\\d/--\\1-\\d\\d");

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
        String what = expected.accepted() + " found " + told(match);
        miss(article, expected.start(), expected.end(), (good ? "span " : "VALUE ") + what);
      }
    }
    for (TimeExpression spurious : free) {
      miss(article, spurious.span().start(), spurious.span().end(), "spurious " + told(spurious));
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
      return matches(stretch.days(), time.meaning(), time)
          || time.range() != null && matches(stretch.days(), time.range(), time);
    }
    return answer instanceof OpenAnswer open && isOpen(open.text(), time);
  }

  /**
   * Whether days are those of a value. Recognizers leaves the last part of an interval, or all but
   * its first day, out; of "late September" the gold may have any part of the month.
   */
  private static boolean matches(Stretch gold, TemporalValue value, TimeExpression time) {
    Stretch found = Stretch.parse(value.iso());
    if (found == null) {
      return false;
    }
    if (value instanceof TemporalValue.Interval interval && gold.first().equals(found.first())) {
      Stretch last = Stretch.parse(interval.end().iso());
      if (last != null
          && (gold.last().equals(last.first()) || gold.last().equals(last.first().minusDays(1)))) {
        return true;
      }
    }
    boolean part =
        EDGES.contains(time.mod())
            && !gold.first().isBefore(found.first())
            && !gold.last().isAfter(found.last());
    return part || gold.equals(found);
  }

  /**
   * A month or day of no year is right in any, a part of such a month as that of a known one; a
   * time of day on any day; a vague past or future as such; "since 2016" with its value and the
   * modifier.
   */
  private static boolean isOpen(String text, TimeExpression time) {
    Matcher limited = LIMITED.matcher(text);
    if (limited.matches()) {
      String value = limited.group(1).replace("XXXX", "");
      return time.mod() != null && time.value().endsWith(value);
    }
    if (text.matches("\\d\\d:\\d\\d:00")) {
      return time.value().replace("T24:00", "T00:00").endsWith("T" + text.substring(0, 5));
    }
    if (text.startsWith("--") && text.indexOf('/') < 0) {
      String iso = Objects.requireNonNullElse(time.iso(), time.value());
      return iso.length() > 4 && iso.substring(4).equals(text.substring(1));
    }
    Matcher part = PART_OF_MONTH.matcher(text);
    if (part.matches()) {
      return EDGES.contains(time.mod()) && time.value().endsWith("-" + part.group(1));
    }
    if (text.startsWith("/")) {
      return time.value().endsWith("_REF") || time.value().contains("X");
    }
    return time.value().equals(text.replaceFirst("^FY", ""));
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

  private static String told(TimeExpression time) {
    return String.format(
        "'%s' %s %s %s {%s; %s; %s}",
        time.text(),
        time.type(),
        time.value(),
        time.iso(),
        time.explanation().rule(),
        time.explanation().anchor(),
        time.explanation().direction());
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
