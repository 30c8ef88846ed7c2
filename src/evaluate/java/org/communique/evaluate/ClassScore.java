package org.communique.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One class for each item: F1 of every class, their mean, accuracy, confusions. */
final class ClassScore {

  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, Integer> confusions = new TreeMap<>();
  private final Tally right = new Tally();

  boolean add(String gold, String found) {
    count(gold)[1]++;
    count(found)[2]++;
    if (gold.equals(found)) {
      count(gold)[0]++;
    } else {
      confusions.merge(gold + "\u2192" + found, 1, Integer::sum);
    }
    return right.add(gold.equals(found));
  }

  private int[] count(String name) {
    return counts.computeIfAbsent(name, n -> new int[3]);
  }

  private static double f1(int[] count) {
    return 200.0 * count[0] / Math.max(1, count[1] + count[2]);
  }

  /** The mean over the classes of the gold. */
  double macro() {
    return counts.values().stream()
        .filter(count -> count[1] > 0)
        .mapToDouble(ClassScore::f1)
        .average()
        .orElse(0);
  }

  List<String> report(String name) {
    List<String> lines = new ArrayList<>();
    long classes = counts.values().stream().filter(count -> count[1] > 0).count();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s macro-F1 %.1f over %d classes, accuracy %.1f %%",
            name,
            macro(),
            classes,
            right.percent()));
    counts.forEach(
        (label, count) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  %-12s F1 %5.1f  precision %5.1f  recall %5.1f  gold %d",
                    label,
                    f1(count),
                    100.0 * count[0] / Math.max(1, count[2]),
                    100.0 * count[0] / Math.max(1, count[1]),
                    count[1])));
    StringBuilder most = new StringBuilder("  confusions:");
    confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(20)
        .forEach(c -> most.append(' ').append(c.getKey()).append(' ').append(c.getValue()));
    lines.add(most.toString());
    return lines;
  }
}
