package org.communique.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One participant of a cluster, as all its records have it. Not safe for use by many threads. */
final class MergedParty {

  private final List<Party> all = new ArrayList<>();

  /** Those of all records, the ones with the most records first. */
  static List<MergedParty> of(List<ClusterMember> members) {
    List<MergedParty> merged = new ArrayList<>();
    for (ClusterMember member : members) {
      for (Party party : member.parties()) {
        MergedParty same =
            merged.stream().filter(m -> m.all.get(0).same(party)).findFirst().orElse(null);
        if (same == null) {
          same = new MergedParty();
          merged.add(same);
        }
        same.all.add(party);
      }
    }
    merged.sort(Comparator.comparingInt(party -> -party.all.size()));
    return merged;
  }

  /** The fullest name. */
  String name() {
    return fullest().name();
  }

  private Party fullest() {
    Party fullest = all.get(0);
    for (Party party : all) {
      fullest = party.name().length() > fullest.name().length() ? party : fullest;
    }
    return fullest;
  }

  List<@Nullable Object> row(String cluster, int position) {
    return Arrays.asList(
        cluster,
        position,
        ClusterMerger.most(all, Party::role, null),
        ClusterMerger.most(all, Party::kind, null),
        name(),
        ClusterMerger.most(all, Party::country, null),
        actor(),
        all.size());
  }

  /** A key of the knowledge rather than a name's. */
  private String actor() {
    return all.stream()
        .map(Party::actor)
        .filter(actor -> actor.startsWith("Q") || actor.startsWith("state:"))
        .findFirst()
        .orElse(fullest().actor());
  }
}
