package org.communique.event;

import java.util.List;
import org.communique.knowledge.Knowledge;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Settles where and when an event is, among all places and dates of the article, by weights learned
 * from annotated articles. Used for one article.
 */
final class Settling {

  /** What explains a value that the rules did not say. */
  static final String RULE = "learned weights";

  /** What a glance at the article's start weighs beside the rest, chosen on articles held out. */
  private static final double SEEN = 0.3;

  /** For a place that the start does not name. */
  private static final double UNSEEN = -1;

  private final Learning learning;
  private final PlaceOptions places;
  private final DateOptions dates;

  Settling(
      Learning learning,
      Knowledge knowledge,
      EventInput input,
      Casting casting,
      Circumstances circumstances) {
    this.learning = learning;
    this.places = new PlaceOptions(knowledge, input, casting, circumstances);
    this.dates = new DateOptions(input, casting, circumstances);
  }

  /** What was learned of places and dates. Immutable. */
  static final class Learning {

    /** A place or date too many costs less than one too few: how much less none is worth. */
    private static final double NOWHERE = 1.25;

    private static final double NEVER = 1;

    private final Choice where;
    private final Choice when;

    Learning(Lexicons lexicons) {
      this.where = new Choice(lexicons, "where.tsv", NOWHERE);
      this.when = new Choice(lexicons, "when.tsv", NEVER);
    }
  }

  /** Where an event may be. */
  List<Option<EventPlace>> places(
      List<Candidate> reports,
      Candidate.Located<EventPlace> told,
      String rule,
      EventStatus status) {
    return places.of(reports, told, rule, status);
  }

  /** When an event may be. */
  List<Option<String>> dates(
      List<Candidate> reports, Candidate.Located<String> told, String rule, EventStatus status) {
    return dates.of(reports, told, rule, status);
  }

  /**
   * Where an event is.
   *
   * @param told what the rules say, given back itself where it holds
   * @param rule the rule that says it
   * @param glance what the start says of the main event; null for a further one
   */
  Candidate.Located<EventPlace> place(
      List<Candidate> reports,
      Candidate.Located<EventPlace> told,
      String rule,
      EventStatus status,
      @Nullable Glance glance) {
    if (!learning.where.know(reports.get(0).type())) {
      return told;
    }
    return learning
        .where
        .of(
            places(reports, told, rule, status),
            option -> glance == null ? 0 : SEEN * glance.place(option.spots()).orElse(UNSEEN))
        .value();
  }

  /** When an event is, in the same way. */
  Candidate.Located<String> date(
      List<Candidate> reports, Candidate.Located<String> told, String rule, EventStatus status) {
    return learning.when.know(reports.get(0).type())
        ? learning.when.of(dates(reports, told, rule, status), option -> 0).value()
        : told;
  }
}
