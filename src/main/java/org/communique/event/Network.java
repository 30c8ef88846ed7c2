package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.text.Lexicons;

/**
 * What context vectors weigh for or against a choice: log odds by one layer of hidden units,
 * learned together with {@link Weights} ({@code training/events}). Immutable.
 */
final class Network {

  private static final int COLUMNS = 2;

  private final Map<String, float[]> rows = new HashMap<>();
  private final List<Input> inputs = new ArrayList<>();
  private final float[] output;

  /**
   * What the units take from an input.
   *
   * @param there what they take from its being there
   * @param units the weights of its numbers
   */
  private record Input(float[] there, List<float[]> units) {

    float of(int unit, float[] vector) {
      float[] weights = units.get(unit);
      float sum = vector.length == 0 ? 0 : there[unit];
      for (int i = 0; i < vector.length; i++) {
        sum += weights[i] * vector[i];
      }
      return sum;
    }
  }

  /**
   * @param file the resource: a row's name, then its numbers. "output", "bias", one row a choice
   *     and one an input have a number for each hidden unit; "words/3" has what the unit 3 takes
   *     from the input "words".
   * @param names the inputs, in the order in which they are given to {@link #of}
   */
  static Network of(Lexicons lexicons, String file, List<String> names) {
    return new Network(file, lexicons.read(Network.class, file, COLUMNS), names);
  }

  Network(String file, List<Lexicons.Line> lines, List<String> names) {
    for (Lexicons.Line line : lines) {
      rows.put(line.required(0), numbers(line));
    }
    this.output = row(file, "output", row(file, "bias").length);
    for (String name : names) {
      int width = row(file, name + "/0").length;
      List<float[]> units = new ArrayList<>();
      for (int unit = 0; unit < output.length; unit++) {
        units.add(row(file, name + "/" + unit, width));
      }
      inputs.add(new Input(row(file, name, output.length), units));
    }
  }

  private static float[] numbers(Lexicons.Line line) {
    String[] parts = line.required(1).split(" ");
    float[] numbers = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      try {
        numbers[i] = Float.parseFloat(parts[i]);
      } catch (NumberFormatException e) {
        throw line.error("'" + parts[i] + "' is no number");
      }
    }
    return numbers;
  }

  private float[] row(String file, String name) {
    float[] row = rows.get(name);
    if (row == null) {
      throw new IllegalArgumentException(file + " has no row '" + name + "'");
    }
    return row;
  }

  private float[] row(String file, String name, int width) {
    float[] row = row(file, name);
    if (row.length != width) {
      throw new IllegalArgumentException(
          file + ": row '" + name + "' has " + row.length + " numbers, not " + width);
    }
    return row;
  }

  /**
   * The log odds of a choice.
   *
   * @param choice its row; one that is unknown adds nothing
   * @param vectors one for each input, empty where there is none
   */
  double of(String choice, List<float[]> vectors) {
    float[] bias = rows.getOrDefault("bias", output);
    float[] own = rows.get(choice);
    double sum = 0;
    for (int unit = 0; unit < output.length; unit++) {
      float value = bias[unit] + (own == null ? 0 : own[unit]);
      for (int i = 0; i < vectors.size(); i++) {
        value += inputs.get(i).of(unit, vectors.get(i));
      }
      sum += output[unit] * Math.max(0, value);
    }
    return sum;
  }
}
