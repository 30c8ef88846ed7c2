package org.communique.engine.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Windows of like length that the encoder reads in one run, each padded to the longest. */
final class Batch {

  /**
   * Pieces in one run, padding included: enough to be fast, few enough that an article makes work
   * for two processors.
   */
  private static final int SIZE = 256;

  private final List<Window> windows;

  private Batch(List<Window> windows) {
    this.windows = windows;
  }

  /** All windows in batches, the largest first; the order is the same for the same windows. */
  static List<Batch> of(List<Window> windows) {
    List<Window> sorted = new ArrayList<>(windows);
    // The sort is stable, so windows of one sentence and length keep their order.
    sorted.sort(Comparator.comparingInt(window -> window.ids().length));
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += batches.get(batches.size() - 1).rows()) {
      batches.add(new Batch(sorted.subList(from, end(sorted, from))));
    }
    batches.sort(Comparator.comparingInt(batch -> -batch.rows() * batch.length()));
    return batches;
  }

  /**
   * As many windows as fit, none so much longer than the first that padding costs more than runs.
   */
  private static int end(List<Window> windows, int from) {
    int longest = windows.get(from).ids().length * 9 / 8;
    int to = from + 1;
    while (to < windows.size()
        && windows.get(to).ids().length <= longest
        && windows.get(to).ids().length * (to + 1 - from) <= SIZE) {
      to++;
    }
    return to;
  }

  List<Window> windows() {
    return windows;
  }

  int rows() {
    return windows.size();
  }

  /** Pieces in each row, padding included: the windows are sorted by length. */
  int length() {
    return windows.get(windows.size() - 1).ids().length;
  }

  /** Where a piece of a window lies among the pieces of all rows. */
  int piece(int row, int piece) {
    return row * length() + piece;
  }

  long[] shape() {
    return new long[] {rows(), length()};
  }

  int[] ids() {
    return padded(Window::ids);
  }

  int[] shapes() {
    return padded(Window::shapes);
  }

  /** 1 where a row has a piece, 0 where it is padded. */
  int[] mask() {
    return padded(window -> ones(window.ids().length));
  }

  private static int[] ones(int length) {
    int[] ones = new int[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private int[] padded(Function<Window, int[]> part) {
    int[] all = new int[rows() * length()];
    for (int row = 0; row < rows(); row++) {
      int[] own = part.apply(windows.get(row));
      System.arraycopy(own, 0, all, row * length(), own.length);
    }
    return all;
  }
}
