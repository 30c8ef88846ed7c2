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
 * @param unreadable what could not be read, for people
 */
public record ReportSummary(
    long articles,
    long failed,
    long events,
    int shownArticles,
    int shownEvents,
    int texts,
    List<String> unreadable) {

  public ReportSummary {
    unreadable = List.copyOf(unreadable);
  }
}
