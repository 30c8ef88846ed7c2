package org.communique.report;

import java.util.List;

/**
 * What a report holds of its archive.
 *
 * @param articles annotated articles of the archive
 * @param failed articles that failed
 * @param events event records of the archive
 * @param shownArticles articles listed in the page
 * @param shownEvents event records in the page
 * @param texts articles whose text can be read in the page
 * @param unreadable records and files that could not be read
 * @param reasons why, for people; of the first ones only
 */
public record ReportSummary(
    long articles,
    long failed,
    long events,
    int shownArticles,
    int shownEvents,
    int texts,
    long unreadable,
    List<String> reasons) {

  public ReportSummary {
    reasons = List.copyOf(reasons);
  }
}
