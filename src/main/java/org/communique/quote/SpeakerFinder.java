package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.entity.Reference;
import org.communique.text.Document;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks a stretch in quotation marks: by the nearest verb of speech outside it and what
 * stands beside that, or the speaker of the quotation before. Reads one field of one article from
 * its start to its end.
 */
final class SpeakerFinder {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "who");
  private static final int FEWEST_WORDS = 2;
  private static final int REACH = 14;

  private final Document document;
  private final List<Sentence> sentences;
  private final List<Named> names = new ArrayList<>();
  private final Set<String> cues;
  private @Nullable Quote last;

  private record Named(Span span, String entity, boolean person) {}

  SpeakerFinder(
      Document document,
      List<Mention> mentions,
      List<Reference> references,
      Set<String> cues,
      Field field) {
    this.document = document;
    this.sentences = document.sentences().stream().filter(s -> s.span().field() == field).toList();
    this.cues = cues;
    for (Mention mention : mentions) {
      boolean speaks =
          mention.type() == MentionType.PERSON || mention.type() == MentionType.ORGANIZATION;
      if (speaks && mention.span().field() == field && mention.entity() != null) {
        names.add(
            new Named(mention.span(), mention.entity(), mention.type() == MentionType.PERSON));
      }
    }
    references.stream()
        .filter(r -> r.span().field() == field)
        .forEach(r -> names.add(new Named(r.span(), r.entity(), true)));
    names.sort(Comparator.comparing(Named::span));
  }

  /** A cue and who stands beside it. */
  private record Attribution(Span cue, @Nullable Span source, @Nullable String speaker) {}

  /** The quotation, or none where the marks only set off a word. */
  Optional<Quote> quote(String id, Span span) {
    Attribution attribution = attribution(span);
    if (attribution == null && !isLong(span)) {
      return Optional.empty();
    }
    QuoteKind kind = isWhole(span) ? QuoteKind.DIRECT : QuoteKind.MIXED;
    Span source = attribution == null ? null : attribution.source();
    String speaker =
        attribution == null || attribution.speaker() == null
            ? fallback(span, source)
            : attribution.speaker();
    Quote quote =
        new Quote(id, span, kind, source, speaker, attribution == null ? null : attribution.cue());
    last = quote;
    return Optional.of(quote);
  }

  private boolean isLong(Span span) {
    return document.textOf(span).split("\\s+", 8).length >= FEWEST_WORDS;
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

  /**
   * Without a name beside a cue: a pronoun or silence goes on with the last speaker, or the last
   * person named.
   */
  private @Nullable String fallback(Span span, @Nullable Span source) {
    if (source == null && last != null && last.speaker() != null && isNear(last.span(), span)) {
      return last.speaker();
    }
    Named named = null;
    int limit = source == null ? span.start() : Math.min(source.start(), span.start());
    for (Named name : names) {
      if (name.person() && name.span().start() < limit && !isQuoted(name.span(), span)) {
        named = name;
      }
    }
    return named == null ? last == null ? null : last.speaker() : named.entity();
  }

  private static boolean isQuoted(Span name, Span quote) {
    return quote.contains(name);
  }

  private boolean isNear(Span before, Span span) {
    if (before.end() > span.start()) {
      return false;
    }
    String between = document.source(span.field()).substring(before.end(), span.start());
    return between.length() < 400 && between.split("\n\\s*\n", -1).length <= 2;
  }

  private @Nullable Attribution attribution(Span quote) {
    Attribution best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Sentence sentence : sentences) {
      if (sentence.span().overlaps(quote) || follows(sentence, quote)) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          Token token = sentence.tokens().get(i);
          boolean cue =
              cues.contains(token.text().toLowerCase(Locale.ROOT)) && !quote.overlaps(token.span());
          int distance =
              token.start() >= quote.end()
                  ? token.start() - quote.end()
                  : quote.start() - token.end() + 3;
          if (cue && distance < bestDistance) {
            best = beside(sentence, i, quote);
            bestDistance = distance;
          }
        }
      }
    }
    return best;
  }

  /** A sentence cut off right after the closing mark still names the speaker: «…?" he asked.» */
  private boolean follows(Sentence sentence, Span quote) {
    if (sentence.span().start() < quote.end()) {
      return false;
    }
    String between = document.source(quote.field()).substring(quote.end(), sentence.span().start());
    return between.isBlank()
        && between.indexOf('\n') < 0
        && Character.isLowerCase(document.textOf(sentence.span()).charAt(0));
  }

  private Attribution beside(Sentence sentence, int cue, Span quote) {
    List<Token> tokens = sentence.tokens();
    Span span = tokens.get(cue).span();
    Named after = nameAfter(sentence, cue, quote);
    boolean inverted = cue > 0 && "\"\u201D,''?!".contains(tokens.get(cue - 1).text());
    if (after != null && (inverted || tokens.get(cue).text().equals("according"))) {
      return new Attribution(span, after.span(), after.entity());
    }
    for (int i = cue - 1; i >= Math.max(0, cue - REACH); i--) {
      Token token = tokens.get(i);
      if (quote.overlaps(token.span())) {
        break;
      }
      Named named = nameAt(token.span());
      if (named != null) {
        return new Attribution(span, named.span(), named.entity());
      }
      if (PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return new Attribution(span, token.span(), null);
      }
    }
    return after == null
        ? new Attribution(span, null, null)
        : new Attribution(span, after.span(), after.entity());
  }

  private @Nullable Named nameAfter(Sentence sentence, int cue, Span quote) {
    for (int i = cue + 1; i < Math.min(sentence.tokens().size(), cue + 9); i++) {
      Token token = sentence.tokens().get(i);
      boolean ends =
          token.tag().equals("VERB") || token.text().equals("that") || quote.overlaps(token.span());
      Named named = ends ? null : nameAt(token.span());
      if (ends || named != null) {
        return named;
      }
    }
    return null;
  }

  private @Nullable Named nameAt(Span token) {
    for (Named name : names) {
      if (name.span().contains(token)) {
        return name;
      }
    }
    return null;
  }
}
