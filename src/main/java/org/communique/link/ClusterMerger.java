package org.communique.link;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.link.ClusterMember.Days;
import org.communique.link.ClusterMember.Site;
import org.communique.table.CsvFile;
import org.jspecify.annotations.Nullable;

/**
 * Merges the records of each cluster into one view: what most of them say, and of the status what
 * the latest articles say. Holds one cluster at a time.
 */
final class ClusterMerger {

  private final CsvFile clusters;
  private final CsvFile participants;
  private final List<ClusterMember> members = new ArrayList<>();
  private int lead;

  ClusterMerger(CsvFile clusters, CsvFile participants) {
    this.clusters = clusters;
    this.participants = participants;
  }

  /** Members come cluster by cluster, each cluster's in the order of the records. */
  void add(int cluster, ClusterMember member) throws IOException {
    if (cluster != lead) {
      finish();
    }
    lead = cluster;
    members.add(member);
  }

  /** Writes the last cluster. */
  void finish() throws IOException {
    if (!members.isEmpty()) {
      write(members.get(0).event(), MergedParty.of(members));
      members.clear();
    }
  }

  private void write(String key, List<MergedParty> parties) throws IOException {
    Days days = most(members, ClusterMember::days, Comparator.naturalOrder());
    Site site = most(members, ClusterMember::site, Comparator.comparing(s -> s.latitude() == null));
    clusters.add(
        Arrays.asList(
            key,
            most(members, ClusterMember::type, null),
            most(latest(), ClusterMember::status, null),
            days == null ? null : days.start(),
            days == null ? null : days.end(),
            site == null ? null : site.name(),
            site == null ? null : site.country(),
            site == null ? null : site.latitude(),
            site == null ? null : site.longitude(),
            parties.stream().map(MergedParty::name).collect(Collectors.joining("; ")),
            evidence(),
            members.stream().mapToDouble(ClusterMember::probability).max().orElse(0),
            members.size(),
            count(ClusterMember::article),
            count(ClusterMember::original),
            published().min(Comparator.naturalOrder()).orElse(null),
            published().max(Comparator.naturalOrder()).orElse(null)));
    for (int i = 0; i < parties.size(); i++) {
      participants.add(parties.get(i).row(key, i));
    }
  }

  private List<ClusterMember> latest() {
    LocalDate last = published().max(Comparator.naturalOrder()).orElse(null);
    return last == null
        ? members
        : members.stream().filter(member -> last.equals(member.published())).toList();
  }

  private Stream<LocalDate> published() {
    return members.stream().map(ClusterMember::published).filter(Objects::nonNull);
  }

  private int count(Function<ClusterMember, String> key) {
    return (int) members.stream().map(key).distinct().count();
  }

  private @Nullable String evidence() {
    return members.stream()
        .max(Comparator.comparingDouble(member -> member.salience() * member.probability()))
        .map(ClusterMember::evidence)
        .orElse(null);
  }

  /** What most members say; of those said equally often, the least, then the one said first. */
  static <M, V> @Nullable V most(
      List<M> members, Function<M, @Nullable V> value, @Nullable Comparator<V> least) {
    Map<V, Integer> counts = new LinkedHashMap<>();
    for (M member : members) {
      V said = value.apply(member);
      if (said != null) {
        counts.merge(said, 1, Integer::sum);
      }
    }
    Comparator<Map.Entry<V, Integer>> order =
        Comparator.comparing(Map.Entry<V, Integer>::getValue).reversed();
    if (least != null) {
      order = order.thenComparing(Map.Entry::getKey, least);
    }
    return counts.entrySet().stream().min(order).map(Map.Entry::getKey).orElse(null);
  }
}
