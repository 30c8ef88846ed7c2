package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.knowledge.Knowledge;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Finds the diplomatic events of an article: triggers by lexicon, participants and circumstances
 * around them, one record for all reports of one event, the main one first. Immutable and safe for
 * use by many threads.
 */
public final class EventExtractor {

  private static final int MOST_RECORDS = 6;
  private static final double WEAKEST_MAIN = 10;
  private static final double WEAKEST = 7;

  /** So many weaker events make a diplomatic article too. */
  private static final int SEVERAL = 2;

  private final Knowledge knowledge;
  private final TriggerLexicon triggers;
  private final StatusRules statuses;
  private final Words words;
  private final Pairs pairs;
  private final Senses senses;
  private final Set<String> officials;
  private final Genres genres;
  private final Readouts readouts;
  private final RecordCoder codes;
  private final Calibration calibration;

  private EventExtractor(Knowledge knowledge, Lexicons lexicons) {
    this.knowledge = knowledge;
    this.words = new Words(lexicons);
    this.triggers = new TriggerLexicon(lexicons, words);
    this.statuses = new StatusRules(lexicons, words);
    this.pairs = new Pairs(knowledge, lexicons);
    this.senses = new Senses(lexicons);
    this.genres = new Genres(lexicons);
    this.readouts =
        new Readouts(
            triggers, new TriggerLexicon(lexicons, words, "accounts.tsv"), statuses, words, genres);
    this.codes = new RecordCoder(lexicons);
    this.calibration = new Calibration(lexicons);
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
    Circumstances circumstances = new Circumstances(knowledge, words, input);
    Readouts.Readout readout = readouts.of(input).orElse(null);
    List<Candidate> candidates = candidates(input, circumstances, readout);
    List<EventRecord> records =
        new ArrayList<>(readout != null ? List.of() : genres.record(input).stream().toList());
    RecordBuilder builder = new RecordBuilder(knowledge, words, officials, input, circumstances);
    boolean form = !records.isEmpty();
    append(records, candidates, builder);
    if (!form && readout == null) {
      genres
          .telling(input, records)
          .ifPresent(
              telling -> {
                records.clear();
                records.add(telling);
                append(records, candidates, builder);
              });
    }
    return records.stream()
        .map(record -> calibration.calibrate(codes.code(input, record)))
        .toList();
  }

  /** Every report of an event, the most newsworthy first. */
  private List<Candidate> candidates(
      EventInput input, Circumstances circumstances, Readouts.@Nullable Readout readout) {
    List<Candidate> candidates =
        new CandidateFinder(
                input,
                triggers,
                statuses,
                circumstances,
                new Casting(knowledge, words, pairs, officials, input),
                new Ranking(words, triggers, input, genres.otherTrades(input)),
                new Diplomacy(knowledge, words, input),
                readout,
                senses,
                words,
                new Offices(knowledge, words, officials, input),
                officials)
            .find();
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::index));
    return candidates;
  }

  private void append(
      List<EventRecord> records, List<Candidate> candidates, RecordBuilder builder) {
    List<List<Candidate>> clusters = Clusters.of(candidates, words);
    double best = clusters.isEmpty() ? 0 : clusters.get(0).get(0).score();
    clusters.removeIf(
        cluster -> !records.isEmpty() && cluster.get(0).type().equals(records.get(0).type()));
    long several =
        clusters.stream()
            .map(cluster -> cluster.get(0))
            .filter(candidate -> candidate.score() >= WEAKEST)
            .map(Candidate::index)
            .distinct()
            .count();
    double weakestMain = several >= SEVERAL ? WEAKEST : WEAKEST_MAIN;
    for (List<Candidate> cluster : clusters) {
      double score = cluster.get(0).score();
      double weakest = records.isEmpty() ? weakestMain : WEAKEST;
      if (records.size() < MOST_RECORDS && score >= weakest) {
        records.add(builder.build("v" + (records.size() + 1), cluster, candidates, score / best));
      }
    }
  }
}
