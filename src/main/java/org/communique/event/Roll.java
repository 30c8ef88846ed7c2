package org.communique.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who may take part in an event: whom its reports, the sentences behind the best of them
 * and the article's start name, and the people of the sentences around. Used for one article.
 */
final class Roll {

  /** How many sentences of the body the start is. */
  private static final int START = 3;

  private static final int BEHIND = 2;

  /** So far from the best report an article still names the people of it. */
  private static final int AROUND = 25;

  private final Knowledge knowledge;
  private final EventInput input;
  private final Casting casting;
  private final Named named;
  private final Map<String, Entity> entities = new HashMap<>();

  Roll(Knowledge knowledge, EventInput input, Casting casting, Named named) {
    this.knowledge = knowledge;
    this.input = input;
    this.casting = casting;
    this.named = named;
    input.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /**
   * Where somebody is named.
   *
   * @param sentence the number of the sentence in the document
   * @param from the first token
   * @param to the token after the last
   * @param actor as whom, or null where the sentence makes no actor of the name
   */
  record Place(int sentence, int from, int to, @Nullable Actor actor) {

    /** Where words stand in the sentence of that number, whoever they make an actor of. */
    static Place of(Document document, int sentence, Span span) {
      Sentence own = document.sentences().get(sentence);
      return new Place(sentence, own.tokenAt(span.start()), own.tokenAt(span.end() - 1) + 1, null);
    }
  }

  /** Somebody who may take part. */
  static final class Entry {

    private final Participant who;
    private final @Nullable Part part;
    private final int order;
    private final List<Place> places = new ArrayList<>();

    private Entry(Participant who, @Nullable Part part, int order) {
      this.who = who;
      this.part = part;
      this.order = order;
    }

    Participant who() {
      return who;
    }

    /** The participant that the rules make of it, or null. */
    @Nullable Part part() {
      return part;
    }

    /** The number among those whom the rules let take part, or -1. */
    int order() {
      return order;
    }

    List<Place> places() {
      return places;
    }

    boolean isOfficial() {
      return places.stream().map(Place::actor).anyMatch(actor -> actor != null && actor.official());
    }
  }

  /**
   * All who are named, first those whom the rules let take part.
   *
   * @param reports the numbers of the sentences that report the event
   * @param best the number of the best report's sentence
   */
  Collection<Entry> of(Set<Integer> reports, int best, List<Part> parts) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      entries.putIfAbsent(key(parts.get(i).participant()), entry(parts.get(i), i));
    }
    for (int number : sentences(reports, best)) {
      for (Actor actor : casting.scene(number).actors()) {
        Participant who = actor.as(Role.ATTENDEE);
        entries
            .computeIfAbsent(key(who), key -> new Entry(who, null, -1))
            .places()
            .add(new Place(number, actor.from(), actor.to(), actor));
      }
      addNames(number, entries, false);
    }
    int last = Math.min(input.document().sentences().size() - 1, best + AROUND);
    for (int number = Math.max(0, best - AROUND); number <= last; number++) {
      addNames(number, entries, true);
    }
    return entries.values();
  }

  private static Entry entry(Part part, int order) {
    return new Entry(part.participant(), part, order);
  }

  private Set<Integer> sentences(Set<Integer> reports, int best) {
    List<Sentence> sentences = input.document().sentences();
    Set<Integer> numbers = new TreeSet<>(reports);
    for (int i = 0; i <= BEHIND; i++) {
      numbers.add(best + i);
    }
    for (int i = 0, body = 0; i < sentences.size() && body < START; i++) {
      numbers.add(i);
      body += sentences.get(i).zone() == ZoneType.BODY ? 1 : 0;
    }
    numbers.removeIf(
        i -> i < 0 || i >= sentences.size() || sentences.get(i).zone() == ZoneType.DATELINE);
    return numbers;
  }

  /** Names of people, bodies and states that the sentence makes no actors of. */
  private void addNames(int number, Map<String, Entry> entries, boolean peopleAlone) {
    for (Mention mention : named.in(number)) {
      Entity entity = entities.get(mention.entity());
      if (entity != null && canAct(entity, peopleAlone)) {
        add(entity, named.place(number, mention), entries);
      }
    }
  }

  private static void add(Entity entity, Place place, Map<String, Entry> entries) {
    Participant who = participant(entity);
    boolean known =
        entries.values().stream()
            .anyMatch(
                e -> entity.id().equals(e.who().entity()) || e.who().name().equals(who.name()));
    Entry entry = known ? null : entries.computeIfAbsent(key(who), k -> new Entry(who, null, -1));
    if (entry != null) {
      entry.places().add(place);
    }
  }

  private boolean canAct(Entity entity, boolean peopleAlone) {
    if (peopleAlone) {
      return entity.type() == MentionType.PERSON;
    }
    return switch (entity.type()) {
      case LOCATION -> knowledge.state(entity.name()).isPresent();
      // "European", "Arab" name no state.
      case MISC -> entity.country() != null;
      default -> true;
    };
  }

  private static Participant participant(Entity entity) {
    ParticipantKind kind =
        switch (entity.type()) {
          case PERSON -> ParticipantKind.PERSON;
          case ORGANIZATION -> ParticipantKind.ORGANIZATION;
          default -> ParticipantKind.STATE;
        };
    return new Participant(entity.id(), entity.name(), kind, entity.country(), Role.ATTENDEE);
  }

  private static String key(Participant who) {
    return who.kind() == ParticipantKind.STATE && who.country() != null
        ? "state " + who.country()
        : who.kind() + " " + who.name();
  }
}
