package org.communique.link;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event record as far as it is compared with those of other articles.
 *
 * @param no its place among all records, from 1
 * @param event its key
 * @param article the key of its article
 * @param kind how it is compared
 * @param happened whether it is said to have happened or to go on, or is denied
 * @param from the first day on which it may lie, since 1970
 * @param to the last such day
 * @param dated whether the article says the day; else it lies shortly before the publication
 * @param country where it takes place, or null
 * @param place the place's name in lower case, or null
 * @param parties who takes part
 * @param words the words of the evidence that tell events apart
 */
record Occurrence(
    int no,
    String event,
    String article,
    Kind kind,
    boolean happened,
    long from,
    long to,
    boolean dated,
    @Nullable String country,
    @Nullable String place,
    List<Party> parties,
    Set<String> words) {

  /** Days between two windows, 0 where they overlap. */
  long gap(Occurrence other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }
}
