package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.quote.Quote;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** Says who takes part in an event by all reports of it. Used for one article. */
final class Participation {

  /** Reports so near the start tell of the same event. */
  private static final int LEAD = RecordBuilder.LEAD;

  /** Who receives a visitor may be told of after the lead where it does not tell. */
  private static final int FURTHER = 4 * LEAD;

  /** Between a name and the verb that makes known stand at most an adverb and an auxiliary. */
  private static final int ANNOUNCING = 3;

  private static final Set<EventStatus> REAL = Set.of(EventStatus.OCCURRED, EventStatus.ONGOING);

  private static final Set<EventType> SHARED =
      Set.of(EventType.AGREEMENT, EventType.MEETING, EventType.NEGOTIATION);

  /** What a host gives a visitor. */
  private static final Set<EventType> RECEPTIONS =
      Set.of(EventType.MEETING, EventType.NEGOTIATION, EventType.BRIEFING);

  private final Knowledge knowledge;
  private final Words words;
  private final EventInput input;
  private final Affiliations affiliations;
  private final Representatives representatives;

  Participation(Knowledge knowledge, Words words, EventInput input, Set<String> officials) {
    this.knowledge = knowledge;
    this.words = words;
    this.input = input;
    this.affiliations = new Affiliations(input, officials::contains);
    this.representatives = new Representatives(words);
  }

  /**
   * The participants of the event that the reports tell of, the most newsworthy report first.
   *
   * @param all every report of the article
   * @param place where it is, or null
   */
  List<Part> of(List<Candidate> reports, List<Candidate> all, @Nullable EventPlace place) {
    Candidate first = reports.get(0);
    List<Part> cast =
        representatives.withoutOffices(
            reports,
            withHosts(
                first.type(), withSpokesperson(first, participants(reports, all)), all, place));
    if (first.type() == EventType.AID) {
      return withAided(reports, cast);
    }
    if (first.type() != EventType.VISIT) {
      return cast;
    }
    List<Part> guests = new ArrayList<>(abroad(cast));
    if (guests.stream().noneMatch(p -> p.role() == Role.HOST && p.isPerson())) {
      received(best(reports), all, FURTHER).forEach(host -> add(guests, host));
    }
    return guests;
  }

  /**
   * Those of the best report and of the other reports in the lead; the headline's shorter cast
   * gives way to a fuller one in the text.
   */
  private static List<Part> participants(List<Candidate> reports, List<Candidate> all) {
    Candidate best = best(reports);
    List<Part> cast = new ArrayList<>(best.parts());
    boolean shared =
        RecordBuilder.GATHERINGS.contains(best.type()) || best.type() == EventType.CALL;
    for (Candidate report : reports) {
      boolean beside = report.sentence().equals(best.sentence());
      if (beside || shared && (report.index() <= LEAD + 1 || cast.size() < 2)) {
        report.parts().stream()
            .filter(p -> isNew(best.type(), cast, p))
            .forEach(participant -> add(cast, participant));
      }
    }
    if (SHARED.contains(best.type())) {
      related(best, cast, all);
    }
    if (best.type() == EventType.VISIT) {
      received(best, all, LEAD + 1).forEach(host -> add(cast, host));
    }
    return cast;
  }

  /** "was received by his counterpart": who receives the visitor in the lead is a host. */
  private static List<Part> received(Candidate visit, List<Candidate> all, int reach) {
    return all.stream()
        .filter(other -> RECEPTIONS.contains(other.type()) && other.index() <= reach)
        .filter(other -> other.sharesActor(visit))
        .filter(
            other ->
                other.status().status() == visit.status().status()
                    || REAL.containsAll(List.of(other.status().status(), visit.status().status()))
                    || other.status().status() == EventStatus.PLANNED)
        .flatMap(other -> other.parts().stream())
        .filter(Part::isPerson)
        .filter(p -> p.role() == Role.HOST || isHost(p, visit))
        .map(p -> p.asHost("receives the visitor"))
        .toList();
  }

  /** Whether a person met is of another side than those who travel. */
  private static boolean isHost(Part person, Candidate visit) {
    return visit.cast().stream()
        .filter(part -> part.role() == Role.VISITOR)
        .noneMatch(
            part ->
                part.actor().name().equals(person.name())
                    || part.actor().country() != null
                        && part.actor().country().equals(person.country()));
  }

  /** A state adds nothing beside its own people, nor another port of call to a visit. */
  private static boolean isNew(EventType type, List<Part> cast, Part other) {
    boolean represented =
        other.country() != null
            && cast.stream()
                .filter(Part::isPerson)
                .anyMatch(p -> other.country().equals(p.country()));
    return other.isPerson() || type != EventType.VISIT && !represented;
  }

