package org.communique.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.communique.knowledge.Knowledge;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides who of all that are named takes part in an event, by weights learned from annotated
 * articles: what the rules say is one trait among others. Used for one article.
 */
final class Membership {

  /**
   * From these log odds on somebody takes part whom the rules found: below 0, as the F1 score is
   * best there.
   */
  private static final double FOUND = -0.7;

  /** And anybody else. */
  private static final double OTHERS = -0.3;

  /** What a glance at the article's start weighs beside the rest, chosen on articles held out. */
  private static final double SEEN = 0.8;

  /** For those whom the start does not name. */
  private static final double UNSEEN = -0.3;

  /** Nobody meets or agrees alone. */
  private static final int PAIR = 2;

  /** The longest ", and ". */
  private static final int LINK = 6;

  private static final Set<String> LINKS = Set.of("and", ",", ", and", "&");

  private final Learned.Reading reading;
  private final EventInput input;
  private final Named named;
  private final Casting casting;
  private final Roll roll;
  private final ArticleVectors vectors;
  private final Titles titles;

  Membership(Learned learned, Knowledge knowledge, Dossier dossier, Set<String> officials) {
    this.reading = learned.reading();
    this.input = dossier.input();
    this.named = dossier.named();
    this.casting = dossier.casting();
    this.roll = new Roll(knowledge, input, casting, named);
    this.vectors = dossier.vectors();
    this.titles = new Titles(input, named, officials);
  }

  /** Somebody, with the traits and the vectors that speak for taking part. */
  record Judged(Roll.Entry entry, TraitList traits, List<float[]> vectors) {}

  /** All who may take part, with what speaks for and against it. */
  List<Judged> judged(List<Candidate> reports, List<Part> parts, EventStatus status) {
    Candidate best = Participation.best(reports);
    int at = number(best);
    Set<Integer> numbers = new TreeSet<>();
    reports.forEach(report -> numbers.add(number(report)));
    Collection<Roll.Entry> all = roll.of(numbers, at, parts);
    Clause clause = casting.scene(at).clause();
    PartTraits traits =
        new PartTraits(input, named, best, at, numbers, parts, status, all, titles, clause);
    return all.stream().map(entry -> judged(entry, best, traits)).toList();
  }

  private int number(Candidate report) {
    return input.document().sentenceAt(report.sentence().span());
  }

  private Judged judged(Roll.Entry entry, Candidate best, PartTraits traits) {
    Roll.Place place = traits.nearest(entry);
    return new Judged(entry, traits.of(entry, place), vectors.of(best, place));
  }

  /**
   * Those who take part.
   *
   * @param parts whom the rules let take part
   */
  List<Part> of(
      List<Candidate> reports, List<Part> parts, EventStatus status, @Nullable Glance glance) {
    Candidate best = Participation.best(reports);
    if (!reading.know(best.type())) {
      return parts;
    }
    Map<Judged, Double> odds = new IdentityHashMap<>();
    List<Judged> all = new ArrayList<>(judged(reports, parts, status));
    String type = best.type().name();
    all.forEach(one -> odds.put(one, odds(type, one, glance)));
    List<Part> chosen = new ArrayList<>();
    all.sort(Comparator.comparingDouble(judged -> -odds.getOrDefault(judged, 0.0)));
    boolean together = best.hit().trigger().frame() == Trigger.Frame.TOGETHER;
    int fewest = Math.min(together ? PAIR : 1, parts.size());
    int found = 0;
    for (Judged judged : all) {
      Part own = judged.entry().part();
      boolean enough = odds.getOrDefault(judged, 0.0) >= (own != null ? FOUND : OTHERS);
      if (enough || own != null && found < fewest) {
        found += own != null ? 1 : 0;
        chosen.add(own != null ? own : part(judged.entry(), best, parts));
      }
    }
    parts.stream()
        .filter(part -> !chosen.contains(part) && isListed(part, chosen))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(part -> order(parts, part)));
    return chosen;
  }

  private double odds(String type, Judged one, @Nullable Glance glance) {
    double told = reading.odds(type, one.traits(), one.vectors());
    return glance == null ? told : told + seen(glance.participant(one.entry()));
  }

  private static double seen(OptionalDouble participant) {
    return participant.isEmpty() ? UNSEEN : SEEN * participant.getAsDouble();
  }

  /** "urged Kenyans and Somalis": who is named in one breath takes part together. */
  private boolean isListed(Part part, List<Part> chosen) {
    return chosen.stream()
        .filter(other -> other.role() == part.role() && other.kind() == part.kind())
        .anyMatch(
            other -> isJoined(part.span(), other.span()) || isJoined(other.span(), part.span()));
  }

  private boolean isJoined(@Nullable Span one, @Nullable Span other) {
    return one != null
        && other != null
        && one.field() == other.field()
        && one.end() < other.start()
        && other.start() - one.end() <= LINK
        && LINKS.contains(
            input.document().source(one.field()).substring(one.end(), other.start()).strip());
  }

  private static int order(List<Part> parts, Part part) {
    int order = parts.indexOf(part);
    return order < 0 ? parts.size() : order;
  }

  private Part part(Roll.Entry entry, Candidate best, List<Part> parts) {
    Participant who = entry.who();
    Role role = role(entry, best, parts);
    return new Part(
        new Participant(who.entity(), who.name(), who.kind(), who.country(), role),
        Weights.RULE,
        span(entry));
  }

  private @Nullable Span span(Roll.Entry entry) {
    return entry.places().stream().findFirst().map(this::span).orElse(null);
  }

  private Span span(Roll.Place place) {
    Sentence sentence = input.document().sentences().get(place.sentence());
    return sentence
        .tokens()
        .get(place.from())
        .span()
        .cover(sentence.tokens().get(place.to() - 1).span());
  }

  /** Who joins those that the rules found stands on the side of the own state, or on the other. */
  private static Role role(Roll.Entry entry, Candidate best, List<Part> parts) {
    Roles roles = new Roles(best.hit().trigger());
    return switch (best.hit().trigger().frame()) {
      case TOGETHER -> roles.attending();
      case TRAVEL -> isWith(entry, parts, Role.VISITOR) ? Role.VISITOR : Role.HOST;
      case DOER, TALK ->
          isWith(entry, parts, roles.doing()) || !isAddressed(entry, best)
              ? roles.doing()
              : roles.target();
    };
  }

  /** Whether nobody has the role yet, or one of the same state. */
  private static boolean isWith(Roll.Entry entry, List<Part> parts, Role role) {
    return parts.stream().noneMatch(part -> part.role() == role)
        || PartTraits.isOfSide(entry.who(), parts, role);
  }

  private static boolean isAddressed(Roll.Entry entry, Candidate best) {
    return entry.places().stream()
        .anyMatch(
            place ->
                place.from() >= best.hit().to() || entry.who().kind() != ParticipantKind.PERSON);
  }
}
