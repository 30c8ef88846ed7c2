package org.communique.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in the list of the page.
 *
 * @param rank its rank in the sample
 * @param headline what it is listed by
 * @param published its day, or null
 * @param source who published it, or null
 * @param url where it was found, or null
 * @param events its event records
 */
record ArticleRow(
    Rank rank,
    String headline,
    @Nullable LocalDate published,
    @Nullable String source,
    @Nullable String url,
    List<EventRow> events) {

  /** By day, those without one last, then by id. */
  static final Comparator<ArticleRow> BY_DAY =
      Comparator.comparing(
              ArticleRow::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ArticleRow::id);

  ArticleRow {
    events = List.copyOf(events);
  }

  String id() {
    return rank.id();
  }
}
