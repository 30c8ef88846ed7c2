package org.communique.report;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the items of the lowest ranks whose weights fit together, whatever the order in which they
 * come.
 *
 * @param <T> the items
 */
final class Budget<T> {

  private record Weighed<T>(T item, long weight) {}

  private final NavigableMap<Rank, Weighed<T>> kept = new TreeMap<>();
  private final long most;
  private long weight;
  private @Nullable Rank firstRefused;

  /**
   * @param most the weight that the items kept have at most together
   */
  Budget(long most) {
    this.most = most;
  }

  void add(Rank rank, T item, long itemWeight) {
    if (firstRefused != null && rank.compareTo(firstRefused) >= 0) {
      return;
    }
    kept.put(rank, new Weighed<>(item, itemWeight));
    weight += itemWeight;
    while (weight > most) {
      Map.Entry<Rank, Weighed<T>> last = Objects.requireNonNull(kept.pollLastEntry());
      firstRefused = last.getKey();
      weight -= last.getValue().weight();
    }
  }

  /** Whether nothing had to be left out. */
  boolean isWhole() {
    return firstRefused == null;
  }

  @Nullable T get(Rank rank) {
    Weighed<T> found = kept.get(rank);
    return found == null ? null : found.item();
  }

  List<T> items() {
    return kept.values().stream().map(Weighed::item).toList();
  }
}
