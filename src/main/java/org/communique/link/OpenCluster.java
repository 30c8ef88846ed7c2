package org.communique.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A cluster that records may still join. Not safe for use by many threads. */
final class OpenCluster {

  /** Members that further records are compared with; more would only cost time. */
  private static final int SAMPLES = 6;

  private final int number;
  private final Occurrence first;
  private final List<Occurrence> samples = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> keys = new HashSet<>();

  OpenCluster(int number, Occurrence first) {
    this.number = number;
    this.first = first;
    add(first);
  }

  int number() {
    return number;
  }

  Occurrence first() {
    return first;
  }

  /** What it is looked up by. */
  Set<String> keys() {
    return keys;
  }

  void add(Occurrence occurrence) {
    articles.add(occurrence.article());
    if (samples.size() < SAMPLES) {
      samples.add(occurrence);
      keys.addAll(keys(occurrence));
    }
  }

  /**
   * The best score of its members; 0 where the article has a record in it already, for that article
   * tells the two apart. No member is further from the first than a member may be, so that days do
   * not chain up.
   */
  double score(Occurrence occurrence) {
    if (articles.contains(occurrence.article()) || occurrence.gap(first) > 1) {
      return 0;
    }
    return samples.stream()
        .mapToDouble(sample -> Matcher.score(sample, occurrence))
        .max()
        .orElse(0);
  }

  /** Two records that match have one of these in common. */
  static Set<String> keys(Occurrence occurrence) {
    Set<String> keys = new HashSet<>();
    for (Party party : occurrence.parties()) {
      keys.add(party.side());
      keys.add(party.actor());
      if (!party.kind().equals("STATE")) {
        party.words().forEach(word -> keys.add("word:" + word));
      }
    }
    return keys;
  }
}
