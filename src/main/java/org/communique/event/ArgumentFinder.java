package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who stands where to a trigger by the dependency tree of its sentence. */
final class ArgumentFinder {

  /** What is said against or for somebody. */
  private static final Set<EventType> TARGETING =
      Set.of(EventType.CONDEMNATION, EventType.ENDORSEMENT, EventType.ACCUSATION);

  private static final int DEEPEST = 3;

  private final Clause clause;
  private final Phrases phrases;
  private final Words words;
  private final TriggerLexicon.Hit hit;
  private final List<Argument> found = new ArrayList<>();

  ArgumentFinder(Clause clause, Phrases phrases, Words words, TriggerLexicon.Hit hit) {
    this.clause = clause;
    this.phrases = phrases;
    this.words = words;
    this.hit = hit;
  }

  /** Each actor once, in the first slot that it was found in. */
  List<Argument> find() {
    if (hit.trigger().verb()) {
      verbal(hit.from());
    } else {
      nominal(clause.top(hit.from(), hit.to()));
    }
    return List.copyOf(found);
  }

  private void verbal(int verb) {
    if (clause.isAdjectival(verb)) {
      add(Slot.SUBJECT, List.of(clause.head(verb)));
      return;
    }
    boolean passive = clause.isPassive(verb);
    boolean hosts = words.is(Words.Kind.HOSTING, clause.lemma(verb));
    List<Integer> subjects = clause.subjects(verb);
    add(passive ? Slot.OBJECT : hosts ? Slot.HOST : Slot.SUBJECT, subjects);
    subjects.forEach(this::company);
    for (int object : clause.objects(verb)) {
      object(object);
    }
    obliques(verb, passive);
    if (hit.trigger().type().isSpoken()) {
      contents(verb);
    }
  }

  /** "Khanal, accompanied by his minister Yadav, left for Delhi". */
  private void company(int subject) {
    for (int participle : clause.children(subject, "acl")) {
      if (clause.lemma(participle).equals("accompany")) {
        clause.children(participle, "obl").forEach(by -> add(Slot.WITH, List.of(by)));
      }
    }
  }

  /** The object itself, or the noun of the trigger's own phrase ("hold talks"). */
  private void object(int object) {
    boolean own = hit.contains(object);
    if (own && hit.trigger().type() == EventType.SANCTION) {
      clause.children(object, "nmod").stream()
          .filter(child -> clause.preposition(child).equals("of"))
          .forEach(child -> add(Slot.OBJECT, List.of(child)));
    }
    boolean aimed = found.stream().anyMatch(argument -> argument.slot() == Slot.OBJECT);
    if (own && aimed && hit.trigger().type() == EventType.SANCTION) {
      return;
    }
    if (own) {
      modifiers(object, hit.trigger().frame() == Trigger.Frame.DOER ? Slot.OBJECT : Slot.BETWEEN);
    } else if (hit.trigger().frame() == Trigger.Frame.DOER) {
      List<Actor> named = phrases.all(object);
      boolean praised = hit.trigger().type() == EventType.ENDORSEMENT;
      boolean conduct = words.is(Words.Kind.CONDUCT, clause.word(object));
      boolean owned = named.isEmpty() && (!praised || conduct);
      add(owned ? phrases.owners(object) : named, Slot.OBJECT);
    } else {
      add(Slot.OBJECT, List.of(object));
    }
    if (own || !isJudged()) {
      attached(object, 0);
    }
  }

  /** What is praised or blamed is the object alone, not what its phrases speak of. */
  private boolean isJudged() {
    return TARGETING.contains(hit.trigger().type());
  }

  /** "talks with A", "an embargo on B", "a plane carrying aid to C": phrases after a noun. */
  private void attached(int noun, int depth) {
    for (int child : clause.children(noun)) {
      if (clause.is(child, "nmod", "obl") && !clause.is(child, "nmod:poss")) {
        boolean by = clause.preposition(child).equals("by") && !hit.trigger().verb();
        if (by) {
          add(Slot.SUBJECT, List.of(child));
          clause.children(child, "nmod").forEach(inner -> phrase(inner, true));
        } else {
          phrase(child, true);
        }
      }
      boolean deeper = clause.is(child, "nmod", "acl", "obj") && !clause.is(child, "acl:relcl");
      if (deeper && depth < DEEPEST && hit.trigger().frame() == Trigger.Frame.DOER) {
        attached(child, depth + 1);
      }
      if (clause.is(child, "acl")) {
        participle(child);
      }
    }
  }

  /** "talks hosted by A", "a deal brokered by B", "a meeting attended by C". */
  private void participle(int verb) {
    Slot slot = words.slotOfAgent(clause.lemma(verb));
    for (int child : clause.children(verb)) {
      boolean by = clause.is(child, "obl") && clause.preposition(child).equals("by");
      if (by && slot != null) {
        add(slot, List.of(child));
      } else if (clause.is(child, "obl") && !by) {
        phrase(child, true);
      } else if (clause.is(child, "obj") && clause.lemma(verb).equals("involve")) {
        add(Slot.BETWEEN, List.of(child));
      }
    }
  }

