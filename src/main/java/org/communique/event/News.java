package org.communique.event;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

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

  /**
   * What a trigger's own worth, the type at a glance and the sentence at a glance weigh together,
   * chosen on articles held out from both.
   */
  private static final double OWN = 0.5;

  private static final double TYPE = 1.25;
  private static final double LINE = 0.2;

  /** The glance tells of no event more often than is asked for, as {@link #PRIOR} has it. */
  private static final double SEEN = 4.25;

  /** For a sentence behind the start. */
  private static final double UNREAD = -2;

  /** What was before, or is always so, is worth so much less. */
  private static final double NO_NEWS = 2;

  private static final String NONE = "none";

  private final Learned.Reading reading;
  private final Traits traits;
  private final ArticleVectors vectors;
  private final Glance glance;
  private final List<Sighting> all;
  private final double none;
  private final Map<Sighting, Double> known = new IdentityHashMap<>();

  News(Learned learned, Traits traits, Dossier dossier, List<Sighting> all) {
    this.reading = learned.reading();
    this.traits = traits;
    this.vectors = dossier.vectors();
    this.glance = dossier.glance();
    this.all = all;
    this.none = reading.odds(NONE, Traits.of(dossier.input(), all), vectors.none());
  }

  /**
   * The log odds of the trigger's being the main news against there being none. A type of the
   * user's, of which nothing was learned, goes by the score of its position and grammar.
   */
  double further(Sighting sighting) {
    return known.computeIfAbsent(sighting, this::read);
  }

  private double read(Sighting sighting) {
    if (!reading.know(sighting.hit().trigger().type())) {
      return ALONE * (sighting.score() - WEAKEST);
    }
    TraitList own = traits.of(sighting, all);
    double odds = reading.odds(sighting.type(), own, vectors.of(sighting)) - none + PRIOR;
    double ruled = sighting.holds() ? BESIDE * (Math.min(HIGHEST, sighting.score()) - WEAKEST) : 0;
    return odds + ruled + (sighting.account() ? ACCOUNT : 0);
  }

  /**
   * What it is worth as the main event: the same together with what a glance at the article's start
   * says, if it says anything of the type. What no article has taught, as triggers of the user's,
   * is worth no less for what the glance makes of it.
   */
  double main(Sighting sighting) {
    double own = further(sighting);
    OptionalDouble type = glance.type(sighting.hit().trigger().type());
    if (type.isEmpty() || sighting.account()) {
      return own;
    }
    double line = glance.news(sighting.scene().sentence()).orElse(UNREAD);
    double old = sighting.isNoNews() ? NO_NEWS : 0;
    double both = OWN * own + TYPE * type.getAsDouble() + LINE * line + SEEN - old;
    return reading.know(Traits.trigger(sighting.hit().trigger())) ? both : Math.max(both, own);
  }
}
