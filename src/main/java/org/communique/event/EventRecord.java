package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One diplomatic event of an article.
 *
 * @param id unique within the article ("v1")
 * @param type its type
 * @param status whether it took place
 * @param participants who takes part, the foremost first
 * @param place where, or null where the article does not say
 * @param date ISO 8601 date, month, year or interval {@code a/b}, or null where the article does
 *     not say
 * @param evidence the sentences that report it, at least one, in order
 * @param quotes the ids of the quotations that belong to it
 * @param probability how sure type and status are, from 0 to 1: how often such records are right on
 *     the development sets
 * @param salience how prominent it is in the article, 0 to 1; the main record has the highest
 * @param explanations why each field is as it is
 * @param code what CAMEO and PLOVER call it, or null where they have nothing for it: what is denied
 *     or only thought of, a type of the user's without a code
 */
public record EventRecord(
    String id,
    EventType type,
    EventStatus status,
    List<Participant> participants,
    @Nullable EventPlace place,
    @Nullable String date,
    List<Span> evidence,
    List<String> quotes,
    double probability,
    double salience,
    List<Explanation> explanations,
    @Nullable EventCode code) {

  public EventRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
    quotes = List.copyOf(quotes);
    explanations = List.copyOf(explanations);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no evidence");
    }
    if (!(probability >= 0 && probability <= 1) || !(salience >= 0 && salience <= 1)) {
      throw new IllegalArgumentException(
          "event " + id + " has a probability or salience outside [0, 1]");
    }
  }

  /** A record that is not coded. */
  public EventRecord(
      String id,
      EventType type,
      EventStatus status,
      List<Participant> participants,
      @Nullable EventPlace place,
      @Nullable String date,
      List<Span> evidence,
      List<String> quotes,
      double probability,
      double salience,
      List<Explanation> explanations) {
    this(
        id,
        type,
        status,
        participants,
        place,
        date,
        evidence,
        quotes,
        probability,
        salience,
        explanations,
        null);
  }

  /** The same record with another probability. */
  EventRecord withProbability(double other) {
    return with(other, explanations, code);
  }

  /** The same record with its code, and why. */
  EventRecord coded(EventCode given, Explanation why) {
    List<Explanation> all = new ArrayList<>(explanations);
    all.add(why);
    return with(probability, all, given);
  }

  private EventRecord with(double likelihood, List<Explanation> why, @Nullable EventCode given) {
    return new EventRecord(
        id,
        type,
        status,
        participants,
        place,
        date,
        evidence,
        quotes,
        likelihood,
        salience,
        why,
        given);
  }
}