  /** The first report of the text with a cast, or else the first. */
  static Candidate best(List<Candidate> reports) {
    return reports.stream()
        .filter(report -> !report.inTitle() && !report.cast().isEmpty())
        .findFirst()
        .orElse(reports.get(0));
  }

  /**
   * Who meets in the same sentence, or for the same states in the lead, is of the same agreement,
   * meeting or visit.
   */
  private static void related(Candidate best, List<Part> cast, List<Candidate> all) {
    Set<String> states =
        cast.stream().map(Part::country).filter(Objects::nonNull).collect(Collectors.toSet());
    for (Candidate other : all) {
      boolean same = other.sentence().equals(best.sentence());
      if (SHARED.contains(other.type()) && (same || other.index() <= LEAD + 1)) {
        other.parts().stream()
            .filter(Part::isPerson)
            .filter(p -> same || p.country() != null && states.contains(p.country()))
            .forEach(participant -> add(cast, participant));
      }
    }
  }

  private static void add(List<Part> all, Part participant) {
    if (all.stream().noneMatch(known -> known.name().equals(participant.name()))) {
      all.add(participant);
    }
  }

  /** Where a state or body speaks or acts, the first person who speaks for it takes part too. */
  private List<Part> withSpokesperson(Candidate first, List<Part> participants) {
    Set<String> sides =
        participants.stream()
            .filter(p -> isDoing(p) && !p.isPerson())
            .map(p -> Objects.requireNonNullElse(p.country(), p.name()))
            .collect(Collectors.toSet());
    participants.stream()
        .filter(p -> isDoing(p) && !p.isPerson())
        .forEach(p -> sides.add(p.name()));
    boolean named = participants.stream().anyMatch(p -> isDoing(p) && p.isPerson());
    if (named || sides.isEmpty()) {
      return participants;
    }
    List<Part> all = new ArrayList<>(participants);
    Stream.concat(quoted(first), input.mentions().stream().filter(m -> speaks(first, m)))
        .flatMap(mention -> named(mention, "speaks for a participant", Role.SPEAKER))
        .filter(part -> entity(part.entity()).anyMatch(e -> speaksFor(first, e, sides)))
        .findFirst()
        .ifPresent(part -> add(all, part));
    return all;
  }

  private static boolean isDoing(Part participant) {
    return participant.role() == Role.SPEAKER || participant.role() == Role.ACTOR;
  }

  /** Those quoted in the article; for a deed only those quoted beside it. */
  private Stream<Mention> quoted(Candidate first) {
    Set<String> speakers =
        input.quotes().stream()
            .filter(
                quote -> first.type().isSpoken() || first.sentence().span().contains(quote.span()))
            .map(Quote::speaker)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return input.mentions().stream().filter(mention -> speakers.contains(mention.entity()));
  }

  private Stream<Part> named(Mention mention, String rule, Role role) {
    return entity(mention.entity()).map(entity -> Part.person(entity, role, rule, mention.span()));
  }

  private Stream<Entity> entity(@Nullable String id) {
    return input.entities().stream().filter(entity -> entity.id().equals(id));
  }

  private boolean speaksFor(Candidate first, Entity entity, Set<String> sides) {
    return entity.type() == MentionType.PERSON
            && (entity.country() == null
                ? (!entity.titles().isEmpty() || affiliations.hasOffice(entity))
                        && isBeside(first, entity)
                    || isSpokesperson(entity)
                : sides.contains(entity.country()) || isSpokesperson(entity))
        || entity.type() == MentionType.PERSON
            && affiliations.of(entity).stream().anyMatch(sides::contains);
  }

  /** Whether the first report or the sentence after it names somebody. */
  private boolean isBeside(Candidate first, Entity entity) {
    int at = input.document().sentenceAt(first.sentence().span());
    return input.mentions().stream()
        .filter(mention -> entity.id().equals(mention.entity()))
        .mapToInt(mention -> input.document().sentenceAt(mention.span()))
        .anyMatch(number -> number == at || number == at + 1);
  }

  private static boolean isSpokesperson(Entity entity) {
    return entity.titles().stream().anyMatch(title -> title.startsWith("spokes"));
  }

