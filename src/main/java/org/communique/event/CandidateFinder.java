package org.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.communique.entity.MentionType;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/** Makes a candidate of every trigger that diplomacy holds for. Used for one article. */
final class CandidateFinder {

  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  private static final Set<String> JOINING = Set.of("with", "between", "among");
  private static final int NEAR = 3;
  private static final int UNNAMED = 6;

  /** So far from the start an article still goes on about its news. */
  private static final int ECHOING = 4;

  private final EventInput input;
  private final TriggerLexicon triggers;
  private final StatusRules statuses;
  private final Circumstances circumstances;
  private final Casting casting;
  private final Ranking ranking;
  private final Diplomacy diplomacy;
  private final Readouts.@Nullable Readout readout;
  private final Company company;
  private final Stays stays;
  private final Senses senses;
  private final Words words;
  private final Bystanders bystanders;
  private final HomeAffairs home;
  private final Offices offices;
  private final Set<String> officials;
  private final boolean abroad;
  private final List<Candidate> candidates = new ArrayList<>();

  CandidateFinder(
      EventInput input,
      TriggerLexicon triggers,
      StatusRules statuses,
      Circumstances circumstances,
      Casting casting,
      Ranking ranking,
      Diplomacy diplomacy,
      Readouts.@Nullable Readout readout,
      Senses senses,
      Words words,
      Offices offices,
      Set<String> officials) {
    this.input = input;
    this.triggers = triggers;
    this.statuses = statuses;
    this.circumstances = circumstances;
    this.casting = casting;
    this.ranking = ranking;
    this.diplomacy = diplomacy;
    this.readout = readout;
    this.company = new Company(words);
    this.stays = new Stays(words);
    this.senses = senses;
    this.words = words;
    this.bystanders = new Bystanders(words);
    this.home = new HomeAffairs(words, input);
    this.offices = offices;
    this.officials = officials;
    this.abroad = diplomacy.reachesAbroad();
  }

  List<Candidate> find() {
    int index = 0;
    for (int number = 0; number < input.document().sentences().size(); number++) {
      ZoneType zone = input.document().sentences().get(number).zone();
      if (zone != ZoneType.DATELINE) {
        read(casting.scene(number), index);
        index += zone == ZoneType.HEADLINE ? 0 : 1;
      }
    }
    return withoutFaint();
  }

  private void read(Casting.Scene scene, int index) {
    List<TriggerLexicon.Hit> hits = hits(scene, index);
    boolean states = diplomacy.isInternational(scene.actors());
    for (TriggerLexicon.Hit hit : hits) {
      boolean international = states || hit.trigger().anybody();
      boolean account = readout != null && index == readout.at() && hit == readout.hit();
      List<Cast> unnamed = account ? List.of() : offices.of(scene, hit);
      List<Cast> cast = account ? company.of(scene, hit) : with(unnamed, scene.cast(hit));
      international |= !unnamed.isEmpty();
      boolean official = cast.stream().anyMatch(CandidateFinder::counts) || isOffice(scene, hit);
      boolean told = official && !senses.voids(scene.sentence(), hit);
      boolean held =
          account
              ? told
              : !isUnsaid(hits, hit)
                  && !home.holds(hit, cast, scene.actors(), states)
                  && holds(scene, hit, cast);
      if (!held) {
        cast = partners(cast);
      }
      if (held || isEcho(scene.sentence(), hit, index)) {
        StatusRules.Decision status = statuses.decide(scene.sentence(), hit);
        double score =
            ranking.score(scene, hits, hit, cast, index, status.status(), international, account);
        candidates.add(candidate(scene, index, hit, cast, status, score, !held));
      }
    }
  }

  /** An official without a name before the others, who are then not the doers. */
  private static List<Cast> with(List<Cast> unnamed, List<Cast> cast) {
    List<Cast> all = new ArrayList<>(unnamed);
    cast.stream()
        .filter(
            part ->
                unnamed.isEmpty() || part.role() == Role.TARGET || part.role() == Role.ADDRESSEE)
        .forEach(all::add);
    return all;
  }

