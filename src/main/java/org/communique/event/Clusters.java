package org.communique.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Sentence;

/** Puts reports of one event together. */
final class Clusters {

  /** What is signed in the first sentences is signed once. */
  private static final int LEAD = 2;

  /** What lasts so many days has reports of each of them. */
  private static final int DAYS = 3;

  private static final Set<EventType> LASTING =
      Set.of(EventType.SUMMIT, EventType.NEGOTIATION, EventType.VISIT);
  private static final Set<EventType> PAIRED =
      Set.of(EventType.MEETING, EventType.NEGOTIATION, EventType.CALL);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private static final Set<String> DEFINITE = Set.of("the", "this", "their");

  private Clusters() {}

  /**
   * Reports of one event: of one type and with an actor in common, or without actors of their own.
   */
  static List<List<Candidate>> of(List<Candidate> candidates, Words words) {
    List<List<Candidate>> clusters = new ArrayList<>();
    for (Candidate candidate : candidates.stream().filter(c -> !c.echo()).toList()) {
      clusters.stream()
          .filter(cluster -> !isElse(candidate, words) && belongs(candidate, cluster.get(0)))
          .findFirst()
          .orElseGet(
              () -> {
                List<Candidate> own = new ArrayList<>();
                clusters.add(own);
                return own;
              })
          .add(candidate);
    }
    candidates.stream().filter(Candidate::echo).forEach(echo -> takeUp(echo, clusters));
    return clusters;
  }

  /** Adds a report that is no event by itself to the event that it goes on about. */
  private static void takeUp(Candidate echo, List<List<Candidate>> clusters) {
    clusters.stream()
        .filter(cluster -> cluster.get(0).type() == echo.type())
        .filter(cluster -> compatible(cluster.get(0), echo) && isTakenUp(cluster.get(0), echo))
        .findFirst()
        .ifPresent(cluster -> cluster.add(echo));
  }

  private static boolean belongs(Candidate candidate, Candidate first) {
    boolean same = first.type().equals(candidate.type()) && compatible(first, candidate);
    boolean oneSummit = first.type() == EventType.SUMMIT && samePlace(first, candidate);
    boolean oneAccord =
        first.type() == EventType.AGREEMENT && Math.max(first.index(), candidate.index()) <= LEAD;
    return same
        && !haveOtherPartners(first, candidate)
        && (oneSummit
            || oneAccord
            || first.sharesActor(candidate)
            || candidate.cast().isEmpty()
            || first.cast().isEmpty() && isCalledAlike(first, candidate)
            || isTakenUp(first, candidate));
  }

  /**
   * "Dini met Nyerere" and "Nyerere held talks with Wolpe": beside whom both share each names
   * somebody whom the other does not know.
   */
  private static boolean haveOtherPartners(Candidate one, Candidate other) {
    if (!PAIRED.contains(one.type())) {
      return false;
    }
    List<Actor> mine = people(one);
    List<Actor> theirs = people(other);
    boolean shared = mine.stream().anyMatch(actor -> theirs.stream().anyMatch(actor::same));
    return shared
        && mine.size() == 2
        && theirs.size() >= 2
        && isBeyond(mine, other)
        && isBeyond(theirs, one);
  }

  private static List<Actor> people(Candidate report) {
    return report.cast().stream()
        .map(Cast::actor)
        .filter(actor -> actor.kind() == ParticipantKind.PERSON)
        .toList();
  }

  /** Whether one of them is of no side that the report names. */
  private static boolean isBeyond(List<Actor> actors, Candidate report) {
    return actors.stream()
        .anyMatch(actor -> report.cast().stream().noneMatch(part -> part.actor().sameSide(actor)));
  }

  /** "similar deals", "an earlier meeting": another event of the kind. */
  private static boolean isElse(Candidate candidate, Words words) {
    int at = candidate.hit().from() - 1;
    return !candidate.hit().trigger().verb()
        && at >= 0
        && words.is(
            Words.Kind.ELSE, candidate.sentence().tokens().get(at).text().toLowerCase(Locale.ROOT));
  }

  /** "the six-party talks" here and there. */
  private static boolean isCalledAlike(Candidate one, Candidate other) {
    return one.hit().trigger().name().equals(other.hit().trigger().name());
  }

  /** "The meeting …" in one of the next sentences is the one that was told of. */
  private static boolean isTakenUp(Candidate first, Candidate candidate) {
    boolean definite = isDefinite(candidate.sentence(), candidate.hit());
    int behind = candidate.index() - first.index();
    return definite && behind > 0 && behind <= LEAD;
  }

  /** "the meeting", "their talks". */
  static boolean isDefinite(Sentence sentence, TriggerLexicon.Hit hit) {
    return !hit.trigger().verb()
        && hit.from() > 0
        && DEFINITE.contains(sentence.tokens().get(hit.from() - 1).text().toLowerCase(Locale.ROOT));
  }

  /** One event is not at once denied and under way; two dates are two events. */
  private static boolean compatible(Candidate one, Candidate other) {
    String date = one.date().value();
    String second = other.date().value();
    boolean dates =
        date == null
            || second == null
            || covers(date, second)
            || covers(second, date)
            || LASTING.contains(one.type()) && areNear(date, second);
    boolean denied = one.status().status() == EventStatus.DENIED;
    return dates && denied == (other.status().status() == EventStatus.DENIED);
  }

  /** Whether a month, a year or a stretch of days holds the other date, or is it. */
  static boolean covers(String stretch, String date) {
    String[] ends = stretch.split("/");
    if (ends.length == 2 && DAY.matcher(stretch).lookingAt() && DAY.matcher(date).matches()) {
      return ends[0].compareTo(date) <= 0 && date.compareTo(ends[1]) <= 0;
    }
    return date.equals(stretch) || ends.length == 1 && date.startsWith(stretch + "-");
  }

  /** Whether both begin within a few days of each other. */
  private static boolean areNear(String one, String other) {
    if (!DAY.matcher(one).lookingAt() || !DAY.matcher(other).lookingAt()) {
      return false;
    }
    LocalDate first = LocalDate.parse(one.substring(0, 10));
    LocalDate second = LocalDate.parse(other.substring(0, 10));
    return Math.abs(ChronoUnit.DAYS.between(first, second)) <= DAYS;
  }

  private static boolean samePlace(Candidate one, Candidate other) {
    EventPlace first = one.place().value();
    EventPlace second = other.place().value();
    return first == null || second == null || first.name().equals(second.name());
  }
}
