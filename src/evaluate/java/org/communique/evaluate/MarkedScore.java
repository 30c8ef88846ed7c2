package org.communique.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.AnnotatedArticle;
import org.communique.entity.Entity;
import org.communique.evaluate.QuotedArticle.Attribution;
import org.communique.evaluate.QuotedArticle.Stretch;
import org.communique.quote.Quote;
import org.communique.quote.QuoteKind;
import org.communique.text.Field;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Counts stretches in quotation marks: gold are those inside the content of an attribution, found
 * the quotations of kind DIRECT or MIXED; they agree at an overlap of 0.8. The speaker is right
 * where the entity's name and the source share a name. Used by one thread.
 */
final class MarkedScore {

  private static final Pattern MARKED =
      Pattern.compile(
          "\u201C[^\u201C\u201D]{2,}\u201D|\"[^\"\n]{2,}\"|\u201C[^\u201C\u201D\n]{2,}$"
              + "|``.{2,}?''");

  private static final Pattern CAPITAL = Pattern.compile("\\b[A-Z][a-z]");
  private static final Pattern NAME = Pattern.compile("[A-Z][a-z]{3,}");
  private static final double OVERLAP = 0.8;
  private static final Set<String> TITLES =
      Set.of(
          "the",
          "of",
          "and",
          "for",
          "mr",
          "mrs",
          "ms",
          "president",
          "minister",
          "prime",
          "foreign",
          "secretary",
          "state",
          "general",
          "republic");

  private final List<String> misses = new ArrayList<>();
  private int gold;
  private int found;
  private int right;
  private int speakers;
  private int rightSpeakers;

  void add(QuotedArticle article, AnnotatedArticle annotated) {
    List<Quote> free =
        new ArrayList<>(
            annotated.quotes().stream()
                .filter(q -> q.kind() != QuoteKind.INDIRECT && q.span().field() == Field.TEXT)
                .toList());
    found += free.size();
    gold(article)
        .forEach(
            (stretch, sources) -> {
              gold++;
              Quote match = match(stretch, free);
              if (match == null) {
                misses.add(article.id() + "  missed  " + excerpt(article.text(), stretch));
              } else {
                free.remove(match);
                right++;
                speaker(article, annotated, match, sources);
              }
            });
    free.forEach(
        quote ->
            misses.add(
                article.id() + "  spurious  " + Excerpts.of(article.text(), quote.span(), 40)));
  }

  private void speaker(
      QuotedArticle article, AnnotatedArticle annotated, Quote quote, List<String> sources) {
    List<String> named = sources.stream().filter(s -> CAPITAL.matcher(s).find()).toList();
    if (named.isEmpty()) {
      return;
    }
    speakers++;
    String name =
        annotated
            .entity(Objects.requireNonNullElse(quote.speaker(), ""))
            .map(Entity::name)
            .orElse("");
    if (!name.isEmpty() && named.stream().anyMatch(source -> shareName(source, name))) {
      rightSpeakers++;
    } else {
      String by = "  by " + named + ", found " + name;
      misses.add(article.id() + "  SPEAKER  " + Excerpts.of(article.text(), quote.span(), 90) + by);
    }
  }

  static boolean shareName(String source, String name) {
    Matcher names = NAME.matcher(source);
    while (names.find()) {
      if (name.contains(names.group())) {
        return true;
      }
    }
    List<String> a = words(source);
    List<String> b = words(name);
    if (a.isEmpty() || b.isEmpty()) {
      return source.equalsIgnoreCase(name);
    }
    String last = a.get(a.size() - 1);
    return a.containsAll(b)
        || b.containsAll(a)
        || (last.length() > 3 && last.equals(b.get(b.size() - 1)));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).replace(".", "").split("[^\\w']+")) {
      if (!word.isEmpty() && !TITLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static Map<Stretch, List<String>> gold(QuotedArticle article) {
    Map<Stretch, List<String>> gold = new LinkedHashMap<>();
    for (Attribution attribution : article.attributions()) {
      if (!attribution.content().isEmpty()) {
        int from = attribution.content().stream().mapToInt(Stretch::start).min().orElseThrow();
        int to = attribution.content().stream().mapToInt(Stretch::end).max().orElseThrow();
        Matcher marked =
            MARKED
                .matcher(article.text())
                .region(Math.max(0, from - 1), Math.min(article.text().length(), to + 1));
        while (marked.find()) {
          gold.computeIfAbsent(
                  new Stretch(marked.start(), marked.end()), stretch -> new ArrayList<>())
              .add(attribution.sourceText());
        }
      }
    }
    List<Stretch> order = new ArrayList<>(gold.keySet());
    order.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end));
    Map<Stretch, List<String>> sorted = new LinkedHashMap<>();
    order.forEach(stretch -> sorted.put(stretch, Objects.requireNonNull(gold.get(stretch))));
    return sorted;
  }

  private static @Nullable Quote match(Stretch stretch, List<Quote> quotes) {
    for (Quote quote : quotes) {
      Stretch span = new Stretch(quote.span().start(), quote.span().end());
      int union = Math.max(stretch.end(), span.end()) - Math.min(stretch.start(), span.start());
      if (stretch.shared(span) >= OVERLAP * Math.max(1, union)) {
        return quote;
      }
    }
    return null;
  }

  private static String excerpt(String text, Stretch stretch) {
    return Excerpts.of(text, Span.ofText(stretch.start(), stretch.end()), 40);
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "in marks: %d gold, %d found; precision %.1f recall %.1f F1 %.1f; speaker right %.1f %% of"
            + " %d named",
        gold,
        found,
        100.0 * right / Math.max(1, found),
        100.0 * right / Math.max(1, gold),
        200.0 * right / Math.max(1, found + gold),
        100.0 * rightSpeakers / Math.max(1, speakers),
        speakers);
  }

  List<String> misses() {
    return List.copyOf(misses);
  }
}