  /** The triggers of the sentence; what an account tells of stands for those that it overlaps. */
  private List<TriggerLexicon.Hit> hits(Casting.Scene scene, int index) {
    Sentence sentence = scene.sentence();
    List<TriggerLexicon.Hit> hits =
        triggers.find(sentence).stream()
            .filter(hit -> !stays.isStay(hit) || isVisit(scene, hit))
            .map(hit -> Phoning.meant(scene, hit))
            .toList();
    Readouts.Readout account = readout;
    if (account == null || account.at() != index || sentence.zone() == ZoneType.HEADLINE) {
      return hits;
    }
    TriggerLexicon.Hit told = account.hit();
    List<TriggerLexicon.Hit> all = new ArrayList<>(hits);
    all.removeIf(hit -> hit.from() < told.to() && told.from() < hit.to());
    all.add(told);
    return all;
  }

  private boolean isVisit(Casting.Scene scene, TriggerLexicon.Hit hit) {
    return stays.isVisit(
        scene.sentence(),
        hit,
        scene.cast(hit),
        circumstances.place(scene.sentence(), scene.clause(), hit));
  }

  private Candidate candidate(
      Casting.Scene scene,
      int index,
      TriggerLexicon.Hit hit,
      List<Cast> cast,
      StatusRules.Decision status,
      double score,
      boolean echo) {
    return new Candidate(
        index,
        scene.sentence(),
        hit,
        status,
        cast,
        circumstances.place(scene.sentence(), scene.clause(), hit),
        circumstances.date(scene.sentence(), scene.clause(), hit, status.status()),
        score,
        Ranking.isBackground(scene.clause(), hit),
        echo);
  }

  /** "The meeting with Abdelaziz in Tindouf": no news by itself, but it says more of what is. */
  private boolean isEcho(Sentence sentence, TriggerLexicon.Hit hit, int index) {
    return index > 0
        && index <= ECHOING
        && Clusters.isDefinite(sentence, hit)
        && hit.trigger().frame() == Trigger.Frame.TOGETHER
        && !senses.voids(sentence, hit);
  }

  /** Those whom "with" or "between" joins to the event. */
  private static List<Cast> partners(List<Cast> cast) {
    return cast.stream().filter(part -> JOINING.contains(part.actor().preposition())).toList();
  }

  private static boolean counts(Cast part) {
    return part.actor().official() || part.actor().kind() == ParticipantKind.PERSON;
  }

