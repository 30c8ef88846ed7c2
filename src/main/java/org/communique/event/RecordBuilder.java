package org.communique.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.knowledge.Knowledge;
import org.communique.quote.Quote;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes one record of all reports of an event. Used for one article. */
final class RecordBuilder {

  /** Reports so near the start are of the lead's day and place. */
  static final int LEAD = 2;

  static final Set<EventType> GATHERINGS =
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

  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d.*)?)?");

  private final EventInput input;
  private final Participation participation;
  private final Circumstances circumstances;

  RecordBuilder(
      Knowledge knowledge,
      Words words,
      Set<String> officials,
      EventInput input,
      Circumstances circumstances) {
    this.input = input;
    this.participation = new Participation(knowledge, words, input, officials);
    this.circumstances = circumstances;
  }

  EventRecord build(String id, List<Candidate> reports, List<Candidate> all, double salience) {
    Candidate first = reports.get(0);
    boolean gathering = GATHERINGS.contains(first.type());
    Candidate.Located<EventPlace> place =
        firstPlace(
            gathering
                ? reports.stream().filter(c -> c.index() <= LEAD + 1 || c == first).toList()
                : reports);
    Candidate.Located<String> date = firstDate(reports);
    boolean lead = first.index() <= LEAD;
    for (Candidate other : beside(first, all)) {
      place = place.value() == null ? other.place() : place;
      date =
          date.value() == null
                  && first.status().status() != EventStatus.PLANNED
                  && !circumstances.isAhead(other.date().value())
              ? other.date()
              : date;
    }
    if (place.value() == null && first.index() <= 2 * LEAD && gathering) {
      place = circumstances.leadPlace();
    }
    if (place.value() == null) {
      place = firstPlace(reports);
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
    explanations.add(new Explanation("status", said(reports).rule(), said(reports).span()));
    explain(explanations, "place", rule("place", reports, place), place);
    explain(explanations, "date", rule("date", reports, date), date);
    StatusRules.Decision said = said(reports);
    boolean uttered = first.type().isSpoken() && first.hit().trigger().verb();
    EventStatus status = uttered ? said.status() : status(said.status(), date.value());
    if (status != said.status()) {
      explanations.add(
          new Explanation("status", "date against the day of publication", date.span()));
    }
    Set<Span> evidence =
        reports.stream()
            .map(c -> c.sentence().span())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Participant> participants = participation.of(reports, all, place.value());
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

  /** Whether a report of the event itself names the value, or the article elsewhere. */
  private static String rule(String what, List<Candidate> reports, Candidate.Located<?> value) {
    Span span = value.span();
    boolean own =
        span != null
            && reports.stream().anyMatch(report -> report.sentence().span().contains(span));
    return (own ? "nearest " : "borrowed ") + what;
  }

  private static void explain(
      List<Explanation> explanations, String field, String rule, Candidate.Located<?> value) {
    if (value.value() != null) {
      explanations.add(new Explanation(field, rule, value.span()));
    }
  }

  private static Candidate.Located<EventPlace> firstPlace(List<Candidate> reports) {
    return reports.stream()
        .map(Candidate::place)
        .filter(p -> p.value() != null)
        .findFirst()
        .orElse(new Candidate.Located<>(null, null));
  }

  /** The first date, or one in the lead that falls within it and is finer. */
  private static Candidate.Located<String> firstDate(List<Candidate> reports) {
    List<Candidate.Located<String>> dates =
        reports.stream()
            .filter(report -> report.index() <= LEAD + 1 || report == reports.get(0))
            .map(Candidate::date)
            .filter(d -> d.value() != null)
            .toList();
    Candidate.Located<String> first =
        reports.stream()
            .map(Candidate::date)
            .filter(d -> d.value() != null)
            .findFirst()
            .orElse(new Candidate.Located<>(null, null));
    String value = first.value();
    return dates.stream()
        .filter(d -> value != null && d.value() != null && isFiner(d.value(), value))
        .findFirst()
        .orElse(first);
  }

  private static boolean isFiner(String date, String than) {
    return date.length() == 10 && !date.equals(than) && Clusters.covers(than, date);
  }

  /** What lies after the day of publication has not occurred, what lies before is no plan. */
  private EventStatus status(EventStatus said, @Nullable String date) {
    LocalDate published = input.published();
    if (date == null || published == null) {
      return said;
    }
    List<String> ends = List.of(date.split("/"));
    if (said == EventStatus.OCCURRED && isAfter(ends.get(0), published.toString())) {
      return EventStatus.PLANNED;
    }
    return said == EventStatus.PLANNED && isAfter(published.toString(), ends.get(ends.size() - 1))
        ? EventStatus.OCCURRED
        : said;
  }

  /**
   * What the first report says, or where its noun says nothing of it, the first that does: "near
   * the venue of the summit", "he was attending the summit".
   */
  private static StatusRules.Decision said(List<Candidate> reports) {
    Candidate first = reports.get(0);
    boolean silent = !first.hit().trigger().verb() && first.status().span() == null;
    return silent
        ? reports.stream()
            .map(Candidate::status)
            .filter(status -> status.span() != null && status.status() != EventStatus.DENIED)
            .findFirst()
            .orElse(first.status())
        : first.status();
  }

  /** Whether a day, month or year lies behind another, as far as the coarser of both tells. */
  private static boolean isAfter(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return CALENDAR.matcher(one).matches()
        && CALENDAR.matcher(other).matches()
        && one.substring(0, length).compareTo(other.substring(0, length)) > 0;
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
