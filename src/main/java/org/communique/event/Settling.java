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

  /** What a glance at the article's start weighs beside the rest, chosen on articles held out. */
  private static final double SEEN = 0.3;

  /** For a place that the start does not name. */
  private static final double UNSEEN = -1;

  private final Learning learning;
  private final PlaceOptions places;
  private final DateOptions dates;

  Settling(Learning learning, Knowledge knowledge, Dossier dossier) {
    this.learning = learning;
    this.places = new PlaceOptions(knowledge, dossier);
    this.dates = new DateOptions(dossier);
  }

  /** What was learned of places and dates. Immutable. */
  static final class Learning {

    /** A place or date too many costs less than one too few: how much less none is worth. */
    private static final double NOWHERE = 1.25;

    private static final double NEVER = 1.25;

    private final Choice where;
    private final Choice when;

    Learning(Lexicons lexicons) {
      this.where = new Choice(lexicons, "where.tsv", NOWHERE);
      this.when = new Choice(lexicons, "when.tsv", NEVER);
    }
  }

  /** Where an event may be. */
  List<Option<EventPlace>> places(List<Candidate> reports, Ruling<EventPlace> ruling) {
    return places.of(reports, ruling);
  }

  /** When an event may be. */
  List<Option<String>> dates(List<Candidate> reports, Ruling<String> ruling) {
    return dates.of(reports, ruling);
  }

  /**
   * Where an event is; what the rules say itself where it holds.
   *
   * @param glance what the start says of the main event; null for a further one
   */
  Candidate.Located<EventPlace> place(
      List<Candidate> reports, Ruling<EventPlace> ruling, @Nullable Glance glance) {
    return learning.where.know(reports.get(0).type())
        ? learning.where.of(places(reports, ruling), option -> seen(option, glance)).value()
        : ruling.value();
  }

  private static double seen(Option<EventPlace> option, @Nullable Glance glance) {
    return glance == null ? 0 : SEEN * glance.place(option.spots()).orElse(UNSEEN);
  }

  /** When an event is, in the same way. */
  Candidate.Located<String> date(List<Candidate> reports, Ruling<String> ruling) {
    return learning.when.know(reports.get(0).type())
        ? learning.when.of(dates(reports, ruling), option -> 0).value()
        : ruling.value();
  }
}
