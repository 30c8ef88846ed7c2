package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Casts the actors around a trigger by the order of words alone, for sentences without a tree.
 * Immutable.
 */
final class WordOrder {

  private static final int FAR = 14;
  private static final int OBJECT_REACH = 3;
  private static final int PAIRED_REACH = 2;
  private static final int TITLE = 6;

  /** What is said ends so before an inverted verb of saying. */
  private static final Set<String> ENDING = Set.of(",", "\"", "\u201d", "''");

  private static final Set<EventType> JUDGING =
      Set.of(EventType.REFUSAL, EventType.CONDEMNATION, EventType.ENDORSEMENT);

  private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");
  private static final Set<String> WITH =
      Set.of("with", "between", "by", "among", "alongside", "of");

  private final Words words;
  private final Roles roles;
  private final Sentence sentence;
  private final TriggerLexicon.Hit hit;
  private final List<Actor> all;
  private final List<Actor> actors;

  WordOrder(Words words, Sentence sentence, TriggerLexicon.Hit hit, List<Actor> actors) {
    this.words = words;
    this.sentence = sentence;
    this.hit = hit;
    this.all = List.copyOf(actors);
    this.actors =
        actors.stream()
            .filter(actor -> !actor.modifier() || isOwner(actor, hit) || isOfPair(actor))
            .toList();
    this.roles = new Roles(hit.trigger());
  }

  /** "the EU summit", "UN sanctions": what modifies the trigger itself takes part. */
  private static boolean isOwner(Actor actor, TriggerLexicon.Hit hit) {
    return actor.kind() == ParticipantKind.ORGANIZATION
        && !hit.trigger().verb()
        && actor.to() <= hit.from()
        && hit.from() - actor.to() <= 1;
  }

  /** "Israeli-Palestinian peace talks": both sides of a pair right before the trigger. */
  private boolean isOfPair(Actor actor) {
    return !hit.trigger().verb()
        && actor.to() <= hit.from()
        && hit.from() - actor.to() <= PAIRED_REACH
        && actors(actor.from()) > 1;
  }

  private long actors(int from) {
    return all.stream().filter(actor -> actor.from() == from).count();
  }

  List<Cast> cast() {
    return switch (hit.trigger().frame()) {
      case TOGETHER -> together();
      case DOER -> doer();
      case TRAVEL -> travel();
      case TALK -> talk();
    };
  }

  private static Cast cast(Actor actor, Role role) {
    return new Cast(actor, role, "word order");
  }

  /**
   * All who are named around a report's first verb, for a text that is itself the report of an
   * encounter.
   */
  static List<Cast> everyone(List<Actor> actors, TriggerLexicon.Hit hit, Sentence sentence) {
    return actors.stream()
        .filter(actor -> !actor.place() && !actor.modifier())
        .filter(
            actor ->
                actor.kind() != ParticipantKind.STATE
                    || !actor.preposition().matches("in|at|on|from|about|of"))
        .filter(
            actor ->
                actor.to() <= hit.from()
                    || actor.from() >= hit.to() && actor.from() <= hit.to() + 30)
        .filter(actor -> actor.from() < sentence.tokens().size())
        .map(actor -> new Cast(actor, Role.ATTENDEE, Company.RULE))
        .toList();
  }

  private List<Cast> together() {
    Role role = roles.attending();
    List<Cast> cast = new ArrayList<>();
    for (Actor actor : subjects()) {
      cast.add(cast(actor, role));
    }
    comprised().forEach(actor -> cast.add(cast(actor, role)));
    for (Actor actor : cast.isEmpty() || !isComprising() ? after(FAR) : List.<Actor>of()) {
      boolean takesPart =
          !isAgreedOn(actor)
              && !actor.place()
              && (!words.is(Words.Kind.ABOUT, actor.preposition()) || isOfSummit(actor));
      if (takesPart) {
        cast.add(cast(actor, role));
      }
    }
    return cast;
  }

  /** "agreed to investigate who shot down X": with whom is said by a preposition or by "and". */
  private boolean isAgreedOn(Actor actor) {
    return hit.trigger().verb()
        && hit.trigger().name().startsWith("agree")
        && !WITH.contains(actor.preposition());
  }

