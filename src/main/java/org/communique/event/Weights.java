package org.communique.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * What traits weigh for or against something: log odds that are learned from annotated articles
 * ({@code training/events}). A trait that was never seen weighs nothing. Immutable.
 */
final class Weights {

  /** What explains that which the rules did not say. */
  static final String RULE = "learned weights";

  private static final int COLUMNS = 2;

  /** Spreads hash codes over the table: the golden ratio's share of 32 bits. */
  private static final int SPREAD = 0x9E3779B9;

  /** No hash code of a name: {@link #hash} avoids it. */
  private static final int FREE = 0;

  private final Set<String> types = new HashSet<>();

  /** The names, each where its hash code says or in the next free cell; at most half are in use. */
  private final @Nullable String[] names;

  /** Of each cell the hash code of its name or {@link #FREE}, so that few names are read. */
  private final int[] hashes;

  private final double[] weights;
  private final int shift;

  /**
   * @param file the resource: trait, then weight
   */
  Weights(Lexicons lexicons, String file) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (Lexicons.Line line : lexicons.read(Weights.class, file, COLUMNS)) {
      String trait = line.required(0);
      all.put(trait, number(line));
      types.add(trait.substring(trait.lastIndexOf(' ') + 1));
    }
    this.shift = Integer.numberOfLeadingZeros(2 * all.size() + 1);
    this.names = new String[1 << (Integer.SIZE - shift)];
    this.hashes = new int[names.length];
    this.weights = new double[names.length];
    all.forEach(this::put);
  }

  private static double number(Lexicons.Line line) {
    try {
      return Double.parseDouble(line.required(1));
    } catch (NumberFormatException e) {
      throw line.error("'" + line.field(1) + "' is no number");
    }
  }

  private void put(String name, double weight) {
    int hash = hash(name.hashCode());
    int cell = first(hash);
    while (hashes[cell] != FREE) {
      cell = next(cell);
    }
    names[cell] = name;
    hashes[cell] = hash;
    weights[cell] = weight;
  }

  private static int hash(int code) {
    return code == FREE ? 1 : code;
  }

  private int first(int hash) {
    return hash * SPREAD >>> shift;
  }

  private int next(int cell) {
    return cell + 1 & names.length - 1;
  }

  /** Whether anything was learned of a type: its name is the last word of some traits. */
  boolean know(EventType type) {
    return types.contains(type.name());
  }

  /** Whether a trait was seen. */
  boolean know(String trait) {
    return cell(TraitList.of(trait), 0) >= 0;
  }

  double of(TraitList traits) {
    double sum = 0;
    for (int i = 0; i < traits.size(); i++) {
      int cell = cell(traits, i);
      if (cell >= 0) {
        sum += weights[cell];
      }
    }
    return sum;
  }

  /** The cell of a trait, or -1. */
  private int cell(TraitList traits, int index) {
    int hash = hash(traits.hash(index));
    for (int cell = first(hash); hashes[cell] != FREE; cell = next(cell)) {
      if (hashes[cell] == hash && traits.is(index, names[cell])) {
        return cell;
      }
    }
    return -1;
  }
}
