package org.communique.syntax;

import java.util.Arrays;
import java.util.Objects;

/**
 * What an encoder makes of each token of one sentence in its context: vectors of one width,
 * parallel to the sentence's tokens. Immutable.
 */
public final class ContextVectors {

  private final float[][] rows;
  private final int width;

  /**
   * @param rows one vector a token
   * @throws IllegalArgumentException if they differ in length
   */
  public ContextVectors(float[][] rows) {
    Objects.requireNonNull(rows, "rows");
    this.width = rows.length == 0 ? 0 : rows[0].length;
    this.rows = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != width) {
        throw new IllegalArgumentException(
            "vector " + i + " has " + rows[i].length + " numbers, not " + width);
      }
      this.rows[i] = rows[i].clone();
    }
  }

  /** The number of tokens. */
  public int size() {
    return rows.length;
  }

  /** The numbers in a vector; 0 for a sentence without tokens. */
  public int width() {
    return width;
  }

  /**
   * The mean of some tokens' vectors.
   *
   * @param from the first token
   * @param to the one behind the last
   * @throws IndexOutOfBoundsException if they are no tokens, or none at all
   */
  public float[] mean(int from, int to) {
    Objects.checkFromToIndex(from, to, rows.length);
    Objects.checkIndex(from, to);
    float[] mean = new float[width];
    for (float[] row : Arrays.asList(rows).subList(from, to)) {
      for (int i = 0; i < width; i++) {
        mean[i] += row[i] / (to - from);
      }
    }
    return mean;
  }
}
