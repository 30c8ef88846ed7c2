package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event in one sentence.
 *
 * @param index the number of the sentence in the document
 * @param cast who takes part
 * @param place where, or null
 * @param date when, as ISO 8601, or null
 * @param worth how newsworthy: the log odds against the article's having no event
 * @param further what it is worth as a further event
 * @param background whether a clause of circumstance reports it
 * @param echo whether it only goes on about an event told of before: "The meeting with Abdelaziz in
 *     Tindouf"
 */
record Candidate(
    int index,
    Sentence sentence,
    TriggerLexicon.Hit hit,
    StatusRules.Decision status,
    List<Cast> cast,
    Located<EventPlace> place,
    Located<String> date,
    double worth,
    double further,
    boolean background,
    boolean echo) {

  Candidate {
    cast = List.copyOf(cast);
  }

  /**
   * A value and the words that gave it.
   *
   * @param value the value, or null
   * @param span the words, or null
   */
  record Located<T>(@Nullable T value, @Nullable Span span) {}

  EventType type() {
    return hit.trigger().type();
  }

  boolean inTitle() {
    return sentence.span().field() == Field.TITLE;
  }

  Span triggerSpan() {
    return span(hit.from(), hit.to());
  }

  /** Whether both have an actor or a side in common; of journeys, in the same role. */
  boolean sharesActor(Candidate other) {
    boolean roles = type() == EventType.VISIT && other.type() == EventType.VISIT;
    return cast.stream()
        .anyMatch(
            one ->
                other.cast.stream()
                    .anyMatch(
                        two ->
                            one.actor().sameSide(two.actor())
                                && (!roles || one.role() == two.role())));
  }

  /** The participants, each once. */
  List<Part> parts() {
    List<Actor> seen = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Cast part : cast) {
      if (seen.stream().noneMatch(part.actor()::same)) {
        seen.add(part.actor());
        parts.add(
            new Part(
                part.actor().as(part.role()),
                part.rule(),
                span(part.actor().from(), part.actor().to())));
      }
    }
    return parts;
  }

  private Span span(int from, int to) {
    return sentence.tokens().get(from).span().cover(sentence.tokens().get(to - 1).span());
  }
}
