package org.communique.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Precision, recall and F1 of names, by type, exact and by overlap. Used by one thread. */
final class NameScore {

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC");

  /** A name: first unit (token or character), unit after the last, type. */
  record Name(int from, int to, String type) {

    boolean overlaps(Name other) {
      return from < other.to && other.from < to;
    }
  }

  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, Integer> confusions = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** The names of BIO tags; an I that continues nothing begins a name, as conlleval has it. */
  static Set<Name> names(List<String> tags) {
    List<Name> names = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      boolean continues =
          from >= 0 && tag.startsWith("I-") && tag.substring(2).equals(tags.get(from).substring(2));
      if (from >= 0 && !continues) {
        names.add(new Name(from, i, tags.get(from).substring(2)));
        from = -1;
      }
      if (from < 0 && !tag.equals("O")) {
        from = i;
      }
    }
    return names.stream().filter(name -> TYPES.contains(name.type())).collect(Collectors.toSet());
  }

  void add(List<String> gold, List<String> predicted) {
    add(names(gold), names(predicted));
  }

  /** Names by any unit, characters too. */
  void add(Set<Name> right, Set<Name> found) {
    for (Name name : right) {
      int[] count = count(name.type());
      count[1]++;
      count[0] += found.contains(name) ? 1 : 0;
      count[3] +=
          found.stream().anyMatch(f -> f.type().equals(name.type()) && f.overlaps(name)) ? 1 : 0;
      confuse(name, found);
    }
    found.forEach(name -> count(name.type())[2]++);
    found.stream()
        .filter(f -> right.stream().noneMatch(f::overlaps))
        .forEach(f -> note("O", f.type()));
  }

  /** Notes what was missed and what was found beside it, MISC apart. */
  void miss(Set<Name> right, Set<Name> found, Function<Name, String> text) {
    for (Name name : right) {
      if (!found.contains(name) && !name.type().equals("MISC")) {
        String instead =
            found.stream()
                .filter(name::overlaps)
                .map(f -> text.apply(f) + " " + f.type())
                .collect(Collectors.joining(", "));
        misses.add(text.apply(name) + " " + name.type() + " \u2192 " + instead);
      }
    }
    found.stream()
        .filter(f -> !f.type().equals("MISC") && right.stream().noneMatch(f::overlaps))
        .forEach(f -> misses.add("\u2192 " + text.apply(f) + " " + f.type()));
  }

  List<String> misses() {
    return misses;
  }

  private void confuse(Name name, Set<Name> found) {
    if (!found.contains(name)) {
      String as =
          found.stream()
              .filter(name::overlaps)
              .map(f -> f.type().equals(name.type()) ? "border" : f.type())
              .sorted()
              .findFirst()
              .orElse("O");
      note(name.type(), as);
    }
  }

  private void note(String gold, String predicted) {
    confusions.merge(gold + "\u2192" + predicted, 1, Integer::sum);
  }

  /** Right, gold, predicted, right by overlap. */
  private int[] count(String type) {
    return counts.computeIfAbsent(type, t -> new int[4]);
  }

  double f1(List<String> types) {
    int[] sum = sum(types);
    return sum[1] + sum[2] == 0 ? 0 : 200.0 * sum[0] / (sum[1] + sum[2]);
  }

  private int[] sum(List<String> types) {
    int[] sum = new int[4];
    for (String type : types) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += count(type)[i];
      }
    }
    return sum;
  }

  List<String> report() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-12s %9s %9s %9s %9s %7s",
            "",
            "precision",
            "recall",
            "F1",
            "overlapF1",
            "gold"));
    TYPES.forEach(type -> lines.add(row(type, List.of(type))));
    lines.add(row("PER+LOC+ORG", TYPES.subList(0, 3)));
    lines.add("confusions (gold\u2192found): " + confusions);
    return lines;
  }

  private String row(String name, List<String> types) {
    int[] sum = sum(types);
    double precision = 100.0 * sum[0] / Math.max(1, sum[2]);
    double recall = 100.0 * sum[0] / Math.max(1, sum[1]);
    double overlap = 200.0 * sum[3] / Math.max(1, sum[1] + sum[2]);
    return String.format(
        Locale.ROOT,
        "%-12s %9.2f %9.2f %9.2f %9.2f %7d",
        name,
        precision,
        recall,
        f1(types),
        overlap,
        sum[1]);
  }
}
