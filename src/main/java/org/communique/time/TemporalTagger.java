package org.communique.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.text.Document;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.TemporalValue.DayPart;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.PartOfDay;
import org.communique.time.TemporalValue.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * Finds temporal expressions and places them on the calendar. Immutable and safe for use by many
 * threads; knows no clock: without a day of publication, what depends on it stays underspecified.
 */
public final class TemporalTagger {

  private final RuleBook rules;
  private final DateOrder order;

  private TemporalTagger(RuleBook rules, DateOrder order) {
    this.rules = rules;
    this.order = order;
  }

  /**
   * A tagger with the words and rules of the lexicons.
   *
   * @throws IllegalArgumentException where a line of them is wrong; names file and line
   */
  public static TemporalTagger create(Lexicons lexicons) {
    return create(lexicons, DateOrder.JUDGE);
  }

  /** As {@link #create(Lexicons)}, with a hint how dates of digits alone are to be read. */
  public static TemporalTagger create(Lexicons lexicons, DateOrder order) {
    return new TemporalTagger(RuleBook.of(lexicons), order);
  }

  /**
   * The expressions of a document, in order; {@code published} is null where the day of publication
   * is unknown.
   */
  public List<TimeExpression> tag(Document document, @Nullable LocalDate published) {
    Calendar calendar = Calendar.published(published);
    Focus focus = new Focus(published == null ? Integer.MAX_VALUE : published.getYear());
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Atoms atoms = new Atoms(rules.alphabet(), document.source(sentence.span().field()), sentence);
      tag(
          new Scene(rules.words(), atoms, sentence, calendar, focus, order),
          document,
          sentence,
          found);
    }
    return found;
  }

  private void tag(Scene scene, Document document, Sentence sentence, List<TimeExpression> found) {
    Binding last = null;
    int i = 0;
    while (i < scene.atoms().size()) {
      RuleBook.Found match = rules.at(scene, i);
      if (match == null) {
        i++;
      } else {
        TimexType type = match.rule().type();
        if (type != null) {
          TimeExpression time = expression(scene, document, sentence, match, type);
          scene.focus().see(time.meaning());
          scene.found(match.parts().to(), time.meaning());
          if (last != null && match.parts().from() == last.to() + 1) {
            String before = scene.atoms().word(last.from() - 1);
            String between = scene.atoms().word(last.to());
            TimeExpression first = found.remove(found.size() - 1);
            time = Ranges.after(first, time, before, between);
            found.add(Ranges.join(first, time, before, between, scene.calendar().base()));
          }
          found.add(time);
          last = match.parts();
        }
        i = match.parts().to();
      }
    }
  }

  private static TimeExpression expression(
      Scene scene, Document document, Sentence sentence, RuleBook.Found match, TimexType said) {
    Binding parts = match.parts();
    Limits limits = new Limits(scene.atoms(), parts.from(), parts.to());
    Span span =
        new Span(
            sentence.span().field(),
            scene.atoms().start(parts.from()),
            scene.atoms().end(limits.end() - 1));
    Reading reading = match.reading();
    TemporalValue value = withPart(scene, parts, reading.value());
    boolean timed =
        value instanceof PartOfDay || value instanceof Instant instant && instant.hour() != null;
    TimexType type = timed && said == TimexType.DATE ? TimexType.TIME : said;
    Explanation why = new Explanation(match.rule().name(), reading.anchor(), reading.direction());
    return new TimeExpression(
        span,
        document.textOf(span),
        type,
        value,
        mod(limits, parts),
        Ranges.beside(value, Match.shift(scene.atoms(), parts), scene.calendar().base()),
        reading.conflict(),
        why);
  }

  private static TemporalValue withPart(Scene scene, Binding parts, TemporalValue value) {
    boolean day =
        value instanceof Weekday
            || value instanceof Instant instant
                && instant.granularity() == TemporalValue.Granularity.DAY;
    if (!parts.has("p") || !day) {
      return value;
    }
    String part = scene.atoms().value("PART", parts.start("p"));
    return new PartOfDay(value, part == null ? DayPart.NI : DayPart.valueOf(part));
  }

  /** The modifier among the parts, or that of the words around it. */
  private static @Nullable Mod mod(Limits limits, Binding parts) {
    for (Mod mod : Mod.values()) {
      if (parts.has(mod.name())) {
        return mod;
      }
    }
    return limits.mod();
  }
}
