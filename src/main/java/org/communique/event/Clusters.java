package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts reports of one event together. */
final class Clusters {

  /** What is signed in the first sentences is signed once. */
  private static final int LEAD = 2;

  private static final Set<String> DEFINITE = Set.of("the", "this", "their");

  private Clusters() {}

  /**
   * Reports of one event: of one type and with an actor in common, or without actors of their own.
   */
  static List<List<Candidate>> of(List<Candidate> candidates) {
    List<List<Candidate>> clusters = new ArrayList<>();
    for (Candidate candidate : candidates) {
      clusters.stream()
          .filter(cluster -> belongs(candidate, cluster.get(0)))
          .findFirst()
          .orElseGet(
              () -> {
                List<Candidate> own = new ArrayList<>();
                clusters.add(own);
                return own;
              })
          .add(candidate);
    }
    return clusters;
  }

  private static boolean belongs(Candidate candidate, Candidate first) {
    boolean same = first.type().equals(candidate.type()) && compatible(first, candidate);
    boolean oneSummit = first.type() == EventType.SUMMIT && samePlace(first, candidate);
    boolean oneAccord =
        first.type() == EventType.AGREEMENT && Math.max(first.index(), candidate.index()) <= LEAD;
    return same
        && (oneSummit
            || oneAccord
            || first.sharesActor(candidate)
            || candidate.cast().isEmpty()
            || first.cast().isEmpty() && isCalledAlike(first, candidate)
            || isTakenUp(first, candidate));
  }

  /** "the six-party talks" here and there. */
  private static boolean isCalledAlike(Candidate one, Candidate other) {
    return one.hit().trigger().name().equals(other.hit().trigger().name());
  }

  /** "The meeting …" in one of the next sentences is the one that was told of. */
  private static boolean isTakenUp(Candidate first, Candidate candidate) {
    int at = candidate.hit().from();
    boolean definite =
        !candidate.hit().trigger().verb()
            && at > 0
            && DEFINITE.contains(
                candidate.sentence().tokens().get(at - 1).text().toLowerCase(Locale.ROOT));
    int behind = candidate.index() - first.index();
    return definite && behind > 0 && behind <= LEAD;
  }

  /** One event is not at once denied and under way; two dates are two events. */
  private static boolean compatible(Candidate one, Candidate other) {
    String date = one.date().value();
    boolean dates =
        date == null || other.date().value() == null || date.equals(other.date().value());
    boolean denied = one.status().status() == EventStatus.DENIED;
    return dates && denied == (other.status().status() == EventStatus.DENIED);
  }

  private static boolean samePlace(Candidate one, Candidate other) {
    EventPlace first = one.place().value();
    EventPlace second = other.place().value();
    return first == null || second == null || first.name().equals(second.name());
  }
}
