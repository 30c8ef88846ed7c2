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

  /** The length of "2015-10-16". */
  private static final int DAY = 10;

  private static final int YEAR = 4;

  /** What is not told by a report but by the reading of the start as a whole. */
  private static final String GLANCE = "glance at the start";

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

  static final Set<EventStatus> GIVEN_UP = EnumSet.of(EventStatus.CANCELLED, EventStatus.POSTPONED);

  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d.*)?)?");

  private final Words words;
  private final EventInput input;
  private final Participation participation;
  private final Circumstances circumstances;
  private final @Nullable Membership membership;
  private final @Nullable Settling settling;
  private final WrittenNames names;

  /**
   * @param membership who of all that are named takes part, or null where the rules alone say it
   * @param settling where and when of all that is named it is, or null where the rules alone say it
   */
  RecordBuilder(
      Knowledge knowledge,
      Language language,
      Dossier dossier,
      @Nullable Membership membership,
      @Nullable Settling settling) {
    this.words = language.words();
    this.input = dossier.input();
    this.participation = new Participation(knowledge, words, input, language.officials());
    this.circumstances = dossier.circumstances();
    this.membership = membership;
    this.settling = settling;
    this.names = new WrittenNames(input, words);
  }

  /**
   * The record of some reports.
   *
   * @param all all reports of the article
   * @param glance what the start says of the main event; null for a further one
   */
  EventRecord build(
      String id,
      List<Candidate> reports,
      List<Candidate> all,
      double salience,
      @Nullable Glance glance) {
    Candidate first = reports.get(0);
    Found found = found(reports, all, glance);
    EventPlace place = found.where().value().value();
    List<Part> parts = parts(reports, all, place, found.status(), glance);
    List<Participant> participants = parts.stream().map(Part::participant).toList();
    Set<Span> evidence =
        reports.stream()
            .map(report -> report.sentence().span())
            .collect(Collectors.toCollection(TreeSet::new));
    return new EventRecord(
        id,
        first.type(),
        found.status(),
        participants,
        place,
        found.when().value().value(),
        new ArrayList<>(evidence),
        quotes(first, participants, evidence),
        probability(glance == null ? first.further() : first.worth()),
        salience,
        explanations(first, found, parts));
  }

  /**
   * Where and when an event is, and its status.
   *
   * @param said what the reports say of the status
   * @param dated the status by the day of publication too
   * @param status the status by all
   */
  private record Found(
      Ruling<EventPlace> where,
      Ruling<String> when,
      StatusRules.Decision said,
      EventStatus dated,
      EventStatus status) {}

  private Found found(List<Candidate> reports, List<Candidate> all, @Nullable Glance glance) {
    StatusRules.Decision said = said(reports);
    Ruling<EventPlace> where = where(reports, all, said.status(), glance);
    Ruling<String> when = when(reports, all, said.status());
    Candidate first = reports.get(0);
    boolean uttered = first.type().isSpoken() && first.hit().trigger().verb();
    EventStatus dated = uttered ? said.status() : status(said.status(), when.value().value());
    boolean told = said.span() != null || dated != said.status();
    EventStatus status = glance == null ? dated : glance.status(told).orElse(dated);
    return new Found(where, when, said, dated, status);
  }

  private static List<Explanation> explanations(Candidate first, Found found, List<Part> parts) {
    StatusRules.Decision said = found.said();
    List<Explanation> all = new ArrayList<>();
    all.add(new Explanation("type", told(first.hit().trigger()), first.triggerSpan()));
    all.add(new Explanation("status", said.rule(), said.span()));
    explain(all, "place", found.where().rule(), found.where().value());
    explain(all, "date", found.when().rule(), found.when().value());
    if (found.dated() != said.status()) {
      Span date = found.when().value().span();
      all.add(new Explanation("status", "date against the day of publication", date));
    }
    if (found.status() != found.dated()) {
      all.add(new Explanation("status", GLANCE, null));
    }
    for (int i = 0; i < parts.size(); i++) {
      all.add(new Explanation("participants/" + i, parts.get(i).rule(), parts.get(i).span()));
    }
    return all;
  }

  private Candidate.Located<EventPlace> place(List<Candidate> reports, List<Candidate> all) {
    Candidate first = reports.get(0);
    boolean gathering = GATHERINGS.contains(first.type());
    Candidate.Located<EventPlace> place =
        firstPlace(
            gathering
                ? reports.stream().filter(c -> c.index() <= LEAD + 1 || c == first).toList()
                : reports);
    for (Candidate other : beside(first, all)) {
      place = place.value() == null ? other.place() : place;
    }
    if (place.value() == null && first.index() <= 2 * LEAD && gathering) {
      place = circumstances.leadPlace();
    }
    if (place.value() == null) {
      place = firstPlace(reports);
    }
    if (place.value() == null) {
      place = occasion(first, reports);
    }
    return first.type() != EventType.VISIT && first.status().status() != EventStatus.DENIED
        ? circumstances.finer(place, reports)
        : place;
  }

  private static String told(Trigger trigger) {
    return trigger.listed()
        ? "trigger '" + trigger.name() + "'"
        : GLANCE + ", by the verb '" + trigger.name() + "'";
  }

  private Ruling<EventPlace> where(
      List<Candidate> reports, List<Candidate> all, EventStatus status, @Nullable Glance glance) {
    Ruling<EventPlace> ruling = place(reports, all, status);
    return settling == null ? ruling : settled(ruling, settling.place(reports, ruling, glance));
  }

  private Ruling<String> when(List<Candidate> reports, List<Candidate> all, EventStatus status) {
    Ruling<String> ruling = date(reports, all, status);
    return settling == null ? ruling : settled(ruling, settling.date(reports, ruling));
  }

  private static <T> Ruling<T> settled(Ruling<T> ruling, Candidate.Located<T> settled) {
    return settled == ruling.value()
        ? ruling
        : new Ruling<>(settled, Weights.RULE, ruling.status());
  }

  private Ruling<EventPlace> place(
      List<Candidate> reports, List<Candidate> all, EventStatus status) {
    Candidate.Located<EventPlace> place = place(reports, all);
    return new Ruling<>(place, rule("place", reports, place), status);
  }

  private Ruling<String> date(List<Candidate> reports, List<Candidate> all, EventStatus status) {
    Candidate.Located<String> date = date(reports, all);
    return new Ruling<>(date, rule("date", reports, date), status);
  }

  /** All places and dates that an event may have, by what the rules say of it. */
  Lessons.Circumstance options(List<Candidate> reports, List<Candidate> all, Settling own) {
    EventStatus status = said(reports).status();
    return new Lessons.Circumstance(
        own.places(reports, place(reports, all, status)),
        own.dates(reports, date(reports, all, status)));
  }

  private Candidate.Located<String> date(List<Candidate> reports, List<Candidate> all) {
    Candidate first = reports.get(0);
    Candidate.Located<String> date = firstDate(reports);
    for (Candidate other : beside(first, all)) {
      boolean fits =
          first.status().status() != EventStatus.PLANNED
              && !circumstances.isAhead(other.date().value())
              && !isYear(other.date().value());
      date = date.value() == null && fits ? other.date() : date;
    }
    boolean lead = first.index() <= LEAD && REAL.contains(first.status().status());
    return date.value() == null && lead ? circumstances.leadDate() : date;
  }

  /** Who takes part in the event of the reports. */
  List<Part> parts(
      List<Candidate> reports,
      List<Candidate> all,
      @Nullable EventPlace place,
      EventStatus status,
      @Nullable Glance glance) {
    List<Part> parts = participation.of(reports, all, place);
    List<Part> members = membership == null ? parts : membership.of(reports, parts, status, glance);
    return members.stream()
        .filter(part -> parts.contains(part) || !isHostAway(part, all))
        .map(names::of)
        .toList();
  }

  /** Whether a host travels himself. */
  private static boolean isHostAway(Part part, List<Candidate> all) {
    return part.isPerson() && part.role() == Role.HOST && Participation.isAway(part.entity(), all);
  }

  /** Where those speak who sit together, and where the occasion is at which something is said. */
  private Candidate.Located<EventPlace> occasion(Candidate first, List<Candidate> reports) {
    if (first.index() <= LEAD && first.cast().stream().anyMatch(this::isSitting)) {
      return circumstances.dateline();
    }
    return reports.stream()
        .filter(report -> report.index() <= LEAD && !report.inTitle())
        .map(circumstances::occasion)
        .filter(place -> place.value() != null)
        .findFirst()
        .orElse(new Candidate.Located<>(null, null));
  }

  /** "The Security Council condemned": it decides where it meets. */
  private boolean isSitting(Cast part) {
    String name = part.actor().name();
    return (part.role() == Role.SPEAKER || part.role() == Role.ACTOR)
        && words.is(Words.Kind.SITTING, name.substring(name.lastIndexOf(' ') + 1));
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

  /**
   * The date of the first report that has one, or one near the lead that lies within it; a bare
   * year in a later report is history.
   */
  private static Candidate.Located<String> firstDate(List<Candidate> reports) {
    List<Candidate> dated =
        reports.stream()
            .filter(report -> report.date().value() != null)
            .filter(report -> report == reports.get(0) || !isYear(report.date().value()))
            .toList();
    if (dated.isEmpty()) {
      return new Candidate.Located<>(null, null);
    }
    Candidate.Located<String> first = dated.get(0).date();
    return dated.stream()
        .filter(report -> report.index() <= LEAD + 1 || report == reports.get(0))
        .map(Candidate::date)
        .filter(date -> isFiner(date.value(), first.value()))
        .findFirst()
        .orElse(first);
  }

  private static boolean isYear(@Nullable String date) {
    return date != null && date.length() == YEAR;
  }

  /** A day, or a stretch of days, within a month or year; a day within a stretch of days. */
  private static boolean isFiner(@Nullable String date, @Nullable String than) {
    if (date == null || than == null || date.equals(than)) {
      return false;
    }
    String day = date.split("/")[0];
    boolean days = date.length() == DAY || day.length() == DAY && than.length() < DAY;
    return days && Clusters.covers(than, day);
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
   * What the first report says; where its noun says nothing of it, the first that does: "near the
   * venue of the summit", "he was attending the summit". A headline's present is any time, so that
   * the lead's words count for more, and a plan that was given up is none.
   */
  private static StatusRules.Decision said(List<Candidate> reports) {
    Candidate first = reports.get(0);
    StatusRules.Decision own = first.status();
    boolean silent = !first.hit().trigger().verb() && own.span() == null;
    boolean timeless = first.inTitle() && own.span() == null && own.rule().equals("indicative");
    return reports.stream()
        .filter(
            report ->
                silent && report.status().status() != EventStatus.DENIED
                    || timeless && report.index() <= 1 && !report.inTitle()
                    || own.status() == EventStatus.PLANNED
                        && report.index() <= first.index() + 1
                        && GIVEN_UP.contains(report.status().status()))
        .map(Candidate::status)
        .filter(status -> status.span() != null)
        .findFirst()
        .orElse(own);
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

  private static double probability(double worth) {
    return Math.round(1000 / (1 + Math.exp(-worth))) / 1000.0;
  }
}
