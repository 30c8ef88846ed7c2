package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.entity.Mention;
import org.communique.entity.Reference;
import org.communique.syntax.DependencyTree;
import org.communique.text.Document;
import org.communique.text.Field;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.communique.text.Zone;

/**
 * Finds quotations, direct, indirect and mixed, and who speaks them. Immutable and safe for use by
 * many threads.
 */
public final class QuoteExtractor {

  private final CueLexicon cues;
  private final ClauseWords clauses;
  private final SourceNouns nouns;
  private final Genders genders;

  private QuoteExtractor(CueLexicon cues, ClauseWords clauses, SourceNouns nouns, Genders genders) {
    this.cues = cues;
    this.clauses = clauses;
    this.nouns = nouns;
    this.genders = genders;
  }

  /** An extractor with the words of speech, nouns and names of the lexicons. */
  public static QuoteExtractor create(Lexicons lexicons) {
    return new QuoteExtractor(
        CueLexicon.of(lexicons),
        ClauseWords.of(lexicons),
        SourceNouns.of(lexicons),
        Genders.of(lexicons));
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
    List<Marked> stretches = stretches(document);
    List<Words> sentences = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Marked stretch : stretches) {
      spans.addAll(stretch.before());
      spans.add(stretch.span());
    }
    for (int i = 0; i < document.sentences().size(); i++) {
      sentences.add(
          new Words(
              document.sentences().get(i),
              i,
              trees.isEmpty() ? null : trees.get(i),
              spans,
              mentions));
    }
    Speakers speakers =
        new Speakers(
            document, nouns, mentions, references, genders.of(document, mentions, references));
    return new Reading(document, sentences, stretches, cues, clauses, speakers)
        .quotes(new Turns(document, sentences, mentions, nouns).find());
  }

  private static List<Marked> stretches(Document document) {
    List<Marked> stretches = new ArrayList<>();
    for (Field field : Field.values()) {
      List<Marked> found = new ArrayList<>(QuoteMarks.stretches(field, document.source(field)));
      if (field == Field.TEXT && found.isEmpty()) {
        found.addAll(SingleMarks.stretches(field, document.source(field)));
      }
      for (Marked stretch : found) {
        if (isProse(document, stretch.span())) {
          stretches.add(stretch);
        }
      }
    }
    stretches.sort(Comparator.comparing(Marked::span));
    return stretches;
  }

  private static boolean isProse(Document document, Span span) {
    return document.zones().stream()
        .filter(zone -> zone.type().feedsExtraction())
        .map(Zone::span)
        .anyMatch(zone -> zone.overlaps(span));
  }
}
