package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says which actors a noun phrase stands for. Used for one sentence. */
final class Phrases {

  private static final Set<String> OF = Set.of("of", "from", "for");
  private static final Set<String> OWN = Set.of("its", "their");
  private static final Set<String> AGENT = Set.of("by", "from");
  private static final int DEEPEST = 3;

  private final Clause clause;
  private final List<Actor> actors;
  private final Predicate<String> official;

  /**
   * @param official whether a word is a noun for those who act for a state or body
   */
  Phrases(Clause clause, List<Actor> actors, Predicate<String> official) {
    this.clause = clause;
    this.actors = actors;
    this.official = official;
  }

  /** The actors that a phrase and those joined to it stand for. */
  List<Actor> all(int head) {
    return distinct(clause.joined(head).stream().flatMap(one -> one(one, 0).stream()));
  }

  List<Actor> all(List<Integer> heads) {
    return distinct(heads.stream().flatMap(head -> all(head).stream()));
  }

  private List<Actor> one(int head, int depth) {
    List<Actor> named = named(head);
    if (named.isEmpty() && depth < DEEPEST && official.test(clause.word(head))) {
      return behind(head, depth);
    }
    return named;
  }

  /** The person, else the body or state, that the phrase itself names. */
  private List<Actor> named(int head) {
    List<Actor> inside =
        actors.stream()
            .filter(actor -> names(head, clause.top(actor.from(), actor.to()), actor))
            .toList();
    List<Actor> people =
        inside.stream().filter(actor -> actor.kind() == ParticipantKind.PERSON).toList();
    List<Actor> own =
        inside.stream().filter(actor -> !actor.modifier() && holds(actor, head)).toList();
    return !people.isEmpty() ? people : own;
  }

  /** "Foreign Minister Wang Yi", "its president, Paul Biya": the name stands in the phrase. */
  private boolean names(int head, int top, Actor actor) {
    boolean person = actor.kind() == ParticipantKind.PERSON;
    int at = top;
    for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
      if (at == head || holds(actor, head)) {
        return true;
      }
      if (!(person
          && clause.is(at, "flat", "compound", "appos", "nmod:desc", "dep", "parataxis"))) {
        return false;
      }
      at = clause.head(at);
    }
    return false;
  }

  private static boolean holds(Actor actor, int token) {
    return actor.from() <= token && token < actor.to();
  }

  /** "the presidents of Poland and Hungary", "a Syrian delegation": whom the officials act for. */
  private List<Actor> behind(int head, int depth) {
    List<Actor> found = new ArrayList<>();
    for (int child : clause.children(head)) {
      boolean of = clause.is(child, "nmod") && OF.contains(clause.preposition(child));
      boolean modifier = clause.is(child, "amod", "compound", "nmod:poss", "nmod:desc");
      if (of) {
        clause.joined(child).forEach(one -> found.addAll(one(one, depth + 1)));
      } else if (modifier) {
        clause.joined(child).forEach(one -> found.addAll(at(one)));
        if (found.isEmpty() && OWN.contains(clause.word(child))) {
          found.addAll(before(child));
        }
      }
    }
    return found;
  }

  /** "Iran denied that its officials met": the nearest state or body before the pronoun. */
  private List<Actor> before(int pronoun) {
    return actors.stream()
        .filter(actor -> actor.to() <= pronoun && actor.kind() != ParticipantKind.PERSON)
        .filter(actor -> !actor.modifier() && !actor.place())
        .reduce((first, second) -> second)
        .stream()
        .toList();
  }

  /** The actors that a token belongs to, modifiers too. */
  List<Actor> at(int token) {
    return actors.stream().filter(actor -> holds(actor, token)).toList();
  }

  /**
   * Whom a deed is done to that is aimed at what is theirs: "Israel's raid", "criticism by
   * Morales".
   */
  List<Actor> owners(int head) {
    List<Actor> found = new ArrayList<>();
    for (int child : clause.children(head)) {
      if (clause.is(child, "nmod", "obl") && AGENT.contains(clause.preposition(child))) {
        found.addAll(all(child));
      } else if (clause.is(child, "nmod") && clause.preposition(child).equals("of")) {
        clause.children(child, "nmod").stream()
            .filter(by -> clause.preposition(by).equals("by"))
            .forEach(by -> found.addAll(all(by)));
      } else if (clause.is(child, "amod", "compound", "nmod:poss")) {
        clause.joined(child).forEach(one -> found.addAll(at(one)));
      }
    }
    return distinct(found.stream());
  }

  private static List<Actor> distinct(Stream<Actor> actors) {
    List<Actor> kept = new ArrayList<>();
    actors.filter(actor -> kept.stream().noneMatch(actor::same)).forEach(kept::add);
    return kept;
  }
}
