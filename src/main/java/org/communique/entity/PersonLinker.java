package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of people: full names first, then shorter ones to the full name that they
 * shorten, the nearest one before them where several would do.
 */
final class PersonLinker {

  /** Words that begin a family name or are left out of it: "al-Assad", "van Rompuy". */
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "de", "bin", "ibn", "van", "von", "da", "dos", "di");

  private final List<Cluster> clusters = new ArrayList<>();

  List<Cluster> link(List<Mention> people) {
    for (Mention mention : people) {
      if (NameKey.of(mention.text()).size() > 1) {
        place(mention);
      }
    }
    for (Mention mention : people) {
      if (NameKey.of(mention.text()).size() <= 1) {
        place(mention);
      }
    }
    return clusters;
  }

  private void place(Mention mention) {
    NameKey key = NameKey.of(mention.text());
    Cluster cluster = nearest(mention, key);
    if (cluster == null) {
      cluster = new Cluster(MentionType.PERSON);
      clusters.add(cluster);
    }
    cluster.add(mention, key);
  }

  private @Nullable Cluster nearest(Mention mention, NameKey key) {
    List<Cluster> byFamilyName = matching(key, true);
    List<Cluster> candidates = byFamilyName.isEmpty() ? matching(key, false) : byFamilyName;
    Cluster best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Cluster cluster : candidates) {
      int distance = distance(cluster, mention);
      if (distance < bestDistance) {
        best = cluster;
        bestDistance = distance;
      }
    }
    return best;
  }

  private List<Cluster> matching(NameKey key, boolean familyName) {
    List<Cluster> matching = new ArrayList<>();
    for (Cluster cluster : clusters) {
      boolean matches =
          cluster.keys().stream()
              .anyMatch(known -> familyName ? same(known, key) : begins(known, key));
      if (matches) {
        matching.add(cluster);
      }
    }
    return !familyName && matching.size() > 1 ? List.of() : matching;
  }

  private static boolean same(NameKey known, NameKey key) {
    // An engine may take a bare article for a name; nothing is left of it to compare.
    if (known.isEmpty() || key.isEmpty()) {
      return false;
    }
    if (known.equals(key) || key.endsOf(known) || known.endsOf(key)) {
      return true;
    }
    if (!bare(known.last()).equals(bare(key.last()))) {
      return false;
    }
    return known.size() == 1
        || key.size() == 1
        || sameGiven(known.first(), key.first())
        || allParticles(known, key);
  }

  /** "Hu" of "Hu Jintao", "Hillary" of "Hillary Clinton". */
  private static boolean begins(NameKey known, NameKey key) {
    return key.size() == 1 && key.first().length() > 1 && key.beginsOf(known);
  }

  private static boolean sameGiven(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0));
  }

  private static boolean allParticles(NameKey known, NameKey key) {
    return PARTICLES.contains(known.first()) || PARTICLES.contains(key.first());
  }

  private static String bare(String familyName) {
    int hyphen = familyName.indexOf('-');
    return hyphen > 0 && PARTICLES.contains(familyName.substring(0, hyphen))
        ? familyName.substring(hyphen + 1)
        : familyName;
  }

  /**
   * How far the cluster's last mention before this one is; those only after it count as farther.
   */
  private static int distance(Cluster cluster, Mention mention) {
    int best = Integer.MAX_VALUE - 1;
    for (Mention other : cluster.mentions()) {
      int gap = mention.span().start() - other.span().start();
      boolean before =
          other.compareTo(mention) <= 0 && other.span().field() == mention.span().field();
      best =
          Math.min(best, before ? gap : Integer.MAX_VALUE / 2 + Math.min(Math.abs(gap), 1_000_000));
    }
    return best;
  }
}