  private void obliques(int verb, boolean passive) {
    for (int child : clause.children(verb)) {
      if (clause.is(child, "obl", "nmod")) {
        boolean agent = clause.is(child, "obl:agent") || clause.preposition(child).equals("by");
        if (agent && passive) {
          Slot slot = words.slotOfAgent(clause.lemma(verb));
          add(slot == null || slot == Slot.WITH ? Slot.SUBJECT : slot, List.of(child));
        } else {
          phrase(child, !agent);
        }
      }
    }
  }

  private void phrase(int noun, boolean open) {
    if (clause.word(noun).equals("invitation")) {
      for (int child : clause.children(noun, "nmod")) {
        add(Slot.HOST, List.of(child));
      }
      return;
    }
    Slot slot = open ? words.slotOf(clause.preposition(noun)) : null;
    boolean expelled = slot == Slot.FROM && hit.trigger().verb() && clause.isPassive(hit.from());
    if (slot != null) {
      add(expelled ? Slot.SUBJECT : slot, List.of(noun));
    }
    if (hit.trigger().frame() == Trigger.Frame.TRAVEL && !isPlaced(noun)) {
      purpose(noun);
    }
  }

  private boolean isPlaced(int noun) {
    return !phrases.all(noun).isEmpty();
  }

  /** "arrived for talks with A", "left on a visit to B": whom the journey is to. */
  private void purpose(int noun) {
    for (int child : clause.children(noun, "nmod", "obl")) {
      String preposition = clause.preposition(child);
      boolean host = words.slotOf(preposition) == Slot.WITH && !clause.is(child, "nmod:poss");
      if (host) {
        add(Slot.HOST, List.of(child));
      } else if (!clause.is(child, "nmod:poss")) {
        phrase(child, true);
      }
    }
  }

  /** "demanded that A leave", "pledged to help A": whom the content of speech is about to bind. */
  private void contents(int verb) {
    boolean asked =
        hit.trigger().type() == EventType.DEMAND
            || hit.trigger().type() == EventType.APPEAL
            || hit.trigger().type() == EventType.CONDEMNATION;
    if (hit.trigger().type() == EventType.CONDEMNATION) {
      clause.objects(verb).stream()
          .flatMap(noun -> clause.children(noun, "acl", "ccomp").stream())
          .flatMap(content -> clause.children(content, "nsubj").stream())
          .forEach(this::blamed);
    }
    for (int content : clause.children(verb, "ccomp", "xcomp")) {
      if (clause.is(content, "ccomp") && asked) {
        clause.children(content, "nsubj").forEach(this::blamed);
      }
      if (clause.is(content, "xcomp") && hit.trigger().type() == EventType.PLEDGE) {
        clause.objects(content).forEach(this::object);
        obliques(content, false);
      }
    }
  }

  /** Who is to act or has acted, or whose it is: "that A's court has sentenced him". */
  private void blamed(int subject) {
    List<Actor> named = phrases.all(subject);
    add(named.isEmpty() ? phrases.owners(subject) : named, Slot.TO);
  }

  private void nominal(int noun) {
    modifiers(noun, Slot.BETWEEN);
    attached(noun, 0);
    int verb = clause.governor(noun);
    boolean support = verb >= 0 && words.is(Words.Kind.SUPPORT, clause.lemma(verb));
    boolean during = words.is(Words.Kind.ATTACHING, clause.preposition(noun));
    if (verb >= 0 && clause.is(noun, "obl") && during && !support) {
      add(Slot.SUBJECT, clause.subjects(verb));
    }
    if (support) {
      governed(noun, verb);
    }
  }

  /** The rest of "A and B held a summit", "talks were hosted by C". */
  private void governed(int noun, int verb) {
    boolean passive = clause.isPassive(verb);
    Slot agent = words.slotOfAgent(clause.lemma(verb));
    Slot active = agent == null || agent == Slot.WITH ? Slot.SUBJECT : agent;
    if (!passive && !clause.is(noun, "nsubj")) {
      add(active, clause.subjects(verb));
    }
    for (int child : clause.children(verb, "obl")) {
      if (child != noun) {
        boolean by = clause.preposition(child).equals("by");
        if (by && passive) {
          add(active, List.of(child));
        } else {
          phrase(child, true);
        }
      }
    }
  }

  /** "Lavrov's visit", "the EU-Russia summit", "its Israel trip". */
  private void modifiers(int noun, Slot other) {
    boolean travel = hit.trigger().frame() == Trigger.Frame.TRAVEL;
    for (int child : clause.children(noun)) {
      if (clause.is(child, "nmod:poss")) {
        add(Slot.SUBJECT, List.of(child));
      } else if (clause.is(child, "amod", "compound")) {
        for (int one : clause.joined(child)) {
          add(phrases.at(one), travel && clause.is(child, "compound") ? Slot.TO : other);
        }
      }
    }
  }

  private void add(Slot slot, List<Integer> heads) {
    add(phrases.all(heads), slot);
  }

  private void add(List<Actor> actors, Slot slot) {
    for (Actor actor : actors) {
      if (found.stream().noneMatch(argument -> argument.actor().same(actor))) {
        found.add(new Argument(actor, slot));
      }
    }
  }
}
