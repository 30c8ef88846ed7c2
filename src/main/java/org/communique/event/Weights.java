package org.communique.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.text.Lexicons;

/**
 * What traits weigh for or against something: log odds that are learned from annotated articles
 * ({@code training/events}). A trait that was never seen weighs nothing. Immutable.
 */
final class Weights {

  /** What explains that which the rules did not say. */
  static final String RULE = "learned weights";

  private static final int COLUMNS = 2;

  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> types = new HashSet<>();

  /**
   * @param file the resource: trait, then weight
   */
  Weights(Lexicons lexicons, String file) {
    for (Lexicons.Line line : lexicons.read(Weights.class, file, COLUMNS)) {
      String trait = line.required(0);
      weights.put(trait, number(line));
      types.add(trait.substring(trait.lastIndexOf(' ') + 1));
    }
  }

  private static double number(Lexicons.Line line) {
    try {
      return Double.parseDouble(line.required(1));
    } catch (NumberFormatException e) {
      throw line.error("'" + line.field(1) + "' is no number");
    }
  }

  /** Whether anything was learned of a type: its name is the last word of some traits. */
  boolean know(EventType type) {
    return types.contains(type.name());
  }

  /** Whether a trait was seen. */
  boolean know(String trait) {
    return weights.containsKey(trait);
  }

  double of(Collection<String> traits) {
    double sum = 0;
    for (String trait : traits) {
      sum += weights.getOrDefault(trait, 0.0);
    }
    return sum;
  }
}
