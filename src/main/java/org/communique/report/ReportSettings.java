package org.communique.report;

import java.util.Objects;

/**
 * What goes into a report.
 *
 * @param title the heading of the page
 * @param maxEvents the most event records embedded; of a larger archive whole articles are drawn by
 *     a checksum of their ids
 * @param maxQuiet the most articles without an event that are listed
 * @param maxText the most characters of article text embedded for reading, those with events first
 */
public record ReportSettings(String title, int maxEvents, int maxQuiet, long maxText) {

  public ReportSettings {
    Objects.requireNonNull(title, "title");
    if (maxEvents < 1 || maxQuiet < 0 || maxText < 0) {
      throw new IllegalArgumentException("a report needs room for at least one event");
    }
  }

  /** 20,000 events, 2,000 articles without one, 12 million characters of text. */
  public static ReportSettings titled(String title) {
    return new ReportSettings(title, 20_000, 2_000, 12_000_000);
  }

  /** The same with other limits of events and text. */
  public ReportSettings within(int events, long text) {
    return new ReportSettings(title, events, maxQuiet, text);
  }
}
