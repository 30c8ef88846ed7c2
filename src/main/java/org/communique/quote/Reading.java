package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.communique.text.Document;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads one article from its start to its end and gives each quotation its speaker. */
final class Reading {

  private static final int FEWEST_WORDS = 2;
  private static final int NEAR = 400;

  private final Document document;
  private final List<Words> sentences;
  private final List<Marked> stretches;
  private final Speakers speakers;
  private final List<List<Attribution>> attributions = new ArrayList<>();
  private final List<Clauses> clauses = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private @Nullable Found last;

  /** A quotation before it has its number. */
  private record Found(
      Span span,
      QuoteKind kind,
      @Nullable Span source,
      @Nullable String speaker,
      @Nullable Span cue,
      List<Span> content,
      @Nullable Found continues) {}

  Reading(
      Document document,
      List<Words> sentences,
      List<Marked> stretches,
      CueLexicon cues,
      Speakers speakers) {
    this.document = document;
    this.sentences = List.copyOf(sentences);
    this.stretches = List.copyOf(stretches);
    this.speakers = speakers;
    for (Words words : sentences) {
      Clauses syntax =
          words.tree() == null ? new OrderClauses(words) : new TreeClauses(words, words.tree());
      List<Attribution> here = new ArrayList<>();
      for (Cue cue : cues.cues(words)) {
        Range source = syntax.source(cue);
        here.add(new Attribution(words, cue, source, syntax.content(cue, source)));
      }
      attributions.add(here);
      clauses.add(syntax);
    }
  }

  List<Quote> quotes() {
    int next = 0;
    for (Words words : sentences) {
      while (next < stretches.size()
          && stretches.get(next).span().compareTo(words.sentence().span()) < 0) {
        marked(stretches.get(next));
        next++;
      }
      int end = words.sentence().span().end();
      while (next < stretches.size()
          && stretches.get(next).span().field() == words.sentence().span().field()
          && stretches.get(next).span().start() < end) {
        marked(stretches.get(next));
        next++;
      }
      attributions.get(words.index()).forEach(this::reported);
    }
    while (next < stretches.size()) {
      marked(stretches.get(next));
      next++;
    }
    return numbered();
  }

  private List<Quote> numbered() {
    found.sort(Comparator.comparing(Found::span));
    List<Quote> quotes = new ArrayList<>();
    for (Found f : found) {
      String continues = f.continues() == null ? null : "q" + (found.indexOf(f.continues()) + 1);
      quotes.add(
          new Quote(
              "q" + (quotes.size() + 1),
              f.span(),
              f.kind(),
              f.source(),
              f.speaker(),
              f.cue(),
              f.content(),
              continues));
    }
    return quotes;
  }

  /** Reported speech without marks. */
  private void reported(Attribution attribution) {
    Words words = attribution.words();
    Range source = attribution.source();
    boolean plain = attribution.content().stream().noneMatch(words::anyMarked);
    if (source == null || attribution.content().isEmpty() || !plain) {
      return;
    }
    List<Span> content = attribution.content().stream().map(words::span).toList();
    Span span = content.get(0).cover(content.get(content.size() - 1));
    found.add(
        new Found(
            span,
            QuoteKind.INDIRECT,
            words.span(source),
            speakers.speaker(words, source),
            words.span(attribution.cue().at()),
            content,
            null));
  }

  private void marked(Marked stretch) {
    Span span = stretch.span();
    Attribution attribution = new Attributor(sentences, attributions).of(span);
    if (attribution == null && !isLong(span)) {
      return;
    }
    QuoteKind kind = isWhole(span) ? QuoteKind.DIRECT : QuoteKind.MIXED;
    Found quote =
        attribution == null ? goingOn(stretch, kind) : attributed(stretch, kind, attribution);
    found.add(quote);
    last = quote;
  }

  private Found attributed(Marked stretch, QuoteKind kind, Attribution attribution) {
    Words words = attribution.words();
    Range source = attribution.source();
    Span span = stretch.span();
    String speaker = source == null ? speakers.standing(words) : speakers.speaker(words, source);
    List<Span> content = new ArrayList<>(stretch.before());
    if (kind == QuoteKind.MIXED) {
      attribution.content().stream()
          .map(words::span)
          .filter(s -> s.overlaps(span))
          .forEach(content::add);
    }
    if (content.isEmpty() || kind == QuoteKind.DIRECT) {
      content.add(span);
    }
    return new Found(
        span,
        kind,
        source == null ? null : words.span(source),
        speaker,
        words.span(attribution.cue().at()),
        content,
        null);
  }

  /** A stretch without a cue goes on with the last one where that is near. */
  private Found goingOn(Marked stretch, QuoteKind kind) {
    Span span = stretch.span();
    List<Span> content = new ArrayList<>(stretch.before());
    content.add(span);
    Found before = last;
    if (before != null && before.speaker() != null && isNear(before.span(), span)) {
      return new Found(span, kind, null, before.speaker(), null, content, before);
    }
    Words words = sentence(span);
    Range subject = words == null ? null : clauses.get(words.index()).subject();
    String speaker = words == null || subject == null ? null : speakers.speaker(words, subject);
    Span source = words == null || subject == null || speaker == null ? null : words.span(subject);
    return new Found(
        span,
        kind,
        source,
        speaker == null && words != null ? speakers.standing(words) : speaker,
        null,
        content,
        null);
  }

  private @Nullable Words sentence(Span span) {
    int at = document.sentenceAt(span);
    return at < 0 ? null : sentences.get(at);
  }

  private boolean isNear(Span before, Span span) {
    if (before.field() != span.field() || before.end() > span.start()) {
      return false;
    }
    String between = document.source(span.field()).substring(before.end(), span.start());
    return between.length() < NEAR && between.split("\n\\s*\n", -1).length <= 2;
  }

  private boolean isLong(Span span) {
    return Objects.requireNonNull(document.textOf(span)).split("\\s+", 8).length >= FEWEST_WORDS;
  }

  /**
   * Whether the stretch is a sentence of its own: it opens with a capital after a comma, colon or
   * border.
   */
  private boolean isWhole(Span span) {
    String source = document.source(span.field());
    int before = span.start() - 1;
    while (before >= 0 && source.charAt(before) == ' ') {
      before--;
    }
    boolean border = before < 0 || ",:.?!\n\u201D\"".indexOf(source.charAt(before)) >= 0;
    return border
        && Character.isUpperCase(source.charAt(Math.min(span.end() - 1, span.start() + 1)));
  }
}
