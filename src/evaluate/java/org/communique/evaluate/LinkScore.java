package org.communique.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.AnnotatedArticle;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.text.Field;
import org.jspecify.annotations.Nullable;

/** Counts links against labels, by kind. */
final class LinkScore {

  private static final class Count {
    int gold;
    int found;
    int links;
    int right;
  }

  private final LinkJudge judge;
  private final Map<LinkKind, Count> counts = new EnumMap<>(LinkKind.class);
  private final List<String> misses = new ArrayList<>();
  private int namesakes;
  private int unlinked;

  LinkScore(LinkJudge judge) {
    this.judge = judge;
    for (LinkKind kind : LinkKind.values()) {
      counts.put(kind, new Count());
    }
  }

  void add(LinkedArticle gold, AnnotatedArticle found) {
    Map<String, Entity> entities = new HashMap<>();
    found.entities().forEach(entity -> entities.put(entity.id(), entity));
    for (LinkedArticle.Label label : gold.labels()) {
      addLabel(gold, label, found.mentions(), entities);
    }
    for (Mention mention : found.mentions()) {
      Entity entity = entities.get(mention.entity());
      LinkedArticle.Label label = nearest(mention, gold.labels());
      LinkKind kind = entity == null ? null : judge.kind(mention, entity);
      if (entity != null && label != null && kind != null) {
        addLink(gold, kind, mention, entity, label);
      }
    }
  }

  private void addLabel(
      LinkedArticle gold,
      LinkedArticle.Label label,
      List<Mention> mentions,
      Map<String, Entity> entities) {
    LinkKind kind = judge.kind(label, gold.article().published());
    if (kind == null) {
      return;
    }
    Count count = count(kind);
    count.gold++;
    boolean found =
        mentions.stream()
            .filter(mention -> overlap(mention, label) > 0)
            .anyMatch(mention -> isRight(mention, entities.get(mention.entity()), label));
    count.found += found ? 1 : 0;
    if (!found) {
      misses.add("missed " + kind + " " + text(gold, label) + " = " + label.name());
    }
  }

  private boolean isRight(Mention mention, @Nullable Entity entity, LinkedArticle.Label label) {
    LinkKind kind = entity == null ? null : judge.kind(mention, entity);
    return entity != null && kind != null && judge.isRight(kind, mention, entity, label);
  }

  private void addLink(
      LinkedArticle gold,
      LinkKind kind,
      Mention mention,
      Entity entity,
      LinkedArticle.Label label) {
    boolean right = label.isLinked() && judge.isRight(kind, mention, entity, label);
    if (!right && label.isNil() && kind != LinkKind.LEADER) {
      unlinked++;
    } else if (!right
        && label.isLinked()
        && judge.isNamesake(mention, entity, label)
        && judge.kind(label, gold.article().published()) == null) {
      namesakes++;
    } else {
      count(kind).links++;
      count(kind).right += right ? 1 : 0;
      if (!right) {
        misses.add(
            "wrong "
                + kind
                + " "
                + mention.text()
                + " -> "
                + entity.name()
                + " ("
                + entity.reason()
                + "), gold "
                + text(gold, label)
                + " = "
                + label.id()
                + " "
                + label.name());
      }
    }
  }

  private Count count(LinkKind kind) {
    return java.util.Objects.requireNonNull(counts.get(kind));
  }

  private static String text(LinkedArticle gold, LinkedArticle.Label label) {
    return gold.article().id() + " " + gold.article().text().substring(label.start(), label.end());
  }

  private static LinkedArticle.@Nullable Label nearest(
      Mention mention, List<LinkedArticle.Label> labels) {
    LinkedArticle.Label best = null;
    int most = 0;
    for (LinkedArticle.Label label : labels) {
      int overlap = 2 * overlap(mention, label) - (label.end() - label.start());
      if (overlap(mention, label) > 0 && (best == null || overlap > most)) {
        best = label;
        most = overlap;
      }
    }
    return best;
  }

  private static int overlap(Mention mention, LinkedArticle.Label label) {
    return mention.span().field() != Field.TEXT
        ? 0
        : Math.min(mention.span().end(), label.end())
            - Math.max(mention.span().start(), label.start());
  }

  List<String> misses() {
    return misses;
  }

  List<String> report() {
    List<String> lines = new ArrayList<>();
    Count all = new Count();
    counts.forEach(
        (kind, count) -> {
          all.gold += count.gold;
          all.found += count.found;
          all.links += count.links;
          all.right += count.right;
          lines.add(line(kind.name().toLowerCase(Locale.ROOT), count));
        });
    lines.add(line("all", all));
    lines.add(
        "not counted: "
            + namesakes
            + " links whose label is a team, body or people named after what was linked, "
            + unlinked
            + " whose label the gold leaves without an id");
    return lines;
  }

  private static String line(String name, Count count) {
    return String.format(
        Locale.ROOT,
        "%-13s precision %5.1f %% of %d links, recall %5.1f %% of %d labels",
        name,
        100.0 * count.right / Math.max(1, count.links),
        count.links,
        100.0 * count.found / Math.max(1, count.gold),
        count.gold);
  }
}
