package org.communique.event;

import java.util.List;

/** What a trigger is worth as the news of its article. Used for one article. */
final class News {

  /** From here on a further event is worth a record. */
  static final double FURTHER = -0.8;

  /** From here on a trigger tells of an event against the objections of the rules. */
  static final double OBJECTED = 0.0;

  /**
   * Articles without an event are far more in the training set than in what is asked for; it also
   * makes up for what the weights of the article alone lose in short ones.
   */
  private static final double PRIOR = 1.5;

  /** An office's own account of an encounter has no other news. */
  private static final double ACCOUNT = 20;

  /** By the score alone, what stands below is no news. */
  private static final double WEAKEST = 10;

  /** What stands above is all alike. */
  private static final double HIGHEST = 24;

  /** What a point of the score is worth alone, and beside the weights. */
  private static final double ALONE = 0.5;

  private static final double BESIDE = 0.1;

  private static final String NONE = "none";

  private final Learned.Reading reading;
  private final Traits traits;
  private final ArticleVectors vectors;
  private final List<Sighting> all;
  private final double none;

  News(
      Learned learned,
      Traits traits,
      EventInput input,
      ArticleVectors vectors,
      List<Sighting> all) {
    this.reading = learned.reading();
    this.traits = traits;
    this.vectors = vectors;
    this.all = all;
    this.none = reading.odds(NONE, Traits.of(input, all), vectors.none());
  }

  /**
   * The log odds of the trigger's being the main news against there being none. A type of the
   * user's, of which nothing was learned, goes by the score of its position and grammar.
   */
  double worth(Sighting sighting) {
    if (!reading.know(sighting.hit().trigger().type())) {
      return ALONE * (sighting.score() - WEAKEST);
    }
    List<String> own = traits.of(sighting, all);
    double odds = reading.odds(sighting.type(), own, vectors.of(sighting)) - none + PRIOR;
    double ruled = sighting.holds() ? BESIDE * (Math.min(HIGHEST, sighting.score()) - WEAKEST) : 0;
    return odds + ruled + (sighting.account() ? ACCOUNT : 0);
  }
}
