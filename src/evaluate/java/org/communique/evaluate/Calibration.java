package org.communique.evaluate;

import java.util.Locale;

/**
 * How far probabilities are from the share that is right: the expected calibration error over ten
 * bins of equal width (Guo et al. 2017). Used by one thread.
 */
final class Calibration {

  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final double[] stated = new double[BINS];
  private final int[] right = new int[BINS];

  void add(double probability, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    count[bin]++;
    stated[bin] += probability;
    right[bin] += isRight ? 1 : 0;
  }

  /** In points of a hundred; 0 where nothing was added. */
  double error() {
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(stated[bin] - right[bin]);
      all += count[bin];
    }
    return all == 0 ? 0 : 100 * error / all;
  }

  String report() {
    int all = 0;
    for (int n : count) {
      all += n;
    }
    return String.format(
        Locale.ROOT, "calibration: expected error %.2f points over %d names", error(), all);
  }
}
