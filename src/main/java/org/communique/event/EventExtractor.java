package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.knowledge.Knowledge;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;

/**
 * Finds the diplomatic events of an article: triggers by lexicon, participants and circumstances
 * around them, one record for all reports of one event, the main one first. Immutable and safe for
 * use by many threads.
 */
public final class EventExtractor {

  private static final int MOST_RECORDS = 4;
  private static final double WEAKEST_MAIN = 10;
  private static final double WEAKEST = 7;
  private static final double LEAD = 16;
  private static final double HEADLINE = 5;
  private static final double DOMESTIC = 5;
  private static final double TRADE = 1.5;
  private static final double INFINITIVE = 5;
  private static final double TITLE = 2;
  private static final double OBJECT = 4;
  private static final Set<String> ADJUNCT =
      Set.of(
          "ahead", "at", "after", "before", "following", "during", "amid", "since", "until", "by");
  private static final Set<String> NOMINAL =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART");
  private static final int SHARP = 6;

  private final Knowledge knowledge;
  private final TriggerLexicon triggers;
  private final StatusRules statuses;
  private final Set<String> officials;
  private final Genres genres;
  private final RecordCoder codes;

  private EventExtractor(Knowledge knowledge, Lexicons lexicons) {
    this.knowledge = knowledge;
    this.triggers = new TriggerLexicon(lexicons);
    this.statuses = new StatusRules(lexicons);
    this.genres = new Genres(lexicons);
    this.codes = new RecordCoder(lexicons);
    this.officials =
        lexicons.read(EventExtractor.class, "officials.txt", 1).stream()
            .map(line -> line.field(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** An extractor with the triggers, status cues and nouns of officials of the lexicons. */
  public static EventExtractor create(Knowledge knowledge, Lexicons lexicons) {
    return new EventExtractor(knowledge, lexicons);
  }

  /** The records, the main one first; none where the article reports no diplomatic event. */
  public List<EventRecord> extract(EventInput input) {
    boolean readout = readout(input);
    List<Candidate> candidates = candidates(input, readout);
    candidates = withoutFaint(candidates);
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::index));
    List<List<Candidate>> clusters = clusters(candidates);
    RecordBuilder builder = new RecordBuilder(input);
    List<EventRecord> records =
        new ArrayList<>(readout ? List.of() : genres.record(input).stream().toList());
    double best = clusters.isEmpty() ? 0 : clusters.get(0).get(0).score();
    clusters.removeIf(
        cluster -> !records.isEmpty() && cluster.get(0).type() == records.get(0).type());
    for (List<Candidate> cluster : clusters) {
      double weakest = records.isEmpty() ? WEAKEST_MAIN : WEAKEST;
      if (records.size() < MOST_RECORDS && cluster.get(0).score() >= weakest) {
        records.add(
            builder.build(
                "v" + (records.size() + 1), cluster, candidates, cluster.get(0).score() / best));
      }
    }
    return records.stream().map(record -> codes.code(input, record)).toList();
  }

  /** "X said that Y condemned Z" is a condemnation; the saying is no event beside it. */
  private static List<Candidate> withoutFaint(List<Candidate> candidates) {
    Set<Sentence> sharp = new HashSet<>();
    candidates.stream()
        .filter(c -> c.type() != EventType.STATEMENT)
        .forEach(c -> sharp.add(c.sentence()));
    return new ArrayList<>(
        candidates.stream()
            .filter(c -> c.type() != EventType.STATEMENT || !sharp.contains(c.sentence()))
            .toList());
  }

  private List<Candidate> candidates(EventInput input, boolean readout) {
    int trades = genres.otherTrades(input);
    ActorFinder finder = new ActorFinder(knowledge, officials, input);
    Circumstances circumstances = new Circumstances(input);
    Set<EventType> headline = headlineTypes(input);
    List<Candidate> candidates = new ArrayList<>();
    int index = 0;
    for (Sentence sentence : input.document().sentences()) {
      if (sentence.zone() != ZoneType.DATELINE) {
        List<Actor> actors = finder.find(sentence);
        List<TriggerLexicon.Hit> hits = triggers.find(sentence);
        for (TriggerLexicon.Hit hit : hits) {
          List<Roles.Cast> cast = new Roles(sentence, hit, actors).cast();
          boolean reported = readout && index == 0 && isEncounter(hit);
          if (reported) {
            cast = Roles.everyone(actors, hit, sentence);
          }
          StatusRules.Decision status = statuses.decide(sentence, hit);
          reported =
              reported
                  && cast.stream()
                      .anyMatch(
                          part ->
                              part.actor().official()
                                  || part.actor().kind() == ParticipantKind.PERSON);
          if (reported
              || Diplomacy.holds(hit.trigger(), cast)
                  && (!cast.isEmpty() || isFollowedByVerb(sentence, hit))) {
            boolean international = Diplomacy.isInternational(knowledge, input, actors);
            candidates.add(
                new Candidate(
                    index,
                    sentence,
                    hit,
                    status,
                    cast,
                    circumstances.place(sentence, hit),
                    circumstances.date(sentence, hit, status.status()),
                    score(hit, cast, index, headline, international)
                        - trades * (international ? TRADE : 2 * TRADE)
                        + (reported ? LEAD : 0)
                        - inside(sentence, hit, hits, status.status())));
          }
        }
        index += sentence.zone() == ZoneType.HEADLINE ? 0 : 1;
      }
    }
    return candidates;
  }

  private static boolean isFollowedByVerb(Sentence sentence, TriggerLexicon.Hit hit) {
    return hit.to() < sentence.tokens().size()
        && Set.of("VERB", "AUX").contains(sentence.tokens().get(hit.to()).tag());
  }

  /**
   * What a trigger loses that stands inside another's clause ("urged Iran to lift the ban") or in a
   * headline.
   */
  private static double inside(
      Sentence sentence, TriggerLexicon.Hit hit, List<TriggerLexicon.Hit> all, EventStatus status) {
    boolean title = sentence.zone() == ZoneType.HEADLINE;
    boolean verb = hit.trigger().verb();
    boolean governed =
        all.stream()
            .anyMatch(
                other ->
                    other.to() <= hit.from()
                        && other.trigger().verb()
                        && other.trigger().type() != EventType.STATEMENT
                        && other.trigger().type() != EventType.BRIEFING);
    boolean infinitive =
        verb && hit.from() > 0 && sentence.tokens().get(hit.from() - 1).text().equals("to");
    boolean loses = infinitive && !title && (governed || status == EventStatus.OCCURRED);
    boolean adjunct =
        !verb && !title && hit.trigger().type() != EventType.BRIEFING && isAdjunct(sentence, hit);
    return (loses ? INFINITIVE : 0)
        + (title ? TITLE : 0)
        + (!verb && governed ? OBJECT : 0)
        + (adjunct ? OBJECT : 0);
  }

  /** "ahead of the summit", "after talks with him": the circumstances of something else. */
  private static boolean isAdjunct(Sentence sentence, TriggerLexicon.Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - 6); i--) {
      String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
      if (ADJUNCT.contains(word)) {
        return true;
      }
      if (!NOMINAL.contains(sentence.tokens().get(i).tag()) && !word.equals("of")) {
        return false;
      }
    }
    return false;
  }

  /** An office's own account of a meeting or call opens with it and quotes no reporter. */
  private boolean readout(EventInput input) {
    return genres.isOwnWords(input)
        && input.document().sentences().stream()
            .filter(sentence -> sentence.zone() == ZoneType.BODY)
            .limit(1)
            .anyMatch(
                sentence ->
                    triggers.find(sentence).stream()
                        .anyMatch(
                            hit -> isEncounter(hit) && !genres.beginsOwn(sentence, hit.from())));
  }

  private static boolean isEncounter(TriggerLexicon.Hit hit) {
    EventType type = hit.trigger().type();
    return hit.trigger().verb() && (type == EventType.MEETING || type == EventType.CALL);
  }

  /** One event is not at once denied and under way; two dates are two events. */
  private static boolean compatible(Candidate one, Candidate other) {
    String date = one.date().value();
    boolean dates =
        date == null || other.date().value() == null || date.equals(other.date().value());
    boolean denied = one.status().status() == EventStatus.DENIED;
    return dates && denied == (other.status().status() == EventStatus.DENIED);
  }

  private Set<EventType> headlineTypes(EventInput input) {
    Set<EventType> types = new HashSet<>();
    for (Sentence sentence : input.document().sentences()) {
      if (sentence.zone() == ZoneType.HEADLINE) {
        triggers.find(sentence).stream()
            .filter(hit -> hit.trigger().verb() || hit.trigger().sharpness() >= SHARP)
            .forEach(hit -> types.add(hit.trigger().type()));
      }
    }
    return types;
  }

  private static double score(
      TriggerLexicon.Hit hit,
      List<Roles.Cast> cast,
      int index,
      Set<EventType> headline,
      boolean international) {
    double score = hit.trigger().sharpness() + LEAD / (1 + index);
    score += headline.contains(hit.trigger().type()) ? HEADLINE : 0;
    score -= international ? 0 : DOMESTIC;
    return score + Math.min(3, cast.stream().filter(part -> part.actor().official()).count());
  }

  private static boolean samePlace(Candidate one, Candidate other) {
    EventPlace first = one.place().value();
    EventPlace second = other.place().value();
    return first == null || second == null || first.name().equals(second.name());
  }

  /**
   * Reports of one event: of one type and with an actor in common, or without actors of their own.
   */
  private static List<List<Candidate>> clusters(List<Candidate> candidates) {
    List<List<Candidate>> clusters = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Candidate> home = null;
      for (List<Candidate> cluster : clusters) {
        Candidate first = cluster.get(0);
        boolean same = first.type() == candidate.type() && compatible(first, candidate);
        boolean oneSummit = same && first.type() == EventType.SUMMIT && samePlace(first, candidate);
        if (home == null
            && same
            && (oneSummit || first.sharesActor(candidate) || candidate.cast().isEmpty())) {
          home = cluster;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        clusters.add(home);
      }
      home.add(candidate);
    }
    return clusters;
  }
}