  /** Whether a verb of saying stands right beside a name in the lead, or its office is to speak. */
  private boolean speaks(Candidate first, Mention mention) {
    int index = input.document().sentenceAt(mention.span());
    if (index < 0 || index > 2 * LEAD) {
      return false;
    }
    Sentence sentence = input.document().sentences().get(index);
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean own = first.type().isSpoken() || sentence.span().equals(first.sentence().span());
    if (!own && !announces(sentence, to)) {
      return false;
    }
    List<String> beside =
        sentence
            .tokens()
            .subList(Math.max(0, from - 1), Math.min(sentence.tokens().size(), to + 4))
            .stream()
            .map(Token::text)
            .toList();
    boolean says = beside.stream().anyMatch(word -> words.is(Words.Kind.SAYING, word));
    boolean remarks =
        beside.stream().anyMatch(word -> words.is(Words.Kind.VOICING, word))
            && beside.stream().anyMatch(word -> words.is(Words.Kind.REMARK, word));
    return says
        || remarks
        || index <= LEAD + 1 && entity(mention.entity()).anyMatch(Participation::isSpokesperson);
  }

  /** "Foreign Minister Yang announced the grant on Friday": who makes a deed known. */
  private boolean announces(Sentence sentence, int to) {
    List<Token> next =
        sentence.tokens().subList(to, Math.min(sentence.tokens().size(), to + ANNOUNCING));
    return next.stream().anyMatch(token -> words.is(Words.Kind.ANNOUNCING, token.text()));
  }

  /**
   * "stepped up its relief work in Somalia": where help goes, if nobody is named whom it goes to.
   */
  private List<Part> withAided(List<Candidate> reports, List<Part> cast) {
    if (cast.isEmpty() || cast.stream().anyMatch(p -> !isDoing(p))) {
      return cast;
    }
    List<Part> all = new ArrayList<>(cast);
    reports.stream()
        .flatMap(report -> input.mentions().stream().filter(m -> isBehind(report, m)))
        .filter(mention -> knowledge.state(mention.text()).isPresent())
        .flatMap(this::aided)
        .filter(state -> cast.stream().noneMatch(p -> Objects.equals(p.country(), state.country())))
        .findFirst()
        .ifPresent(state -> add(all, state));
    return all;
  }

  private Stream<Part> aided(Mention mention) {
    return entity(mention.entity())
        .map(
            place ->
                new Participant(
                    place.id(), place.name(), ParticipantKind.STATE, place.country(), Role.TARGET))
        .map(state -> new Part(state, "where help goes", mention.span()));
  }

  private static boolean isBehind(Candidate report, Mention mention) {
    return mention.type() == MentionType.LOCATION
        && report.sentence().span().contains(mention.span())
        && mention.span().start() >= report.triggerSpan().end();
  }

  /** Nobody is a guest of the own state. */
  private static List<Part> abroad(List<Part> cast) {
    Set<String> home =
        cast.stream()
            .filter(p -> p.role() == Role.VISITOR && p.isPerson())
            .map(Part::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return cast.stream()
        .filter(
            p ->
                p.role() != Role.HOST
                    || p.isPerson()
                    || p.country() == null
                    || !home.contains(p.country()))
        .toList();
  }

  /** Whether another report lets somebody travel: who is away is no host. */
  static boolean isAway(@Nullable String person, List<Candidate> all) {
    return person != null
        && all.stream()
            .filter(report -> report.type() == EventType.VISIT)
            .flatMap(report -> report.cast().stream())
            .anyMatch(part -> part.role() == Role.VISITOR && person.equals(part.actor().entity()));
  }

  /** Who of the visited state's people the lead names is a host. */
  private List<Part> withHosts(
      EventType type, List<Part> participants, List<Candidate> reports, @Nullable EventPlace at) {
    String host =
        participants.stream()
            .filter(p -> p.role() == Role.HOST)
            .map(Part::country)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(at == null ? null : at.country());
    boolean visitor =
        participants.stream()
            .anyMatch(p -> host != null && host.equals(p.country()) && p.role() == Role.VISITOR);
    if (type != EventType.VISIT || host == null || visitor) {
      return participants;
    }
    List<Part> all = new ArrayList<>(participants);
    input.mentions().stream()
        .filter(mention -> isIn(mention, LEAD))
        .filter(mention -> entity(mention.entity()).anyMatch(e -> isOfHost(e, host, reports)))
        .flatMap(mention -> named(mention, "of the visited state", Role.HOST))
        .forEach(part -> add(all, part));
    return all;
  }

  private static boolean isOfHost(Entity entity, String host, List<Candidate> reports) {
    return entity.type() == MentionType.PERSON
        && host.equals(entity.country())
        && !isSpokesperson(entity)
        && !isAway(entity.id(), reports);
  }

  private boolean isIn(Mention mention, int lead) {
    int index = input.document().sentenceAt(mention.span());
    return index >= 0 && index <= lead;
  }
}
