package org.communique.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Says how well two records of different articles tell of one event. Immutable. */
final class Matcher {

  /** Shared words, of the fewer, that make up for a participant too few. */
  private static final double MANY_WORDS = 0.35;

  /** Shared words, of the fewer, that make up for a day's difference. */
  private static final double SOME_WORDS = 0.2;

  private static final double PARTIES_WEIGH = 0.5;
  private static final double WORDS_WEIGH = 0.3;

  private Matcher() {}

  /** From 0, which is no match, to 1. */
  static double score(Occurrence a, Occurrence b) {
    if (!a.kind().equals(b.kind()) || !agreeOnTimeAndPlace(a, b) || conflict(a, b)) {
      return 0;
    }
    Set<String> sides = sharedSides(a.parties(), b.parties(), party -> true);
    if (sides.isEmpty() || !agreeOnRoles(a, b)) {
      return 0;
    }
    double words = shared(a.words(), b.words());
    boolean strong = isStrong(a, b, sides);
    boolean enough = strong ? a.gap(b) == 0 || words >= SOME_WORDS : isEnough(a, b, words);
    double parties = sides.size() / (double) Math.max(sides(a), sides(b));
    double time = 1.0 / (1 + a.gap(b));
    return enough
        ? PARTIES_WEIGH * parties + WORDS_WEIGH * words + (1 - PARTIES_WEIGH - WORDS_WEIGH) * time
        : 0;
  }

  /** One participant alone is shared: the words or the place must speak for it. */
  private static boolean isEnough(Occurrence a, Occurrence b, double words) {
    boolean samePlace = a.place() != null && a.place().equals(b.place());
    return a.gap(b) == 0 && words >= (samePlace ? SOME_WORDS : MANY_WORDS);
  }

  private static boolean agreeOnTimeAndPlace(Occurrence a, Occurrence b) {
    boolean bothDated = a.dated() && b.dated();
    boolean sameStage = bothDated || a.happened() == b.happened();
    boolean inTime = a.gap(b) <= (bothDated ? 1 : 0);
    boolean apart = a.country() != null && b.country() != null && !a.country().equals(b.country());
    return sameStage && inTime && !apart;
  }

  /** Different people of one state, and none in common: "Biden met Xi", "Blinken met Wang". */
  private static boolean conflict(Occurrence a, Occurrence b) {
    for (Party party : a.parties()) {
      if (party.isPerson() && party.country() != null) {
        List<Party> mine = people(a, party.country());
        List<Party> theirs = people(b, party.country());
        if (!theirs.isEmpty() && mine.stream().noneMatch(p -> theirs.stream().anyMatch(p::same))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Party> people(Occurrence occurrence, String country) {
    return occurrence.parties().stream()
        .filter(p -> p.isPerson() && country.equals(p.country()))
        .toList();
  }

  private static boolean agreeOnRoles(Occurrence a, Occurrence b) {
    return a.kind().frame() == Kind.Frame.MUTUAL
        || (agree(a, b, Party::does) && agree(a, b, Party::isTarget));
  }

  /** Whether those of a role have one in common, where both records have any. */
  private static boolean agree(Occurrence a, Occurrence b, Predicate<Party> role) {
    return a.parties().stream().noneMatch(role)
        || b.parties().stream().noneMatch(role)
        || !sharedSides(a.parties(), b.parties(), role).isEmpty();
  }

  private static boolean isStrong(Occurrence a, Occurrence b, Set<String> sides) {
    return a.kind().frame() == Kind.Frame.MUTUAL
        ? sides.size() >= 2
        : sides.size() >= 2
            && !sharedSides(a.parties(), b.parties(), Party::does).isEmpty()
            && !sharedSides(a.parties(), b.parties(), Party::isTarget).isEmpty();
  }

  private static Set<String> sharedSides(List<Party> a, List<Party> b, Predicate<Party> role) {
    Set<String> sides = new HashSet<>();
    for (Party party : a) {
      if (role.test(party) && b.stream().anyMatch(q -> role.test(q) && party.sameSide(q))) {
        sides.add(party.side());
      }
    }
    return sides;
  }

  private static int sides(Occurrence occurrence) {
    return (int) occurrence.parties().stream().map(Party::side).distinct().count();
  }

  /** The share of the smaller set that is in the other one. */
  private static double shared(Set<String> a, Set<String> b) {
    Set<String> few = a.size() <= b.size() ? a : b;
    Set<String> many = few == a ? b : a;
    return few.isEmpty() ? 0 : few.stream().filter(many::contains).count() / (double) few.size();
  }
}
