package org.communique.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    if (place.value() == null && lead && GATHERINGS.contains(first.type())) {
      place = circumstances.leadPlace();
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
        withHosts(first.type(), withSpokesperson(participants(reports, all)), place);
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

  private static void explain(
      List<Explanation> explanations, String field, String rule, Candidate.Located<?> value) {
    if (value.value() != null) {
      explanations.add(new Explanation(field, rule, value.span()));
    }
  }

  /**
   * Those of the best report; the headline's shorter cast gives way to a fuller one in the text.
   */
  private static List<Participant> participants(List<Candidate> reports, List<Candidate> all) {
    List<Participant> best = reports.get(0).participants();
    EventType type = reports.get(0).type();
    if (type == EventType.AGREEMENT || type == EventType.SUMMIT) {
      return joined(reports, type == EventType.AGREEMENT ? all : List.of());
    }
    if (!reports.get(0).inTitle()) {
      return best;
    }
    return reports.stream()
        .filter(report -> !report.inTitle())
        .map(Candidate::participants)
        .findFirst()
        .orElse(best);
  }

  /** An agreement is its states' and theirs who made it. */
  private static List<Participant> joined(List<Candidate> reports, List<Candidate> others) {
    List<Participant> all = new ArrayList<>();
    for (Candidate report : reports) {
      if (report.index() <= LEAD) {
        report.participants().forEach(participant -> add(all, participant));
      }
    }
    Set<String> states =
        all.stream().map(Participant::country).filter(Objects::nonNull).collect(Collectors.toSet());
    for (Candidate other : others) {
      if (other.index() <= LEAD + 1
          && (other.type() == EventType.MEETING || other.type() == EventType.NEGOTIATION)) {
        other.participants().stream()
            .filter(
                p ->
                    p.kind() == ParticipantKind.PERSON
                        && p.country() != null
                        && states.contains(p.country()))
            .forEach(participant -> add(all, participant));
      }
    }
    return all.isEmpty() ? reports.get(0).participants() : all;
  }

  private static void add(List<Participant> all, Participant participant) {
    if (all.stream().noneMatch(known -> known.name().equals(participant.name()))) {
      all.add(participant);
    }
  }

  /** Where a state or body speaks, the first person quoted for it speaks too. */
  private List<Participant> withSpokesperson(List<Participant> participants) {
    Set<String> countries =
        participants.stream()
            .filter(
                p ->
                    p.role() == Role.SPEAKER
                        && p.kind() != ParticipantKind.PERSON
                        && p.country() != null)
            .map(p -> Objects.requireNonNull(p.country()))
            .collect(Collectors.toSet());
    boolean named =
        participants.stream()
            .anyMatch(p -> p.role() == Role.SPEAKER && p.kind() == ParticipantKind.PERSON);
    if (named || countries.isEmpty()) {
      return participants;
    }
    List<Participant> all = new ArrayList<>(participants);
    Stream.concat(
            input.quotes().stream().map(Quote::speaker),
            input.mentions().stream().filter(this::speaks).map(Mention::entity))
        .flatMap(speaker -> input.entities().stream().filter(entity -> entity.id().equals(speaker)))
        .filter(
            entity ->
                entity.type() == MentionType.PERSON
                    && (entity.country() == null
                        ? entity.titles().stream().anyMatch(title -> title.startsWith("spokes"))
                        : countries.contains(entity.country())))
        .findFirst()
        .ifPresent(
            entity ->
                all.add(
                    new Participant(
                        entity.id(),
                        entity.name(),
                        ParticipantKind.PERSON,
                        entity.country(),
                        Role.SPEAKER)));
    return all;
  }

  /** Whether a verb of saying stands right beside a name in the lead. */
  private boolean speaks(Mention mention) {
    int index = input.document().sentenceAt(mention.span());
    if (index < 0 || index > 2 * LEAD) {
      return false;
    }
    Sentence sentence = input.document().sentences().get(index);
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    return sentence
        .tokens()
        .subList(Math.max(0, from - 1), Math.min(sentence.tokens().size(), to + 4))
        .stream()
        .anyMatch(token -> words.is(Words.Kind.SAYING, token.text()));
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
