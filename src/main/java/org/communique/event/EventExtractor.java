package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.knowledge.Knowledge;
import org.communique.text.Lexicons;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the diplomatic events of an article: triggers by lexicon, participants and circumstances
 * around them, one record for all reports of one event, the main one first. Immutable and safe for
 * use by many threads.
 */
public final class EventExtractor {

  private static final int MOST_RECORDS = 6;

  /** A headline that no sentence of the text bears out may mean something else. */
  private static final double BARE = 1;

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
  private final Learned news;
  private final Learned people;
  private final Settling.Learning circumstance;

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
    this.news = new Learned(lexicons, "news", ArticleVectors.NEWS);
    this.people = new Learned(lexicons, "people", ArticleVectors.PEOPLE);
    this.circumstance = new Settling.Learning(lexicons);
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
    Readouts.Readout readout = readouts.of(input).orElse(null);
    Circumstances circumstances = new Circumstances(knowledge, words, input);
    Named named = new Named(input);
    Glance glance = new Glance(input, named);
    Casting casting = casting(input, named);
    ArticleVectors vectors = new ArticleVectors(input);
    List<Candidate> candidates =
        sorted(finder(input, circumstances, casting, vectors, glance, readout).find());
    List<EventRecord> records =
        new ArrayList<>(readout != null ? List.of() : genres.record(input).stream().toList());
    boolean ruled = readout != null || input.trees().isEmpty();
    RecordBuilder builder =
        new RecordBuilder(
            knowledge,
            words,
            officials,
            input,
            circumstances,
            ruled
                ? null
                : new Membership(people, knowledge, input, casting, named, vectors, officials),
            ruled ? null : new Settling(circumstance, knowledge, input, casting, circumstances));
    boolean form = !records.isEmpty();
    append(records, candidates, builder, glance);
    if (!form && readout == null) {
      genres
          .telling(input, records)
          .ifPresent(
              telling -> {
                records.clear();
                records.add(telling);
                append(records, candidates, builder, glance);
              });
    }
    return records.stream()
        .map(record -> calibration.calibrate(codes.code(input, record)))
        .toList();
  }

  private Casting casting(EventInput input, Named named) {
    ActorFinder finder = new ActorFinder(knowledge, words, pairs, officials, input, named);
    return new Casting(words, officials, input, finder);
  }

  private CandidateFinder finder(
      EventInput input,
      Circumstances circumstances,
      Casting casting,
      ArticleVectors vectors,
      Glance glance,
      Readouts.@Nullable Readout readout) {
    return new CandidateFinder(
        input,
        triggers,
        statuses,
        circumstances,
        casting,
        new Ranking(words, triggers, input, genres.otherTrades(input)),
        new Diplomacy(knowledge, words, input),
        readout,
        senses,
        words,
        new Offices(knowledge, words, officials, input),
        officials,
        news,
        vectors,
        glance);
  }

  /** The reports, the most newsworthy first. */
  private static List<Candidate> sorted(List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparingDouble(Candidate::further)
            .reversed()
            .thenComparingInt(Candidate::index));
    return candidates;
  }

  /** What the weights are learned from, for {@code training/events}. */
  Lessons lessons(EventInput input) {
    Circumstances circumstances = new Circumstances(knowledge, words, input);
    Named named = new Named(input);
    Glance glance = new Glance(input, named);
    Casting casting = casting(input, named);
    ArticleVectors vectors = new ArticleVectors(input);
    CandidateFinder finder = finder(input, circumstances, casting, vectors, glance, null);
    List<Candidate> candidates = sorted(finder.find());
    Membership membership =
        new Membership(people, knowledge, input, casting, named, vectors, officials);
    RecordBuilder builder =
        new RecordBuilder(knowledge, words, officials, input, circumstances, null, null);
    Settling settling = new Settling(circumstance, knowledge, input, casting, circumstances);
    List<Lessons.Event> events =
        Clusters.of(candidates, words).stream()
            .map(cluster -> event(cluster, candidates, builder, membership, settling))
            .toList();
    return Lessons.of(input, vectors, finder, events);
  }

  private static Lessons.Event event(
      List<Candidate> cluster,
      List<Candidate> all,
      RecordBuilder builder,
      Membership membership,
      Settling settling) {
    EventRecord record = builder.build("v1", cluster, all, 1, null);
    List<Part> parts = builder.parts(cluster, all, record.place(), record.status(), null);
    return new Lessons.Event(
        record,
        membership.judged(cluster, parts, record.status()),
        builder.options(cluster, all, settling));
  }

  private void append(
      List<EventRecord> records, List<Candidate> candidates, RecordBuilder builder, Glance glance) {
    List<List<Candidate>> clusters = new ArrayList<>(Clusters.of(candidates, words));
    clusters.sort(Comparator.comparingDouble(cluster -> -worth(cluster)));
    double best = clusters.isEmpty() ? 0 : sureness(worth(clusters.get(0)));
    if (records.isEmpty() && !clusters.isEmpty() && worth(clusters.get(0)) >= 0) {
      records.add(builder.build("v1", clusters.remove(0), candidates, 1, glance));
    } else {
      clusters.removeIf(
          cluster -> records.isEmpty() || cluster.get(0).type().equals(records.get(0).type()));
    }
    clusters.sort(Comparator.comparingDouble(cluster -> -further(cluster)));
    for (List<Candidate> cluster : clusters) {
      if (records.size() < MOST_RECORDS && further(cluster) >= News.FURTHER) {
        double salience = Math.min(1, sureness(further(cluster)) / best);
        String id = "v" + (records.size() + 1);
        records.add(builder.build(id, cluster, candidates, salience, null));
      }
    }
  }

  /**
   * What an event is worth as news: that of its first report, less where only a headline has it.
   */
  private static double worth(List<Candidate> cluster) {
    return cluster.stream().mapToDouble(Candidate::worth).max().orElse(0) - bare(cluster);
  }

  /** What it is worth beside the main event, of which alone a glance at the start tells. */
  private static double further(List<Candidate> cluster) {
    return cluster.get(0).further() - bare(cluster);
  }

  private static double bare(List<Candidate> cluster) {
    boolean bare =
        cluster.stream().allMatch(report -> report.sentence().zone() == ZoneType.HEADLINE);
    return bare ? BARE : 0;
  }

  private static double sureness(double worth) {
    return 1 / (1 + Math.exp(-worth));
  }
}
