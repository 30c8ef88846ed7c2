package org.communique.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Links titles that stand alone ("the Russian President") to the person of the article who bears
 * them. A title that fits two people goes to the one mentioned last before it; one that fits nobody
 * stays unlinked.
 */
final class References {

  private final List<TitleScanner.Title> titles;
  private final Map<Span, Integer> clusterOf;
  private final Map<Integer, List<Integer>> positions;

  /**
   * @param clusterOf the number of each person mention's cluster
   */
  References(List<TitleScanner.Title> titles, Map<Span, Integer> clusterOf) {
    this.titles = List.copyOf(titles);
    this.clusterOf = Map.copyOf(clusterOf);
    this.positions = positions(clusterOf);
  }

  /** The offices of each cluster, as the article gives them beside its name. */
  Map<Integer, List<TitleScanner.Title>> offices() {
    Map<Integer, List<TitleScanner.Title>> offices = new LinkedHashMap<>();
    for (TitleScanner.Title title : titles) {
      Integer cluster = title.person() == null ? null : clusterOf.get(title.person().span());
      if (cluster != null) {
        offices.computeIfAbsent(cluster, c -> new ArrayList<>()).add(title);
      }
    }
    return offices;
  }

  /**
   * The cluster of each title that stands alone and fits somebody.
   *
   * @param countries the states of the clusters that are known otherwise
   */
  Map<TitleScanner.Title, Integer> resolved(Map<Integer, String> countries) {
    Map<Integer, List<TitleScanner.Title>> offices = offices();
    Map<TitleScanner.Title, Integer> resolved = new LinkedHashMap<>();
    for (TitleScanner.Title title : titles) {
      Integer cluster = title.definite() ? bearer(title, offices, countries) : null;
      if (cluster != null) {
        resolved.put(title, cluster);
      }
    }
    return resolved;
  }

  private @Nullable Integer bearer(
      TitleScanner.Title title,
      Map<Integer, List<TitleScanner.Title>> offices,
      Map<Integer, String> countries) {
    Integer best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Map.Entry<Integer, List<TitleScanner.Title>> entry : offices.entrySet()) {
      String named = country(entry.getValue());
      String country = named == null ? countries.get(entry.getKey()) : named;
      if (entry.getValue().stream().anyMatch(own -> fits(title, own, country))) {
        int distance = distance(entry.getKey(), title.span());
        if (distance < bestDistance) {
          best = entry.getKey();
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private static @Nullable String country(List<TitleScanner.Title> titles) {
    return titles.stream()
        .map(TitleScanner.Title::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean fits(
      TitleScanner.Title alone, TitleScanner.Title own, @Nullable String country) {
    boolean countries =
        alone.country() == null || country == null || alone.country().equals(country);
    return countries && alone.office().equals(own.office()) && alone.former() == own.former();
  }

  private int distance(int cluster, Span span) {
    int distance = Integer.MAX_VALUE - 1;
    for (int position :
        Objects.requireNonNullElse(positions.get(cluster), Collections.<Integer>emptyList())) {
      int gap = span.start() - position;
      distance = Math.min(distance, gap >= 0 ? gap : Integer.MAX_VALUE / 2 - gap);
    }
    return distance;
  }

  private static Map<Integer, List<Integer>> positions(Map<Span, Integer> clusterOf) {
    Map<Integer, List<Integer>> positions = new LinkedHashMap<>();
    clusterOf.forEach(
        (span, cluster) ->
            positions.computeIfAbsent(cluster, c -> new ArrayList<>()).add(span.start()));
    return positions;
  }
}
