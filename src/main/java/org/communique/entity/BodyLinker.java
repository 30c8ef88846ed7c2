package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of places, bodies and other things: by equal names, by what is known to be
 * one thing under several names, by acronyms that the article introduces, and short forms of longer
 * names before them.
 */
final class BodyLinker {

  private final MentionType type;
  private final Map<NameKey, NameKey> acronyms;
  private final Function<Mention, @Nullable String> identity;
  private final List<Cluster> clusters = new ArrayList<>();

  /**
   * @param identity what a mention's name is known to stand for, by an id of any kind, or null
   *     where that is not known
   */
  BodyLinker(
      MentionType type,
      Map<NameKey, NameKey> acronyms,
      Function<Mention, @Nullable String> identity) {
    this.type = type;
    this.acronyms = acronyms;
    this.identity = identity;
  }

  List<Cluster> link(List<Mention> bodies) {
    bodies.forEach(this::place);
    return clusters;
  }

  private void place(Mention mention) {
    NameKey key = NameKey.of(mention.text());
    Cluster cluster = sameAs(mention, key);
    if (cluster == null) {
      cluster = new Cluster(type);
      clusters.add(cluster);
    }
    cluster.add(mention, key);
  }

  private @Nullable Cluster sameAs(Mention mention, NameKey key) {
    NameKey full = acronyms.getOrDefault(key, key);
    String known = identity.apply(mention);
    for (Cluster cluster : clusters) {
      if (cluster.keys().contains(full)
          || cluster.keys().contains(key)
          || sharesIdentity(cluster, known)) {
        return cluster;
      }
    }
    return type == MentionType.ORGANIZATION && known == null ? longerForm(key) : null;
  }

  private boolean sharesIdentity(Cluster cluster, @Nullable String known) {
    return known != null
        && cluster.mentions().stream().anyMatch(m -> known.equals(identity.apply(m)));
  }

  private @Nullable Cluster longerForm(NameKey key) {
    Cluster found = null;
    for (Cluster cluster : clusters) {
      if (cluster.keys().stream().anyMatch(known -> isShortFormOf(key, known))) {
        if (found != null) {
          return null;
        }
        found = cluster;
      }
    }
    return found;
  }

  private static boolean isShortFormOf(NameKey key, NameKey known) {
    return !key.isEmpty()
        && (key.endsOf(known) || (key.size() > 1 && key.beginsOf(known)))
        && !Objects.equals(key.last(), "of");
  }
}
