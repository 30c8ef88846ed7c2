package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private final Language language;
  private final Pairs pairs;
  private final Genres genres;
  private final Readouts readouts;
  private final RecordCoder codes;
  private final Calibration calibration;
  private final Learned news;
  private final Learned people;
  private final Settling.Learning circumstance;

  private EventExtractor(Knowledge knowledge, Lexicons lexicons) {
    this.knowledge = knowledge;
    this.language = Language.of(lexicons);
    this.pairs = new Pairs(knowledge, lexicons);
    this.genres = new Genres(lexicons);
    TriggerLexicon accounts = new TriggerLexicon(lexicons, language.words(), "accounts.tsv");
    this.readouts =
        new Readouts(language.triggers(), accounts, language.statuses(), language.words(), genres);
    this.codes = new RecordCoder(lexicons);
    this.calibration = new Calibration(lexicons);
    this.news = new Learned(lexicons, "news", ArticleVectors.NEWS);
    this.people = new Learned(lexicons, "people", ArticleVectors.PEOPLE);
    this.circumstance = new Settling.Learning(lexicons);
  }

  /** An extractor with the triggers, status cues and nouns of officials of the lexicons. */
  public static EventExtractor create(Knowledge knowledge, Lexicons lexicons) {
    return new EventExtractor(knowledge, lexicons);
  }

  /** The records, the main one first; none where the article reports no diplomatic event. */
  public List<EventRecord> extract(EventInput input) {
    Readouts.Readout readout = readouts.of(input).orElse(null);
    Dossier dossier = Dossier.of(input, knowledge, language, pairs);
    List<Candidate> candidates = sorted(finder(dossier, readout).find());
    List<EventRecord> records =
        new ArrayList<>(readout != null ? List.of() : genres.record(input).stream().toList());
    boolean ruled = readout != null || input.trees().isEmpty();
    RecordBuilder builder =
        ruled
            ? builder(dossier, null, null)
            : builder(dossier, membership(dossier), settling(dossier));
    boolean form = !records.isEmpty();
    append(records, candidates, builder, dossier.glance());
    if (!form && readout == null) {
      genres
          .telling(input, records)
          .ifPresent(
              telling -> {
                records.clear();
                records.add(telling);
                append(records, candidates, builder, dossier.glance());
              });
    }
    return records.stream()
        .map(record -> calibration.calibrate(codes.code(input, record)))
        .toList();
  }

  private CandidateFinder finder(Dossier dossier, Readouts.@Nullable Readout readout) {
    EventInput input = dossier.input();
    Words words = language.words();
    return new CandidateFinder(
        dossier,
        language,
        new Ranking(words, language.triggers(), input, genres.otherTrades(input)),
        new Diplomacy(knowledge, words, input),
        new Offices(knowledge, words, language.officials(), input),
        news,
        readout);
  }

  private Membership membership(Dossier dossier) {
    return new Membership(people, knowledge, dossier, language.officials());
  }

  private Settling settling(Dossier dossier) {
    return new Settling(circumstance, knowledge, dossier);
  }

  private RecordBuilder builder(
      Dossier dossier, @Nullable Membership membership, @Nullable Settling settling) {
    return new RecordBuilder(knowledge, language, dossier, membership, settling);
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
    Dossier dossier = Dossier.of(input, knowledge, language, pairs);
    CandidateFinder finder = finder(dossier, null);
    List<Candidate> candidates = sorted(finder.find());
    Membership membership = membership(dossier);
    Settling settling = settling(dossier);
    RecordBuilder builder = builder(dossier, null, null);
    List<Lessons.Event> events =
        Clusters.of(candidates, language.words()).stream()
            .map(cluster -> event(cluster, candidates, builder, membership, settling))
            .toList();
    return Lessons.of(input, dossier.vectors(), finder, events);
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
    List<List<Candidate>> clusters = new ArrayList<>(Clusters.of(candidates, language.words()));
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
