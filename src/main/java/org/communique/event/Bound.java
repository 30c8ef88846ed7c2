package org.communique.event;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a trigger is worth for the sake of another before it in its sentence: what a denial denies,
 * what a journey is for. Used for one article.
 */
final class Bound {

  /** What a journey is for is told before the journey. */
  private static final double PURPOSE = 0.1;

  private final Words words;
  private final List<Sighting> all;

  Bound(Words words, List<Sighting> all) {
    this.words = words;
    this.all = all;
  }

  /**
   * The worth of a trigger, or of what is bound to it where that is more.
   *
   * @param worth that of each alone
   */
  double worth(Sighting sighting, ToDoubleFunction<Sighting> worth) {
    double own = worth.applyAsDouble(sighting);
    if (isDenied(sighting)) {
      return Math.max(own, most(sighting, this::isDenial, worth));
    }
    return isAim(sighting) ? Math.max(own, most(sighting, this::isJourney, worth) + PURPOSE) : own;
  }

  /**
   * "Iran denied that officials had met": what is said not to have happened is the news, as far as
   * the denial is.
   */
  private boolean isDenied(Sighting sighting) {
    return sighting.status().status() == EventStatus.DENIED
        && !isDenial(sighting)
        && !sighting.isVoid();
  }

  /** "The president left for Oslo, where he will attend a summit"; not "after he attended one". */
  private boolean isAim(Sighting sighting) {
    Clause clause = sighting.scene().clause();
    if (clause == null || !sighting.hit().trigger().type().equals(EventType.SUMMIT)) {
      return false;
    }
    int summit = sighting.hit().top(clause);
    int verb = clause.head(summit);
    return verb >= 0 && clause.isVerb(verb) && isInside(clause, summit) && isOpen(clause, verb);
  }

  private boolean isInside(Clause clause, int summit) {
    String preposition = clause.preposition(summit);
    return preposition.isEmpty()
        || words.is(Words.Kind.IN, preposition)
        || words.is(Words.Kind.PURPOSE, preposition);
  }

  private static boolean isOpen(Clause clause, int verb) {
    return clause.children(verb, "mark").stream().allMatch(mark -> clause.word(mark).equals("to"));
  }

  private double most(Sighting bound, Predicate<Sighting> kind, ToDoubleFunction<Sighting> worth) {
    return all.stream()
        .filter(other -> isBehind(bound, other) && kind.test(other))
        .mapToDouble(worth)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** "Denied", but not "denied entry". */
  private boolean isDenial(Sighting sighting) {
    return words.is(Words.Kind.DENYING, sighting.hit().trigger().name());
  }

  /** "Left for", by its first word. */
  private boolean isJourney(Sighting sighting) {
    return words.is(Words.Kind.JOURNEYING, sighting.hit().trigger().name().split(" ", 2)[0]);
  }

  private static boolean isBehind(Sighting one, Sighting other) {
    return one.scene().sentence().equals(other.scene().sentence())
        && one.hit().from() >= other.hit().to();
  }
}
