package org.communique.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;
import org.jspecify.annotations.Nullable;

/** One name of a place while its article is resolved. Used by one thread. */
final class PlaceSpot {

  /** Below this a place is taken for one that only shares the name. */
  private static final double THRESHOLD = 4.2;

  /** Above this and this far above all others a place is firm before anything else is known. */
  private static final double FIRM = 5.5;

  private static final double LEAD = 1.5;
  private static final double SHARPNESS = 2;

  /** Less sure than this, a name stays unresolved. */
  private static final double UNSURE = 0.35;

  private final Cluster cluster;
  private final List<PlaceOption> options;
  private final Map<Place, Double> evidence = new HashMap<>();
  private final Map<Place, String> because = new HashMap<>();
  private final Set<Integer> sentences = new HashSet<>();
  private double[] scores;
  private @Nullable PlaceOption best;
  private boolean firm;

  PlaceSpot(Cluster cluster, List<PlaceOption> options) {
    this.cluster = cluster;
    this.options = List.copyOf(options);
    this.scores = new double[options.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = options.get(i).prior();
    }
  }

  Cluster cluster() {
    return cluster;
  }

  List<PlaceOption> options() {
    return options;
  }

  /** Whether a place of the name is of that kind, so that a comma and such a place make a list. */
  boolean mayBeOne(PlaceKind kind) {
    return (kind == PlaceKind.STATE || kind == PlaceKind.UNIT)
        && options.stream()
            .anyMatch(o -> o.place().kind() == kind && o.how() == PlaceOption.How.NAME);
  }

  int mentions() {
    return cluster.mentions().size();
  }

  Set<Integer> sentences() {
    return sentences;
  }

  /** The place chosen last, where it is more than a guess. */
  @Nullable Place settled() {
    return firm && best != null ? best.place() : null;
  }

  /** What stands beside the name speaks for a place, by so much. */
  void support(Place place, double weight, String reason) {
    evidence.merge(place, weight, Double::max);
    because.putIfAbsent(place, reason);
  }

  void choose(PlaceContext context) {
    best = null;
    double second = 0;
    double first = 0;
    for (int i = 0; i < scores.length; i++) {
      PlaceOption option = options.get(i);
      scores[i] =
          option.prior()
              + evidence.getOrDefault(option.place(), 0.0)
              + context.support(this, option.place());
      if (best == null || scores[i] > first) {
        second = best == null ? 0 : first;
        first = scores[i];
        best = option;
      } else {
        second = Math.max(second, scores[i]);
      }
    }
    firm =
        best != null
            && first >= THRESHOLD
            && (context.isLast() || (first >= FIRM && first - second >= LEAD));
  }

  @Nullable PlaceChoice choice(PlaceContext context) {
    PlaceOption chosen = best;
    double first = chosen == null ? 0 : scores[options.indexOf(chosen)];
    if (chosen == null || first < THRESHOLD) {
      return null;
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      if (options.get(i).place().distance(chosen.place()) > 50) {
        sum += Math.exp((scores[i] - first) * SHARPNESS);
      }
    }
    double known = 1 / (1 + Math.exp(THRESHOLD - 1 - first));
    double score = Math.round(100 * known / (1 + sum)) / 100.0;
    return score < UNSURE
        ? null
        : new PlaceChoice(
            chosen.place(), score, reason(chosen, context), chosen.how() == PlaceOption.How.NAME);
  }

  private String reason(PlaceOption chosen, PlaceContext context) {
    Place place = chosen.place();
    List<String> parts = new ArrayList<>();
    parts.add(chosen.how().words() + what(place));
    String beside = because.get(place);
    if (beside != null) {
      parts.add(beside);
    } else if (options.size() > 1) {
      parts.add("likeliest of " + options.size() + " of that name" + context.reason(place));
    }
    return String.join(", ", parts);
  }

  private static String what(Place place) {
    if (place.kind() == PlaceKind.STATE) {
      return "name of a state";
    }
    String kind =
        switch (place.kind()) {
          case CAPITAL -> "capital";
          case CITY -> "city";
          case QUARTER -> "part of a city";
          case UNIT -> "unit";
          case DISTRICT -> "district";
          default -> place.kind().name().toLowerCase(Locale.ROOT);
        };
    String in = place.unit() == null ? place.country() : place.unit();
    return kind + " " + place.name() + (in == null ? "" : " (" + in + ")");
  }
}
