package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.communique.syntax.DependencyTree;
import org.communique.text.Document;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads one article from its start to its end and gives each quotation its speaker. */
final class Reading {

  private static final int FEWEST_WORDS = 2;
  private static final int NEAR = 400;

  /** The colon behind a speaker's label. */
  private static final CueEntry LABEL =
      new CueEntry(":", CueEntry.Part.PREPOSITION, CueEntry.Kind.SPEECH, Set.of());

  private final Document document;
  private final List<Words> sentences;
  private final List<Marked> stretches;
  private final Speakers speakers;
  private final List<List<Attribution>> attributions = new ArrayList<>();

  /**
   * The same by word order alone, for what the parser leaves open: parsers are at their worst
   * around quotation marks.
   */
  private final List<List<Attribution>> byOrder = new ArrayList<>();

  private final List<Clauses> clauses = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private final DoubledMarks doubled;
  private final Titles titles;

  /** The cues of quotations that are whole. */
  private final Set<Span> quotedBy = new HashSet<>();

  private @Nullable Found last;

  /** Whether a line that names the speaker stands above the article's first quotation. */
  private boolean creditsAbove;

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
      ClauseWords lexicon,
      Speakers speakers) {
    this.document = document;
    this.sentences = List.copyOf(sentences);
    this.stretches = List.copyOf(stretches);
    this.speakers = speakers;
    this.doubled = new DoubledMarks(document);
    this.titles = new Titles(lexicon);
    for (Words words : sentences) {
      List<Cue> here = cues.cues(words);
      Clauses order = new OrderClauses(words, here, lexicon);
      DependencyTree tree = words.tree();
      Clauses syntax = tree == null ? order : new TreeClauses(words, tree, here, lexicon);
      clauses.add(syntax);
      attributions.add(attributions(words, here, syntax));
      byOrder.add(
          tree == null ? attributions.get(words.index()) : attributions(words, here, order));
    }
  }

  private static List<Attribution> attributions(Words words, List<Cue> cues, Clauses syntax) {
    List<Attribution> made = new ArrayList<>();
    for (Cue cue : cues) {
      Range source = syntax.source(cue);
      made.add(new Attribution(words, cue, source, syntax.content(cue, source)));
    }
    return made;
  }

  /** The quotations in order, with their numbers. */
  List<Quote> quotes(List<Turns.Turn> turns) {
    turns.forEach(this::turn);
    int next = 0;
    for (Words words : sentences) {
      Span sentence = words.sentence().span();
      while (next < stretches.size() && startsBefore(stretches.get(next).span(), sentence)) {
        marked(stretches.get(next));
        next++;
      }
      attributions.get(words.index()).forEach(this::reported);
    }
    stretches.subList(next, stretches.size()).forEach(this::marked);
    return numbered();
  }

  /** Whether the stretch starts before the sentence ends. */
  private static boolean startsBefore(Span stretch, Span sentence) {
    return stretch.field() == sentence.field()
        ? stretch.start() < sentence.end()
        : stretch.compareTo(sentence) < 0;
  }

  /** A turn of a transcript; stretches in marks inside it are its speaker's. */
  private void turn(Turns.Turn turn) {
    Words words = turn.words();
    Range colon = new Range(turn.label().to(), turn.label().to() + 1);
    if (stretches.stream().anyMatch(stretch -> stretch.span().overlaps(turn.content()))) {
      Range content = new Range(colon.to(), words.size());
      byOrder
          .get(words.index())
          .add(new Attribution(words, new Cue(colon, LABEL), turn.label(), List.of(content)));
      return;
    }
    found.add(
        new Found(
            turn.content(),
            QuoteKind.INDIRECT,
            words.span(turn.label()),
            turn.speaker(),
            words.span(colon),
            List.of(turn.content()),
            null));
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
    if (source == null || !isReported(attribution)) {
      return;
    }
    List<Span> content = new ArrayList<>(attribution.content().stream().map(words::span).toList());
    content.addAll(doubled.after(content, words.sentence().span()));
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

  /** Whether what the cue reports stands without marks and is words, not a thing. */
  private boolean isReported(Attribution attribution) {
    List<Range> content = attribution.content();
    Words words = attribution.words();
    if (content.isEmpty() || content.stream().anyMatch(words::anyMarked)) {
      return false;
    }
    Range last = content.get(content.size() - 1);
    CueEntry entry = attribution.cue().entry();
    boolean clauseOnly =
        attribution.cue().isVerb() && entry.isClauseOnly() && !entry.takes("thing");
    boolean goesOn = words.isMarked(last.to()) && last.from() > attribution.cue().from();
    boolean that = words.is(last.from(), "that");
    boolean quoted = quotedBy.contains(words.span(attribution.cue().at())) && !that;
    return !goesOn
        && !quoted
        && !isFound(attribution)
        && !isTold(attribution)
        && (!clauseOnly || attribution.isClause());
  }

  /**
   * Whether the cue itself stands in a clause that another cue reports: that one speaks. What takes
   * a clause and nothing else ("said") speaks even there, unless it is all that is reported; and so
   * does what is done by the same source.
   */
  private boolean isTold(Attribution attribution) {
    CueEntry entry = attribution.cue().entry();
    boolean says = entry.kind() == CueEntry.Kind.SPEECH && entry.isClauseOnly();
    if (says && !isComplement(attribution)) {
      return false;
    }
    if (!says && isComplement(attribution)) {
      return true;
    }
    for (Attribution other : attributions.get(attribution.words().index())) {
      boolean within =
          other != attribution
              && other.source() != null
              && other.isClause()
              && other.reports(attribution.cue().at())
              && !attribution.reports(other.cue().at())
              && !isSame(other.source(), attribution.source());
      if (within) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parser has the cue as the clause that another verb reports. */
  private static boolean isComplement(Attribution attribution) {
    DependencyTree tree = attribution.words().tree();
    return tree != null && tree.relations().get(attribution.cue().from()).equals("ccomp");
  }

  /** Whether both are one phrase: "X wants to reject Y" tells of X what "X rejects Y" would. */
  private static boolean isSame(@Nullable Range one, @Nullable Range other) {
    return one != null && other != null && one.from() < other.to() && other.from() < one.to();
  }

  /** What people find, when it is no clause, is a thing and no words: "agents found a tunnel". */
  private boolean isFound(Attribution attribution) {
    Range source = attribution.source();
    return attribution.cue().entry().kind() == CueEntry.Kind.FINDING
        && source != null
        && !attribution.isClause()
        && !speakers.isBody(attribution.words(), source);
  }

  private boolean isTitle(Span span) {
    Words words = sentence(span);
    Range inside = words == null ? null : words.range(span);
    return words != null && inside != null && titles.isTitle(words, inside);
  }

  private void marked(Marked stretch) {
    Span span = stretch.span();
    if (isTitle(span)) {
      return;
    }
    List<Attribution> candidates =
        new ArrayList<>(new Attributor(sentences, attributions).of(span));
    candidates.addAll(new Attributor(sentences, byOrder).of(span));
    if (candidates.isEmpty() && !isLong(span)) {
      return;
    }
    QuoteKind kind = isWhole(span) ? QuoteKind.DIRECT : QuoteKind.MIXED;
    Found quote =
        candidates.isEmpty() || labelled(span) != null
            ? goingOn(stretch, kind)
            : attributed(stretch, kind, candidates);
    found.add(quote);
    last = quote;
    if (kind == QuoteKind.DIRECT && quote.cue() != null) {
      quotedBy.add(quote.cue());
    }
  }

  /** The entity of an attribution's source, or null. */
  private @Nullable String speaker(Attribution attribution) {
    Range source = attribution.source();
    if (source == null) {
      return null;
    }
    Words words = attribution.words();
    for (Attribution other : attributions.get(words.index())) {
      Range teller = other.source();
      if (teller != null && teller.to() <= source.from() && other.reports(source)) {
        return speakers.speaker(words, source, teller);
      }
    }
    return speakers.speaker(words, source);
  }

  /** The first attribution whose source is known decides, else the first. */
  private Found attributed(Marked stretch, QuoteKind kind, List<Attribution> candidates) {
    for (Attribution candidate : candidates) {
      String speaker = speaker(candidate);
      if (speaker != null && !speakers.isPlace(speaker)) {
        return attributed(stretch, kind, candidate, speaker);
      }
    }
    for (Attribution candidate : candidates) {
      String speaker = speaker(candidate);
      if (speaker != null) {
        return attributed(stretch, kind, candidate, speaker);
      }
    }
    Attribution first = candidates.get(0);
    Found own =
        isParticiple(first) ? ofSubject(stretch.span(), kind, List.of(stretch.span())) : null;
    if (own != null) {
      return own;
    }
    String standing = first.source() == null ? speakers.standing(first.words()) : null;
    return attributed(stretch, kind, first, standing);
  }

  /**
   * "… shared a class called X, writing": who does what stands before is the sentence's subject.
   */
  private static boolean isParticiple(Attribution attribution) {
    return attribution.cue().isVerb()
        && attribution.words().lower(attribution.cue().from()).endsWith("ing");
  }

  private static Found attributed(
      Marked stretch, QuoteKind kind, Attribution attribution, @Nullable String speaker) {
    Words words = attribution.words();
    Range source = attribution.source();
    Span span = stretch.span();
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
    String labelled = labelled(span);
    String credited = labelled == null ? credited(span) : labelled;
    if (credited != null) {
      return new Found(span, kind, null, credited, null, content, null);
    }
    Found before = last;
    Found own = isOpened(span) ? ofSubject(span, kind, content) : null;
    if (own != null) {
      return own;
    }
    if (before != null && before.speaker() != null && isNear(before.span(), span)) {
      return new Found(span, kind, null, before.speaker(), null, content, before);
    }
    own = ofSubject(span, kind, content);
    if (own != null) {
      return own;
    }
    Words words = sentence(span);
    String standing = words == null ? null : speakers.standing(words);
    return new Found(span, kind, null, standing, null, content, null);
  }

  /** The person whose name and a colon stand right before the stretch, or null. */
  private @Nullable String labelled(Span span) {
    Words words = sentence(span);
    Range inside = words == null ? null : words.range(span);
    return words == null || inside == null || !words.is(inside.from() - 1, ":")
        ? null
        : speakers.endingBefore(words, inside.from() - 1);
  }

  /**
   * The person on a line of its own beside a stretch that is a paragraph of its own, or behind its
   * dash: "…" — Jane Doe, teacher. Null where there is none.
   */
  private @Nullable String credited(Span span) {
    Words words = sentence(new Span(span.field(), span.end() - 1, span.end()));
    Words first = sentence(span);
    if (words == null || first == null) {
      return null;
    }
    Range rest = words.after(span.end());
    if (rest != null) {
      return words.isDash(rest.from()) ? speakers.credited(words, rest) : null;
    }
    boolean opens = first.sentence().span().start() >= span.start() - 1;
    String above = opens ? credited(first.index() - 1, span) : null;
    String below = credited(words.index() + 1, span);
    creditsAbove |= above != null && found.isEmpty();
    return above != null && (creditsAbove || below == null) ? above : below;
  }

  private @Nullable String credited(int index, Span span) {
    if (index < 0 || index >= sentences.size()) {
      return null;
    }
    Words line = sentences.get(index);
    Span at = line.sentence().span();
    boolean apart = at.field() == span.field() && (line.isDash(0) || isApart(at, span));
    return apart ? speakers.credited(line, new Range(0, line.size())) : null;
  }

  /** Whether a line break lies between the two. */
  private boolean isApart(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from <= to && document.source(one.field()).substring(from, to).indexOf('\n') >= 0;
  }

  /** Whether a colon opens the stretch: "delivered a snappy retort: …". */
  private boolean isOpened(Span span) {
    String before = document.source(span.field()).substring(0, span.start()).stripTrailing();
    return before.endsWith(":");
  }

  /** A stretch of the subject of its sentence, where that is a known entity, or null. */
  private @Nullable Found ofSubject(Span span, QuoteKind kind, List<Span> content) {
    Words words = sentence(span);
    Range subject = words == null ? null : clauses.get(words.index()).subject();
    if (words == null || subject == null || !isBefore(words.span(subject), span)) {
      return null;
    }
    String speaker = speakers.speaker(words, subject);
    return speaker == null
        ? null
        : new Found(span, kind, words.span(subject), speaker, null, content, null);
  }

  private static boolean isBefore(Span subject, Span span) {
    return subject.end() <= span.start();
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
