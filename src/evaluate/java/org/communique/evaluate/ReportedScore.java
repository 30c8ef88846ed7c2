package org.communique.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.AnnotatedArticle;
import org.communique.evaluate.QuotedArticle.Attribution;
import org.communique.evaluate.QuotedArticle.Stretch;
import org.communique.quote.Quote;
import org.communique.quote.QuoteKind;
import org.communique.text.Field;
import org.communique.text.Span;

/**
 * Counts reported speech. Gold are attributions without quotation marks whose source holds a name
 * or a capitalised title; one is found where a quotation of kind INDIRECT has a source that touches
 * its source and content of an overlap (shared over joint characters) of 0.5. A quotation with such
 * a source is right where it so meets any attribution. Used by one thread.
 */
final class ReportedScore {

  private static final Pattern NAMED = Pattern.compile("\\b[A-Z][a-z]");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(He|She|It|They|We|I|You|Who|(The|A|An|This|That|Some|Many|One|Both|His|Her|Their|Its)\\b"
              + "[^A-Z]*)");
  private static final Pattern SAYING =
      Pattern.compile("\\b(say|says|said|saying|tell|tells|told|telling|according)\\b");
  private static final double OVERLAP = 0.5;

  private final List<String> misses = new ArrayList<>();
  private int gold;
  private int goldFound;
  private int saying;
  private int sayingFound;
  private int found;
  private int right;

  void add(QuotedArticle article, AnnotatedArticle annotated) {
    List<Quote> quotes =
        annotated.quotes().stream()
            .filter(q -> q.kind() == QuoteKind.INDIRECT && q.span().field() == Field.TEXT)
            .toList();
    Set<Quote> used = new HashSet<>();
    for (Attribution attribution : article.attributions()) {
      if (attribution.reported() && isNamed(attribution.sourceText())) {
        expect(article, attribution, quotes, used);
      }
    }
    for (Quote quote : quotes) {
      if (quote.source() != null && isNamed(source(annotated, quote))) {
        judge(article, annotated, quote);
      }
    }
  }

  private void expect(
      QuotedArticle article, Attribution attribution, List<Quote> quotes, Set<Quote> used) {
    Quote match =
        quotes.stream()
            .filter(q -> !used.contains(q) && meets(attribution, q))
            .findFirst()
            .orElse(null);
    boolean says = SAYING.matcher(attribution.cue().toLowerCase(Locale.ROOT)).find();
    gold++;
    saying += says ? 1 : 0;
    if (match != null) {
      used.add(match);
      goldFound++;
      sayingFound += says ? 1 : 0;
    } else {
      misses.add(
          article.id()
              + "  missed  "
              + attribution.sourceText()
              + " | "
              + attribution.cue()
              + " | "
              + text(article, attribution));
    }
  }

  private void judge(QuotedArticle article, AnnotatedArticle annotated, Quote quote) {
    found++;
    if (article.attributions().stream().anyMatch(a -> meets(a, quote))) {
      right++;
    } else {
      String cue = quote.cue() == null ? "" : annotated.textOf(quote.cue());
      misses.add(
          article.id()
              + "  spurious  "
              + source(annotated, quote)
              + " | "
              + cue
              + " | "
              + Excerpts.of(article.text(), quote.span(), 20));
    }
  }

  private static String source(AnnotatedArticle annotated, Quote quote) {
    return annotated.textOf(Objects.requireNonNull(quote.source(), "source"));
  }

  private static String text(QuotedArticle article, Attribution attribution) {
    List<String> parts =
        attribution.content().stream()
            .map(s -> article.text().substring(s.start(), s.end()).replaceAll("\\s+", " "))
            .toList();
    return String.join(" … ", parts);
  }

  static boolean isNamed(String source) {
    return NAMED.matcher(source).find() && !NO_NAME.matcher(source).matches();
  }

  private static boolean meets(Attribution attribution, Quote quote) {
    Span source = quote.source();
    return source != null
        && shared(attribution.source(), List.of(source)) > 0
        && overlap(attribution.content(), quote.content()) >= OVERLAP;
  }

  private static double overlap(List<Stretch> gold, List<Span> content) {
    int shared = shared(gold, content);
    int joint =
        gold.stream().mapToInt(Stretch::length).sum()
            + content.stream().mapToInt(Span::length).sum()
            - shared;
    return joint == 0 ? 0 : (double) shared / joint;
  }

  private static int shared(List<Stretch> gold, List<Span> spans) {
    int shared = 0;
    for (Stretch stretch : gold) {
      for (Span span : spans) {
        shared += stretch.shared(new Stretch(span.start(), span.end()));
      }
    }
    return shared;
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "reported, of named sources: %d gold, recall %.1f (of say, tell, according to: %.1f of"
            + " %d); %d found, precision %.1f",
        gold,
        100.0 * goldFound / Math.max(1, gold),
        100.0 * sayingFound / Math.max(1, saying),
        saying,
        found,
        100.0 * right / Math.max(1, found));
  }

  List<String> misses() {
    return List.copyOf(misses);
  }
}
