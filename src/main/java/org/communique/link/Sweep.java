package org.communique.link;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Clusters records that come by kind and by their first days. A cluster is closed once the days
 * have passed it, so that few are in memory at a time. Not safe for use by many threads.
 */
final class Sweep {

  /** Windows wider than this tell nothing. */
  private static final long WIDEST = 31;

  /** Takes the links. */
  interface Links {
    void add(int cluster, Occurrence occurrence, boolean first, double score) throws IOException;
  }

  private final Links links;
  private final PriorityQueue<OpenCluster> open =
      new PriorityQueue<>(
          Comparator.<OpenCluster>comparingLong(cluster -> cluster.first().to())
              .thenComparingInt(OpenCluster::number));
  private final Map<String, TreeMap<Integer, OpenCluster>> byKey = new HashMap<>();
  private @Nullable Kind kind;
  private int clusters;

  Sweep(Links links) {
    this.links = links;
  }

  /** How many clusters may still grow. */
  int open() {
    return open.size();
  }

  void add(Occurrence occurrence) throws IOException {
    if (!occurrence.kind().equals(kind)) {
      open.clear();
      byKey.clear();
      kind = occurrence.kind();
    }
    while (!open.isEmpty() && open.peek().first().to() + 1 < occurrence.from()) {
      close(open.remove());
    }
    OpenCluster best = null;
    double bestScore = 0;
    for (OpenCluster cluster : candidates(occurrence)) {
      double score = cluster.score(occurrence);
      if (score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
    if (best == null) {
      begin(occurrence);
    } else {
      best.add(occurrence);
      enter(best);
      links.add(best.number(), occurrence, false, bestScore);
    }
  }

  /** In the order in which they were begun; none where the days are unknown or too many. */
  private Set<OpenCluster> candidates(Occurrence occurrence) {
    TreeMap<Integer, OpenCluster> found = new TreeMap<>();
    if (isComparable(occurrence)) {
      for (String key : OpenCluster.keys(occurrence)) {
        found.putAll(byKey.getOrDefault(key, new TreeMap<>()));
      }
    }
    return new LinkedHashSet<>(found.values());
  }

  private void begin(Occurrence occurrence) throws IOException {
    OpenCluster cluster = new OpenCluster(clusters++, occurrence);
    if (isComparable(occurrence)) {
      open.add(cluster);
      enter(cluster);
    }
    links.add(cluster.number(), occurrence, true, 1);
  }

  private static boolean isComparable(Occurrence occurrence) {
    return occurrence.from() > Long.MIN_VALUE && occurrence.to() - occurrence.from() <= WIDEST;
  }

  private void enter(OpenCluster cluster) {
    for (String key : cluster.keys()) {
      byKey.computeIfAbsent(key, k -> new TreeMap<>()).put(cluster.number(), cluster);
    }
  }

  private void close(OpenCluster cluster) {
    for (String key : cluster.keys()) {
      TreeMap<Integer, OpenCluster> clusters = byKey.get(key);
      if (clusters != null && clusters.remove(cluster.number()) != null && clusters.isEmpty()) {
        byKey.remove(key);
      }
    }
  }
}
