package org.communique.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.text.Document;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds temporal expressions and places them on the calendar. Immutable and safe for use by many
 * threads; knows no clock: without a day of publication, what depends on it stays underspecified.
 */
public final class TemporalTagger {

  private final Words words;

  private TemporalTagger(Words words) {
    this.words = words;
  }

  /** A tagger with the words of the lexicons. */
  public static TemporalTagger create(Lexicons lexicons) {
    return new TemporalTagger(Words.of(lexicons));
  }

  /**
   * The expressions of a document, in order; {@code published} is null where the day of publication
   * is unknown.
   */
  public List<TimeExpression> tag(Document document, @Nullable LocalDate published) {
    Calendar calendar = new Calendar(published);
    Focus focus = new Focus(published == null ? Integer.MAX_VALUE : published.getYear());
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      tag(document, sentence, new Rules(new Cursor(words, sentence), calendar, focus), found);
    }
    return found;
  }

  private static void tag(
      Document document, Sentence sentence, Rules rules, List<TimeExpression> found) {
    int free = 0;
    int i = 0;
    while (i < sentence.tokens().size()) {
      Match match = rules.at(i, free);
      if (match == null || match.from() < free) {
        i++;
      } else {
        Span span =
            sentence
                .tokens()
                .get(match.from())
                .span()
                .cover(sentence.tokens().get(match.to() - 1).span());
        found.add(
            new TimeExpression(
                span, document.textOf(span), match.type(), match.value(), match.iso()));
        free = match.to();
        i = match.to();
      }
    }
  }
}
