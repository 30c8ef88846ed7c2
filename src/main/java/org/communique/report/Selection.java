package org.communique.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.AnnotatedArticle;
import org.communique.Outcome;
import org.communique.Provenance;
import org.communique.event.EventRecord;
import org.communique.event.EventType;
import org.communique.json.JsonFormat;
import org.communique.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Counts all records of an archive and keeps of them what the page has room for. */
final class Selection {

  private static final int MOST_REASONS = 10;

  private final JsonFormat json = JsonFormat.compact();
  private final Rows rows;
  private final Budget<ArticleRow> eventful;
  private final Budget<ArticleRow> quiet;
  private final Budget<Reading> readings;
  private final Map<EventType, Long> types = new java.util.LinkedHashMap<>();
  private final TreeSet<String> engines = new TreeSet<>();
  private final List<String> reasons = new ArrayList<>();
  private long articles;
  private long failed;
  private long unreadable;

  Selection(Knowledge knowledge, ReportSettings settings) {
    this.rows = new Rows(knowledge);
    this.eventful = new Budget<>(settings.maxEvents());
    this.quiet = new Budget<>(settings.maxQuiet());
    this.readings = new Budget<>(settings.maxText());
  }

  static Selection of(RecordFiles files, Knowledge knowledge, ReportSettings settings) {
    Selection selection = new Selection(knowledge, settings);
    files.read(selection::line).forEach(selection::skip);
    return selection;
  }

  /** Takes one record; a line that is none is listed as unreadable. */
  private void line(String line, String origin) {
    try {
      take(json.read(line));
    } catch (RuntimeException e) {
      skip(origin + ": " + e.getMessage());
    }
  }

  private void skip(String why) {
    unreadable++;
    if (reasons.size() < MOST_REASONS) {
      reasons.add(why);
    }
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Outcome.Annotated annotated) {
      take(annotated.article());
    } else {
      failed++;
    }
  }

  private void take(AnnotatedArticle annotated) {
    ArticleRow row = rows.article(annotated);
    Reading reading = rows.reading(annotated);
    articles++;
    for (EventRecord event : annotated.events()) {
      types.merge(event.type(), 1L, Long::sum);
    }
    Provenance by = annotated.provenance();
    engines.add("Communique " + by.version() + ", engine " + by.engine());
    int events = row.events().size();
    (events == 0 ? quiet : eventful).add(row.rank(), row, Math.max(1, events));
    readings.add(row.rank(), reading, reading.characters());
  }

  /** The articles kept, by day. */
  List<ArticleRow> articles() {
    return Stream.concat(eventful.items().stream(), quiet.items().stream())
        .sorted(ArticleRow.BY_DAY)
        .toList();
  }

  /** The text of an article kept, or null where there was no room for it. */
  @Nullable Reading reading(ArticleRow row) {
    return readings.get(row.rank());
  }

  /** All event records of the archive by type. */
  Map<EventType, Long> types() {
    return types;
  }

  List<String> engines() {
    return List.copyOf(engines);
  }

  ReportSummary summary() {
    List<ArticleRow> shown = articles();
    return new ReportSummary(
        articles,
        failed,
        types.values().stream().mapToLong(Long::longValue).sum(),
        shown.size(),
        shown.stream().mapToInt(row -> row.events().size()).sum(),
        (int) shown.stream().filter(row -> reading(row) != null).count(),
        unreadable,
        reasons);
  }
}
