package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
  private final float[] bias;
  private final float[] output;

  /**
   * What the units take from an input.
   *
   * @param there what they take from its being there
   * @param weights for each number of the input a weight for each unit, side by side in memory
   */
  private record Input(float[] there, float[][] weights) {

    /** An empty vector gives nothing. */
    float[] of(float[] vector) {
      float[] sums = vector.length == 0 ? new float[there.length] : there.clone();
      for (int i = 0; i < vector.length; i++) {
        add(sums, weights[i], vector[i]);
      }
      return sums;
    }

    private static void add(float[] sums, float[] weights, float value) {
      for (int unit = 0; unit < sums.length; unit++) {
        sums[unit] += weights[unit] * value;
      }
    }
  }

  /**
   * @param file the resource: a row's name, then its numbers. "output", "bias", one row a choice
   *     and one an input have a number for each hidden unit; "words/3" has what the unit 3 takes
   *     from the input "words".
   * @param names the inputs, in the order in which they are given to {@link Reading#odds}
   */
  static Network of(Lexicons lexicons, String file, List<String> names) {
    return new Network(file, lexicons.read(Network.class, file, COLUMNS), names);
  }

  Network(String file, List<Lexicons.Line> lines, List<String> names) {
    for (Lexicons.Line line : lines) {
      rows.put(line.required(0), numbers(line));
    }
    this.bias = row(file, "bias");
    this.output = row(file, "output", bias.length);
    for (String name : names) {
      int width = row(file, name + "/0").length;
      float[][] weights = new float[width][bias.length];
      for (int unit = 0; unit < bias.length; unit++) {
        float[] own = row(file, name + "/" + unit, width);
        for (int i = 0; i < width; i++) {
          weights[i][unit] = own[i];
        }
      }
      inputs.add(new Input(row(file, name, bias.length), weights));
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

  /** A reading of one article: what was made of a vector is kept, as choices share them. */
  Reading reading() {
    return new Reading();
  }

  /** The network at work on one article. */
  final class Reading {

    private final List<Map<float[], float[]>> seen =
        inputs.stream()
            .map(input -> (Map<float[], float[]>) new IdentityHashMap<float[], float[]>())
            .toList();

    /**
     * The log odds of a choice.
     *
     * @param choice its row; one that is unknown adds nothing
     * @param vectors one for each input, empty where there is none
     */
    double odds(String choice, List<float[]> vectors) {
      float[] hidden = bias.clone();
      float[] own = rows.get(choice);
      if (own != null) {
        Input.add(hidden, own, 1);
      }
      for (int i = 0; i < vectors.size(); i++) {
        Input input = inputs.get(i);
        Input.add(hidden, seen.get(i).computeIfAbsent(vectors.get(i), input::of), 1);
      }
      double sum = 0;
      for (int unit = 0; unit < hidden.length; unit++) {
        sum += output[unit] * Math.max(0, hidden[unit]);
      }
      return sum;
    }
  }
}
