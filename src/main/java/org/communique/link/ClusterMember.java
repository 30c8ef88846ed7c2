package org.communique.link;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a cluster, as far as it is merged with the others.
 *
 * @param event its key
 * @param article the key of its article
 * @param original the key of the article that its article nearly repeats, else its own
 * @param type the type's name
 * @param status the status's name
 * @param start the first day, or null
 * @param end the last day, or null
 * @param published when the article was published, or null
 * @param site where, or null
 * @param probability how sure the record is
 * @param salience how prominent it is in its article
 * @param evidence the sentences that report it, cut to a length, or null
 * @param parties who takes part
 */
record ClusterMember(
    String event,
    String article,
    String original,
    String type,
    String status,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate published,
    @Nullable Site site,
    double probability,
    double salience,
    @Nullable String evidence,
    List<Party> parties) {

  /** A place by its name; coordinates are null where they are unknown. */
  record Site(
      String name,
      @Nullable String country,
      @Nullable Double latitude,
      @Nullable Double longitude) {}

  /** The days, or null. */
  @Nullable Days days() {
    return start == null || end == null ? null : new Days(start, end);
  }

  /** From a day to a day; shorter ones first, then earlier ones. */
  record Days(LocalDate start, LocalDate end) implements Comparable<Days> {

    @Override
    public int compareTo(Days other) {
      int shorter =
          Long.compare(
              end.toEpochDay() - start.toEpochDay(),
              other.end.toEpochDay() - other.start.toEpochDay());
      return shorter != 0 ? shorter : start.compareTo(other.start);
    }
  }
}
