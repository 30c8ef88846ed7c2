package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.knowledge.Person;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The clusters of an article in order, with the people among them that are known, and those that
 * only a title stands for. Clusters that turn out to be one person are joined. Used for one
 * article.
 */
final class People {

  private final List<TitleScanner.Title> titled;
  private final PersonResolver resolver;
  private final Setting setting;
  private final List<Cluster> clusters;
  private final Map<Span, Integer> clusterOf = new HashMap<>();
  private final Map<Integer, PersonResolver.Resolution> known = new LinkedHashMap<>();
  private final List<PersonResolver.Resolution> absent = new ArrayList<>();
  private final Map<TitleScanner.Title, Integer> standing = new LinkedHashMap<>();
  private References references;

  People(
      List<Cluster> found,
      List<TitleScanner.Title> titled,
      PersonResolver resolver,
      Setting setting) {
    this.titled = titled;
    this.resolver = resolver;
    this.setting = setting;
    this.clusters = new ArrayList<>(found);
    this.references = number();
    resolve();
    if (joined()) {
      this.references = number();
      resolve();
    }
    stand();
  }

  private References number() {
    clusters.sort(
        Comparator.comparing(
            cluster ->
                cluster.mentions().stream().map(Mention::span).min(Span::compareTo).orElseThrow()));
    clusterOf.clear();
    for (int i = 0; i < clusters.size(); i++) {
      for (Mention mention : clusters.get(i).mentions()) {
        clusterOf.put(mention.span(), i);
      }
    }
    return new References(titled, clusterOf);
  }

  private void resolve() {
    known.clear();
    Map<Integer, List<TitleScanner.Title>> offices = references.offices();
    for (int i = 0; i < clusters.size(); i++) {
      if (clusters.get(i).type() == MentionType.PERSON) {
        PersonResolver.Resolution who =
            resolver.resolve(clusters.get(i), offices.getOrDefault(i, List.of()), setting);
        if (who != null) {
          known.put(i, who);
        }
      }
    }
  }

  /** Joins clusters of one person; whether there were any. */
  private boolean joined() {
    Map<Person, Cluster> first = new HashMap<>();
    List<Cluster> gone = new ArrayList<>();
    known.forEach(
        (i, who) -> {
          Cluster kept = first.putIfAbsent(who.person(), clusters.get(i));
          if (kept != null) {
            kept.addAll(clusters.get(i));
            gone.add(clusters.get(i));
          }
        });
    clusters.removeAll(gone);
    return !gone.isEmpty();
  }

  private void stand() {
    Map<Integer, String> countries = new HashMap<>();
    known.forEach((i, who) -> countries.put(i, who.country()));
    standing.putAll(references.resolved(countries));
    for (TitleScanner.Title title : titled) {
      PersonResolver.Resolution who =
          title.definite() && !standing.containsKey(title) ? resolver.bearer(title, setting) : null;
      if (who != null) {
        standing.put(title, index(who));
      }
    }
  }

  private int index(PersonResolver.Resolution who) {
    for (Map.Entry<Integer, PersonResolver.Resolution> entry : known.entrySet()) {
      if (entry.getValue().person().equals(who.person())) {
        return entry.getKey();
      }
    }
    known.put(clusters.size() + absent.size(), who);
    absent.add(who);
    return clusters.size() + absent.size() - 1;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  Map<Span, Integer> clusterOf() {
    return clusterOf;
  }

  int cluster(Mention mention) {
    return Objects.requireNonNull(clusterOf.get(mention.span()));
  }

  /** The titles that the article gives a cluster. */
  List<TitleScanner.Title> titles(int cluster) {
    return references.offices().getOrDefault(cluster, List.of());
  }

  /** Whom a cluster is known to be, or null. */
  PersonResolver.@Nullable Resolution known(int cluster) {
    return known.get(cluster);
  }

  /** The people whom only titles stand for; numbered after the clusters. */
  List<PersonResolver.Resolution> absent() {
    return absent;
  }

  /** The cluster of each title that stands without a name. */
  Map<TitleScanner.Title, Integer> standing() {
    return standing;
  }
}
