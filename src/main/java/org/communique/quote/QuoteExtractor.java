package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.Mention;
import org.communique.entity.Reference;
import org.communique.syntax.DependencyTree;
import org.communique.text.Document;
import org.communique.text.Field;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.communique.text.Zone;

/** Finds quotations and who speaks them. Immutable and safe for use by many threads. */
public final class QuoteExtractor {

  private final Set<String> cues;

  private QuoteExtractor(Set<String> cues) {
    this.cues = cues;
  }

  /** An extractor with the words of speech of the lexicons. */
  public static QuoteExtractor create(Lexicons lexicons) {
    return new QuoteExtractor(
        lexicons.read(QuoteExtractor.class, "cues.txt", 1).stream()
            .flatMap(line -> Stream.of(line.field(0).split(" ")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The quotations of a document in order.
   *
   * @param trees one dependency tree a sentence, parallel to the document's; empty where there is
   *     no parser
   */
  public List<Quote> extract(
      Document document,
      List<DependencyTree> trees,
      List<Mention> mentions,
      List<Reference> references) {
    List<Quote> quotes = new ArrayList<>();
    for (Field field : Field.values()) {
      SpeakerFinder speakers = new SpeakerFinder(document, mentions, references, cues, field);
      for (int[] stretch : QuoteMarks.stretches(document.source(field))) {
        Span span = new Span(field, stretch[0], stretch[1]);
        if (isProse(document, span)) {
          speakers.quote("q" + (quotes.size() + 1), span).ifPresent(quotes::add);
        }
      }
    }
    quotes.sort(Comparator.comparing(Quote::span));
    return quotes;
  }

  private static boolean isProse(Document document, Span span) {
    return document.zones().stream()
        .filter(zone -> zone.type().feedsExtraction())
        .map(Zone::span)
        .anyMatch(zone -> zone.overlaps(span));
  }
}