  /** "The six-party talks group China, Japan and Russia": all behind such a verb take part. */
  private List<Actor> comprised() {
    int verb = comprising();
    return verb < 0
        ? List.of()
        : actors.stream().filter(actor -> actor.from() > verb && !beginsClause(actor)).toList();
  }

  private boolean isComprising() {
    return comprising() >= 0;
  }

  /** The verb of comprising that the trigger is the subject of, or -1. */
  private int comprising() {
    for (int i = hit.to(); !hit.trigger().verb() && i < sentence.tokens().size(); i++) {
      String tag = sentence.tokens().get(i).tag();
      if (words.isForm(Words.Kind.COMPRISING, word(i)) && !tag.equals("ADP")) {
        return i;
      }
      if (tag.equals("VERB") && !word(i).endsWith("ing") || tag.equals("AUX")) {
        return -1;
      }
    }
    return -1;
  }

  /** "summit of the Commonwealth of Independent States", "meeting of EU and ASEAN ministers". */
  private boolean isOfSummit(Actor actor) {
    return !hit.trigger().verb() && actor.preposition().equals("of");
  }

  private List<Cast> doer() {
    boolean passive = isPassive();
    Role doing = roles.doing();
    Role target = roles.target();
    List<Cast> cast = new ArrayList<>();
    subjects().forEach(actor -> cast.add(cast(actor, passive ? target : doing)));
    boolean first = true;
    Actor last = null;
    for (Actor actor : after(FAR)) {
      if (last != null && isListed(last, actor)) {
        cast.add(cast(actor, target));
        last = actor;
        continue;
      }
      boolean by = passive && actor.preposition().equals("by");
      boolean about = words.is(Words.Kind.ABOUT, actor.preposition());
      if (by
          || (first
              && !actor.place()
              && !isOfPurpose(actor)
              && !passive
              && (!about
                  || actor.preposition().matches("on|at|over")
                      && hit.trigger().verb()
                      && actor.from() - hit.to() <= 3))) {
        cast.add(by ? 0 : cast.size(), cast(actor, by ? doing : target));
        first = by;
        last = by ? null : actor;
      }
    }
    return cast;
  }

  /** "rejected a plan to deploy A's troops": what is refused or judged is the plan. */
  private boolean isOfPurpose(Actor actor) {
    if (!JUDGING.contains(hit.trigger().type())) {
      return false;
    }
    return sentence.tokens().subList(Math.min(hit.to() + 1, actor.from()), actor.from()).stream()
        .anyMatch(token -> token.text().equals("to") && token.tag().equals("PART"));
  }

  /** "urged A and B", "with leaders from A, B and C": only names, commas and "and" between. */
  private boolean isListed(Actor one, Actor other) {
    boolean joined = other.from() > one.to();
    for (int i = one.to(); i < other.from() && joined; i++) {
      String tag = sentence.tokens().get(i).tag();
      joined =
          tag.equals("CCONJ") && !word(i).equals("but") || tag.equals("DET") || word(i).equals(",");
    }
    return joined
        && sentence.tokens().subList(one.to(), other.from()).stream()
            .anyMatch(t -> t.tag().equals("CCONJ") || t.text().equals(","));
  }

  private List<Cast> travel() {
    List<Cast> cast = new ArrayList<>();
    subjects().forEach(actor -> cast.add(cast(actor, Role.VISITOR)));
    after(FAR).stream()
        .filter(actor -> actor.kind() == ParticipantKind.STATE)
        .findFirst()
        .ifPresent(host -> cast.add(cast(host, Role.HOST)));
    return cast;
  }

  private List<Cast> talk() {
    Actor behind = hit.trigger().verb() ? postposed() : null;
    if (behind != null) {
      return List.of(cast(behind, Role.SPEAKER));
    }
    List<Actor> subjects = subjects();
    if (!subjects.isEmpty() || !hit.trigger().verb()) {
      return subjects.stream().map(actor -> cast(actor, Role.SPEAKER)).toList();
    }
    return after(5).stream().limit(1).map(actor -> cast(actor, Role.SPEAKER)).toList();
  }

