package org.communique.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.quote.Quote;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes one record of all reports of an event. Used for one article. */
final class RecordBuilder {

  /** Reports so near the start are of the lead's day and place. */
  private static final int LEAD = 2;

  private static final Set<EventType> GATHERINGS =
      Set.of(
          EventType.SUMMIT,
          EventType.MEETING,
          EventType.NEGOTIATION,
          EventType.AGREEMENT,
          EventType.BRIEFING,
          EventType.VISIT,
          EventType.MEDIATION);
  private static final Set<EventType> SHARED =
      Set.of(EventType.AGREEMENT, EventType.MEETING, EventType.NEGOTIATION);
  private static final Set<EventStatus> REAL =
      EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING);

  private final Words words;
  private final EventInput input;
  private final Circumstances circumstances;

  RecordBuilder(Words words, EventInput input, Circumstances circumstances) {
    this.words = words;
    this.input = input;
    this.circumstances = circumstances;
  }

  EventRecord build(String id, List<Candidate> reports, List<Candidate> all, double salience) {
    Candidate first = reports.get(0);
    Candidate.Located<EventPlace> place = firstPlace(reports);
    Candidate.Located<String> date = firstDate(reports);
    boolean lead = first.index() <= LEAD;
    for (Candidate other : beside(first, all)) {
      place = place.value() == null ? other.place() : place;
      date = date.value() == null ? other.date() : date;
    }
    if (place.value() == null && lead && GATHERINGS.contains(first.type())) {
      place = circumstances.leadPlace();
    }
    if (first.type() != EventType.VISIT && first.status().status() != EventStatus.DENIED) {
      place = circumstances.finer(place, reports);
    }
    if (date.value() == null && lead && REAL.contains(first.status().status())) {
      date = circumstances.leadDate();
    }
    List<Explanation> explanations = new ArrayList<>();
    explanations.add(
        new Explanation(
            "type", "trigger '" + first.hit().trigger().name() + "'", first.triggerSpan()));
    explanations.add(new Explanation("status", first.status().rule(), first.status().span()));
    explain(explanations, "place", "nearest place", place);
    explain(explanations, "date", "nearest date", date);
    EventStatus status = status(first.status().status(), date.value());
    if (status != first.status().status()) {
      explanations.add(
          new Explanation("status", "date against the day of publication", date.span()));
    }
    Set<Span> evidence =
        reports.stream()
            .map(c -> c.sentence().span())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Participant> participants =
        withHosts(first.type(), withSpokesperson(first, participants(reports, all)), place);
    return new EventRecord(
        id,
        first.type(),
        status,
        participants,
        place.value(),
        date.value(),
        new ArrayList<>(evidence),
        quotes(first, participants, evidence),
        probability(first.score()),
        salience,
        explanations);
  }

  /**
   * What else its people are reported to do in the same or the next two sentences: where they speak
   * or meet the event is too.
   */
  private static List<Candidate> beside(Candidate first, List<Candidate> all) {
    if (!REAL.contains(first.status().status()) && first.type().isSpoken()) {
      return List.of();
    }
    return all.stream()
        .filter(other -> GATHERINGS.contains(other.type()) || other.type() == EventType.STATEMENT)
        .filter(other -> other.sharesActor(first) && !other.background())
        .filter(other -> REAL.contains(other.status().status()))
        .filter(other -> other.index() >= first.index() && other.index() <= first.index() + LEAD)
        .sorted(Comparator.comparingInt(Candidate::index))
        .toList();
  }

  private static void explain(
      List<Explanation> explanations, String field, String rule, Candidate.Located<?> value) {
    if (value.value() != null) {
      explanations.add(new Explanation(field, rule, value.span()));
    }
  }

  /**
   * Those of the best report and of the other reports in the lead; the headline's shorter cast
   * gives way to a fuller one in the text.
   */
  private static List<Participant> participants(List<Candidate> reports, List<Candidate> all) {
    Candidate best = best(reports);
    List<Participant> cast = new ArrayList<>(best.participants());
    boolean shared = GATHERINGS.contains(best.type()) || best.type() == EventType.CALL;
    for (Candidate report : reports) {
      boolean beside = report.sentence().equals(best.sentence());
      if (beside || shared && report.index() <= LEAD + 1) {
        report.participants().stream()
            .filter(p -> isNew(best.type(), cast, p))
            .forEach(participant -> add(cast, participant));
      }
    }
    if (SHARED.contains(best.type())) {
      related(best, cast, all);
    }
    if (best.type() == EventType.VISIT) {
      received(best, all).forEach(host -> add(cast, host));
    }
    return cast;
  }

  /** "was received by his counterpart": who receives the visitor in the lead is a host. */
  private static List<Participant> received(Candidate visit, List<Candidate> all) {
    return all.stream()
        .filter(other -> other.type() == EventType.MEETING && other.index() <= LEAD)
        .filter(other -> other.sharesActor(visit))
        .flatMap(other -> other.participants().stream())
        .filter(p -> p.role() == Role.HOST && p.kind() == ParticipantKind.PERSON)
        .toList();
  }

  /** A state adds nothing beside its own people, nor another port of call to a visit. */
  private static boolean isNew(EventType type, List<Participant> cast, Participant other) {
    boolean person = other.kind() == ParticipantKind.PERSON;
    boolean represented =
        other.country() != null
            && cast.stream()
                .filter(p -> p.kind() == ParticipantKind.PERSON)
                .anyMatch(p -> other.country().equals(p.country()));
    return person || type != EventType.VISIT && !represented;
  }

  private static Candidate best(List<Candidate> reports) {
    return reports.stream()
        .filter(report -> !report.inTitle() && !report.cast().isEmpty())
        .findFirst()
        .orElse(reports.get(0));
  }

  /**
   * Who meets in the same sentence, or for the same states in the lead, is of the same agreement,
   * meeting or visit.
   */
  private static void related(Candidate best, List<Participant> cast, List<Candidate> all) {
    Set<String> states =
        cast.stream()
            .map(Participant::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    for (Candidate other : all) {
      boolean same = other.sentence().equals(best.sentence());
      if (SHARED.contains(other.type()) && (same || other.index() <= LEAD + 1)) {
        other.participants().stream()
            .filter(p -> p.kind() == ParticipantKind.PERSON)
            .filter(p -> same || p.country() != null && states.contains(p.country()))
            .forEach(participant -> add(cast, participant));
      }
    }
  }

  private static void add(List<Participant> all, Participant participant) {
    if (all.stream().noneMatch(known -> known.name().equals(participant.name()))) {
      all.add(participant);
    }
  }

  /** Where a state or body speaks or acts, the first person who speaks for it takes part too. */
  private List<Participant> withSpokesperson(Candidate first, List<Participant> participants) {
    Set<String> sides =
        participants.stream()
            .filter(p -> isDoing(p) && p.kind() != ParticipantKind.PERSON)
            .map(p -> Objects.requireNonNullElse(p.country(), p.name()))
            .collect(Collectors.toSet());
    boolean named =
        participants.stream().anyMatch(p -> isDoing(p) && p.kind() == ParticipantKind.PERSON);
    if (named || sides.isEmpty()) {
      return participants;
    }
    List<Participant> all = new ArrayList<>(participants);
    Stream.concat(quoted(first), input.mentions().stream().filter(m -> speaks(first, m)))
        .flatMap(mention -> entity(mention.entity()))
        .filter(entity -> speaksFor(entity, sides))
        .findFirst()
        .ifPresent(entity -> add(all, person(entity, Role.SPEAKER)));
    return all;
  }

  private static boolean isDoing(Participant participant) {
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

  private Stream<Entity> entity(@Nullable String id) {
    return input.entities().stream().filter(entity -> entity.id().equals(id));
  }

  private boolean speaksFor(Entity entity, Set<String> sides) {
    return entity.type() == MentionType.PERSON
        && (entity.country() == null
            ? !entity.titles().isEmpty() && isInLead(entity) || isSpokesperson(entity)
            : sides.contains(entity.country()) || isSpokesperson(entity));
  }

  private boolean isInLead(Entity entity) {
    return input.mentions().stream()
        .anyMatch(mention -> entity.id().equals(mention.entity()) && isIn(mention, LEAD));
  }

  private static boolean isSpokesperson(Entity entity) {
    return entity.titles().stream().anyMatch(title -> title.startsWith("spokes"));
  }

  private static Participant person(Entity entity, Role role) {
    return new Participant(
        entity.id(), entity.name(), ParticipantKind.PERSON, entity.country(), role);
  }

  /** Whether a verb of saying stands right beside a name in the lead, or its office is to speak. */
  private boolean speaks(Candidate first, Mention mention) {
    int index = input.document().sentenceAt(mention.span());
    if (index < 0 || index > 2 * LEAD) {
      return false;
    }
    Sentence sentence = input.document().sentences().get(index);
    if (!first.type().isSpoken() && !sentence.span().equals(first.sentence().span())) {
      return false;
    }
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean says =
        sentence
            .tokens()
            .subList(Math.max(0, from - 1), Math.min(sentence.tokens().size(), to + 4))
            .stream()
            .anyMatch(token -> words.is(Words.Kind.SAYING, token.text()));
    return says
        || index <= LEAD + 1 && entity(mention.entity()).anyMatch(RecordBuilder::isSpokesperson);
  }

  /** Who of the visited state's people the lead names is a host. */
  private List<Participant> withHosts(
      EventType type, List<Participant> participants, Candidate.Located<EventPlace> place) {
    EventPlace at = place.value();
    String host =
        participants.stream()
            .filter(p -> p.role() == Role.HOST)
            .map(Participant::country)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(at == null ? null : at.country());
    boolean visitor =
        participants.stream()
            .anyMatch(p -> host != null && host.equals(p.country()) && p.role() == Role.VISITOR);
    if (type != EventType.VISIT || host == null || visitor) {
      return participants;
    }
    List<Participant> all = new ArrayList<>(participants);
    input.mentions().stream()
        .filter(mention -> isIn(mention, LEAD))
        .flatMap(
            mention ->
                input.entities().stream().filter(entity -> entity.id().equals(mention.entity())))
        .filter(entity -> entity.type() == MentionType.PERSON && host.equals(entity.country()))
        .forEach(
            entity ->
                add(
                    all,
                    new Participant(
                        entity.id(), entity.name(), ParticipantKind.PERSON, host, Role.HOST)));
    return all;
  }

  private boolean isIn(Mention mention, int lead) {
    int index = input.document().sentenceAt(mention.span());
    return index >= 0 && index <= lead;
  }

  private static Candidate.Located<EventPlace> firstPlace(List<Candidate> reports) {
    return reports.stream()
        .map(Candidate::place)
        .filter(p -> p.value() != null)
        .findFirst()
        .orElse(new Candidate.Located<>(null, null));
  }

  private static Candidate.Located<String> firstDate(List<Candidate> reports) {
    return reports.stream()
        .map(Candidate::date)
        .filter(d -> d.value() != null)
        .findFirst()
        .orElse(new Candidate.Located<>(null, null));
  }

  /** What lies after the day of publication has not occurred, what lies before is no plan. */
  private EventStatus status(EventStatus said, @Nullable String date) {
    LocalDate published = input.published();
    if (date == null || published == null || date.length() < 10) {
      return said;
    }
    String from = date.substring(0, 10);
    String until = date.substring(date.length() - 10);
    if (said == EventStatus.OCCURRED && from.compareTo(published.toString()) > 0) {
      return EventStatus.PLANNED;
    }
    return said == EventStatus.PLANNED && until.compareTo(published.toString()) < 0
        ? EventStatus.OCCURRED
        : said;
  }

  private List<String> quotes(Candidate first, List<Participant> participants, Set<Span> evidence) {
    if (first.hit().trigger().frame() != Trigger.Frame.TALK
        && first.hit().trigger().frame() != Trigger.Frame.DOER) {
      return List.of();
    }
    Set<String> speakers =
        participants.stream()
            .filter(p -> p.role() == Role.SPEAKER)
            .map(Participant::entity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return input.quotes().stream()
        .filter(
            q ->
                q.speaker() == null
                    ? evidence.stream().anyMatch(span -> span.contains(q.span()))
                    : speakers.contains(q.speaker()))
        .map(Quote::id)
        .toList();
  }

  private static double probability(double score) {
    return Math.round(1000 / (1 + Math.exp(-(score - 9) / 4))) / 1000.0;
  }
}
