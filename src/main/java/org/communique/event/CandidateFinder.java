package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/** Makes a candidate of every trigger that diplomacy holds for. Used for one article. */
final class CandidateFinder {

  private static final Set<String> JOINING = Set.of("with", "between", "among");

  /** So far from the start an article still goes on about its news. */
  private static final int ECHOING = 4;

  private final EventInput input;
  private final Dossier dossier;
  private final Language language;
  private final Ranking ranking;
  private final Diplomacy diplomacy;
  private final Readouts.@Nullable Readout readout;
  private final Company company;
  private final Stays stays;
  private final Objections objections;
  private final Offices offices;
  private final Learned learned;
  private final Tacit tacit;
  private final List<Sighting> sightings = new ArrayList<>();

  CandidateFinder(
      Dossier dossier,
      Language language,
      Ranking ranking,
      Diplomacy diplomacy,
      Offices offices,
      Learned learned,
      Readouts.@Nullable Readout readout) {
    this.input = dossier.input();
    this.dossier = dossier;
    this.language = language;
    this.ranking = ranking;
    this.diplomacy = diplomacy;
    this.readout = readout;
    this.company = new Company(language.words());
    this.stays = new Stays(language.words());
    this.objections = new Objections(language, dossier, diplomacy);
    this.offices = offices;
    this.learned = learned;
    this.tacit = new Tacit(dossier, language);
  }

  /** The reports of events, each with what it is worth as news. */
  List<Candidate> find() {
    News news = new News(learned, traits(), dossier, sightings());
    Bound bound = new Bound(language.words(), sightings);
    List<Candidate> candidates = new ArrayList<>();
    for (Sighting sighting : sightings) {
      double further = bound.worth(sighting, news::further);
      double main = bound.worth(sighting, news::main);
      boolean worthy = Math.max(main, further) >= News.OBJECTED;
      boolean told = sighting.holds() || worthy && !sighting.isVoid();
      if (told || isEcho(sighting)) {
        candidates.add(candidate(sighting, main, further, !told));
      }
    }
    return withoutFaint(candidates);
  }

  /** Every trigger of the article, in order. */
  List<Sighting> sightings() {
    if (!sightings.isEmpty()) {
      return sightings;
    }
    Optional<Tacit.Telling> untold = tacit.telling();
    int index = 0;
    for (int number = 0; number < input.document().sentences().size(); number++) {
      ZoneType zone = input.document().sentences().get(number).zone();
      if (zone != ZoneType.DATELINE) {
        List<TriggerLexicon.Hit> hits =
            new ArrayList<>(hits(dossier.casting().scene(number), index));
        int own = number;
        untold.filter(told -> told.sentence() == own).ifPresent(told -> hits.add(told.hit()));
        read(dossier.casting().scene(number), index, hits);
        index += zone == ZoneType.HEADLINE ? 0 : 1;
      }
    }
    return sightings;
  }

  Traits traits() {
    return new Traits(objections.isAbroad(), ranking.trades());
  }

  private void read(Casting.Scene scene, int index, List<TriggerLexicon.Hit> hits) {
    boolean states = diplomacy.isInternational(scene.actors());
    for (TriggerLexicon.Hit hit : hits) {
      boolean account = readout != null && index == readout.at() && hit == readout.hit();
      List<Cast> unnamed = account ? List.of() : offices.of(scene, hit);
      List<Cast> cast = account ? company.of(scene, hit) : with(unnamed, scene.cast(hit));
      boolean international = states || hit.trigger().anybody() || !unnamed.isEmpty();
      StatusRules.Decision status = language.statuses().decide(scene.sentence(), hit);
      double score =
          ranking.score(scene, hits, hit, cast, index, status.status(), international, account);
      List<String> against =
          account
              ? objections.toAccount(scene, hit, cast)
              : objections.of(scene, hits, hit, cast, states);
      sightings.add(
          new Sighting(
              scene,
              index,
              hit,
              cast,
              status,
              score,
              against,
              international,
              account,
              ranking.remarks(scene, hits, hit, status.status())));
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
        language.triggers().find(sentence).stream()
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
        dossier.circumstances().place(scene.sentence(), scene.clause(), hit));
  }

  private Candidate candidate(Sighting sighting, double worth, double further, boolean echo) {
    Sentence sentence = sighting.scene().sentence();
    Clause clause = sighting.scene().clause();
    TriggerLexicon.Hit hit = sighting.hit();
    return new Candidate(
        sighting.index(),
        sentence,
        hit,
        sighting.status(),
        echo ? partners(sighting.cast()) : sighting.cast(),
        dossier.circumstances().place(sentence, clause, hit),
        dossier.circumstances().date(sentence, clause, hit, sighting.status().status()),
        worth,
        further,
        Ranking.isBackground(clause, hit),
        echo);
  }

  /** "The meeting with Abdelaziz in Tindouf": no news by itself, but it says more of what is. */
  private boolean isEcho(Sighting sighting) {
    Sentence sentence = sighting.scene().sentence();
    TriggerLexicon.Hit hit = sighting.hit();
    int index = sighting.index();
    return index > 0
        && index <= ECHOING
        && Clusters.isDefinite(sentence, hit)
        && hit.trigger().frame() == Trigger.Frame.TOGETHER
        && !language.senses().voids(sentence, hit);
  }

  /** Those whom "with" or "between" joins to the event. */
  private static List<Cast> partners(List<Cast> cast) {
    return cast.stream().filter(part -> JOINING.contains(part.actor().preposition())).toList();
  }

  /**
   * "X said that Y condemned Z" is a condemnation; the saying is no event beside it, unless it is
   * the greater news.
   */
  private static List<Candidate> withoutFaint(List<Candidate> candidates) {
    Map<Sentence, Double> sharp = new HashMap<>();
    candidates.stream()
        .filter(c -> c.type() != EventType.STATEMENT && !c.background() && !c.echo())
        .filter(c -> c.status().status() != EventStatus.HYPOTHETICAL)
        .forEach(c -> sharp.merge(c.sentence(), c.worth(), Math::max));
    return new ArrayList<>(
        candidates.stream()
            .filter(
                c ->
                    c.type() != EventType.STATEMENT
                        || sharp.getOrDefault(c.sentence(), Double.NEGATIVE_INFINITY) < c.worth())
            .toList());
  }
}