  /** The speaker behind the verb, "Iran is ready, said Foreign Minister Ali Reza", or null. */
  private @Nullable Actor postposed() {
    boolean said = hit.from() > 0 && ENDING.contains(word(hit.from() - 1));
    return after(TITLE).stream()
        .filter(actor -> said)
        .findFirst()
        .filter(actor -> isNominal(hit.to(), actor.from()))
        .orElse(null);
  }

  private boolean isNominal(int from, int to) {
    return sentence.tokens().subList(from, Math.max(from, to)).stream()
        .allMatch(token -> NOMINAL.contains(token.tag()) || token.text().equals("'s"));
  }

  private boolean isPassive() {
    if (!hit.trigger().verb() || hit.from() == 0) {
      return false;
    }
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - 4); i--) {
      if (words.is(Words.Kind.BE, word(i))) {
        return !word(hit.from()).endsWith("ing");
      }
      String tag = sentence.tokens().get(i).tag();
      if (!tag.equals("ADV")
          && !tag.equals("ADP")
          && !tag.equals("PROPN")
          && !word(i).equals("not")) {
        return false;
      }
    }
    return false;
  }

  /**
   * The nearest actor before the trigger that is not inside a phrase about something, and those
   * joined to it.
   */
  private List<Actor> subjects() {
    List<Actor> before =
        new ArrayList<>(actors.stream().filter(actor -> actor.to() <= hit.from()).toList());
    List<Actor> subjects = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Actor actor = before.get(i);
      boolean governs =
          actor.preposition().isEmpty()
              || (!hit.trigger().verb() && actor.preposition().matches("between|of|with|by"));
      boolean joined = !subjects.isEmpty() && isJoined(actor, subjects.get(0));
      if (joined || (subjects.isEmpty() && governs && !actor.place())) {
        subjects.add(0, actor);
      } else if (!subjects.isEmpty()) {
        break;
      }
    }
    return subjects;
  }

  /** "A and B", "A, B and C", "A met with B" seen from a noun. */
  private boolean isJoined(Actor one, Actor other) {
    if (one.from() == other.from()) {
      return true;
    }
    boolean apart = hit.trigger().verb() && !one.preposition().isEmpty() && !isListed(one, other);
    if (apart || other.from() - one.to() > 8 || other.from() < one.to()) {
      return false;
    }
    for (int i = one.to(); i < other.from(); i++) {
      String tag = sentence.tokens().get(i).tag();
      boolean link =
          tag.equals("CCONJ")
              || tag.equals("NOUN")
              || tag.equals("PROPN")
              || tag.equals("ADJ")
              || tag.equals("DET")
              || tag.equals("PRON")
              || word(i).equals(",")
              || word(i).equals("with")
              || word(i).equals("of") && tag.equals("ADP") && actorBefore(i);
      if (!link) {
        return false;
      }
    }
    return true;
  }

  private boolean actorBefore(int i) {
    return actors.stream()
        .anyMatch(actor -> actor.to() == i && actor.kind() == ParticipantKind.PERSON);
  }

  private List<Actor> after(int reach) {
    return actors.stream()
        .filter(
            actor -> actor.from() >= hit.to() || hit.trigger().verb() && actor.from() > hit.from())
        .filter(actor -> actor.from() <= hit.to() + reach && !beginsClause(actor))
        .toList();
  }

  /** "…, the ministry said": who is followed by a verb belongs to that. */
  private boolean beginsClause(Actor actor) {
    boolean object = actor.from() - hit.to() <= OBJECT_REACH && hit.trigger().verb();
    boolean governed = WITH.contains(actor.preposition()) && !actor.preposition().equals("of");
    if (object || actor.to() >= sentence.tokens().size() || governed) {
      return false;
    }
    String tag = sentence.tokens().get(actor.to()).tag();
    return tag.equals("VERB") || tag.equals("AUX");
  }

  private String word(int i) {
    return sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
  }
}