  /** "The President", "senior officials": an office without a name before the trigger. */
  private boolean isOffice(Casting.Scene scene, TriggerLexicon.Hit hit) {
    return scene.sentence().tokens().stream()
        .limit(hit.from())
        .anyMatch(token -> officials.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  private boolean holds(Casting.Scene scene, TriggerLexicon.Hit hit, List<Cast> cast) {
    return !senses.voids(scene.sentence(), hit)
        && (abroad || !hit.trigger().type().equals(EventType.STATEMENT))
        && !isCommunique(scene, hit, cast)
        && !bystanders.isTheirs(scene.sentence(), scene.clause(), hit)
        && !bystanders.isBusiness(hit, cast)
        && !bystanders.isCount(scene.sentence(), hit, cast)
        && !isInName(scene.sentence(), hit)
        && !isAtHome(scene, hit, cast)
        && (hasOfficials(scene.sentence(), hit) || !isAimless(hit, cast))
        && !isMereAttribute(scene.clause(), hit)
        && (diplomacy.holds(scene.sentence(), hit.trigger(), cast)
            || isUnnamed(scene.sentence(), hit, cast))
        && (!cast.isEmpty()
            || hit.trigger().type() == EventType.SUMMIT
            || isFollowedByVerb(scene.sentence(), hit));
  }

  /** "a top official is to visit Syria": whoever travels to a state holds an office. */
  private boolean isUnnamed(Sentence sentence, TriggerLexicon.Hit hit, List<Cast> cast) {
    return hit.trigger().frame() == Trigger.Frame.TRAVEL
        && hit.trigger().verb()
        && cast.stream().anyMatch(part -> part.role() == Role.HOST)
        && sentence.tokens().subList(Math.max(0, hit.from() - UNNAMED), hit.from()).stream()
            .anyMatch(token -> officials.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** "expelled the officials", "officials were expelled". */
  private boolean hasOfficials(Sentence sentence, TriggerLexicon.Hit hit) {
    boolean passive =
        hit.from() > 0
            && words.is(
                Words.Kind.BE,
                sentence.tokens().get(hit.from() - 1).text().toLowerCase(Locale.ROOT));
    int from = hit.trigger().verb() && !passive ? hit.to() : Math.max(0, hit.from() - NEAR);
    int to = Math.min(sentence.tokens().size(), hit.to() + NEAR);
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> officials.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** "expelled a student": whom it is done to is no party to diplomacy. */
  private boolean isAimless(TriggerLexicon.Hit hit, List<Cast> cast) {
    return words.is(Words.Kind.TARGETED, hit.trigger().name())
        && cast.stream()
            .noneMatch(part -> part.role() == Role.TARGET || part.role() == Role.ADDRESSEE);
  }

  /** "declined to comment": what is said nowhere. */
  private static boolean isUnsaid(List<TriggerLexicon.Hit> hits, TriggerLexicon.Hit hit) {
    return hit.trigger().verb()
        && hit.trigger().type() == EventType.STATEMENT
        && hits.stream()
            .anyMatch(
                other -> other.to() == hit.from() && other.trigger().type() == EventType.REFUSAL);
  }

  /** "Villa traveled to Nashville": who is of no known state goes nowhere abroad. */
  private boolean isAtHome(Casting.Scene scene, TriggerLexicon.Hit hit, List<Cast> cast) {
    if (abroad || hit.trigger().frame() != Trigger.Frame.TRAVEL) {
      return false;
    }
    EventPlace place = circumstances.place(scene.sentence(), scene.clause(), hit).value();
    String country = place == null ? null : place.country();
    List<String> homes =
        cast.stream()
            .filter(part -> part.role() == Role.VISITOR)
            .map(part -> Objects.requireNonNullElse(part.actor().country(), ""))
            .toList();
    return country != null
        && !homes.isEmpty()
        && homes.stream().allMatch(String::isEmpty)
        && cast.stream().allMatch(part -> part.role() == Role.VISITOR || isOf(part, country));
  }

  private static boolean isOf(Cast part, String country) {
    return part.actor().country() == null || country.equals(part.actor().country());
  }

  /** "North Atlantic Treaty Organization": a word of a body's name reports nothing. */
  private boolean isInName(Sentence sentence, TriggerLexicon.Hit hit) {
    Span words =
        sentence.tokens().get(hit.from()).span().cover(sentence.tokens().get(hit.to() - 1).span());
    return input.mentions().stream()
        .filter(mention -> mention.type() == MentionType.ORGANIZATION)
        .anyMatch(
            mention ->
                mention.span().contains(words)
                    && mention.span().end() - mention.span().start() > words.end() - words.start());
  }

  /** "The Israeli military said": a force tells of its fighting. */
  private boolean isCommunique(Casting.Scene scene, TriggerLexicon.Hit hit, List<Cast> cast) {
    return hit.trigger().frame() == Trigger.Frame.TALK
        && !cast.isEmpty()
        && cast.stream()
            .allMatch(
                part ->
                    part.actor().kind() == ParticipantKind.STATE
                        && (isArmed(scene.sentence(), part.actor().to() - 1)
                            || isArmed(scene.sentence(), part.actor().to())));
  }

  private boolean isArmed(Sentence sentence, int i) {
    return i < sentence.tokens().size()
        && words.is(Words.Kind.ARMED, sentence.tokens().get(i).text().toLowerCase(Locale.ROOT));
  }

  /** "the accused man", "accused enemies": nobody accuses here. */
  private static boolean isMereAttribute(@Nullable Clause clause, TriggerLexicon.Hit hit) {
    return clause != null
        && hit.trigger().verb()
        && hit.trigger().frame() != Trigger.Frame.TRAVEL
        && clause.isAdjectival(hit.from());
  }

  private static boolean isFollowedByVerb(Sentence sentence, TriggerLexicon.Hit hit) {
    return hit.to() < sentence.tokens().size()
        && VERBAL.contains(sentence.tokens().get(hit.to()).tag());
  }

  /** "X said that Y condemned Z" is a condemnation; the saying is no event beside it. */
  private List<Candidate> withoutFaint() {
    Set<Sentence> sharp = new HashSet<>();
    candidates.stream()
        .filter(c -> c.type() != EventType.STATEMENT && !c.background() && !c.echo())
        .filter(c -> c.status().status() != EventStatus.HYPOTHETICAL)
        .forEach(c -> sharp.add(c.sentence()));
    return new ArrayList<>(
        candidates.stream()
            .filter(c -> c.type() != EventType.STATEMENT || !sharp.contains(c.sentence()))
            .toList());
  }
}
