package org.communique.engine.onnx;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.communique.syntax.ContextVectors;

/**
 * What the encoder says of one sentence: for each word a row of scores of its label, tag and
 * relation, its vector, and, window by window, scores of its governors. Filled while the batches
 * run, by any thread, then read.
 */
final class Scores {

  /**
   * The governors within one window.
   *
   * @param firstWord the number of the first word
   * @param scores a row for each word, of a column for the root and then one for each word
   */
  record Arcs(int firstWord, float[][] scores) {}

  private final float[][] labels;
  private final float[][] tags;
  private final float[][] relations;
  private final float[][] hidden;
  private final List<Arcs> arcs = new ArrayList<>(1);

  Scores(int words) {
    this.labels = new float[words][];
    this.tags = new float[words][];
    this.relations = new float[words][];
    this.hidden = new float[words][];
  }

  float[][] labels() {
    return labels;
  }

  float[][] tags() {
    return tags;
  }

  float[][] relations() {
    return relations;
  }

  ContextVectors vectors() {
    return new ContextVectors(hidden);
  }

  List<Arcs> arcs() {
    return arcs;
  }

  /**
   * Takes a window's words from a batch.
   *
   * @param results labels, or labels, tags, relations, arcs and vectors, by row of the batch and
   *     piece
   * @param row the window's row
   * @param batch how the batch is laid out
   */
  synchronized void take(Window window, FloatBuffer[] results, int row, Batch batch) {
    fill(labels, window, results[0], row, batch);
    if (results.length > 1) {
      fill(tags, window, results[1], row, batch);
      fill(relations, window, results[2], row, batch);
      arcs.add(arcs(window, results[3], row, batch));
      fill(hidden, window, results[4], row, batch);
    }
  }

  private static void fill(
      float[][] rows, Window window, FloatBuffer scores, int row, Batch batch) {
    int width = scores.capacity() / (batch.rows() * batch.length());
    for (int i = 0; i < window.starts().length; i++) {
      float[] own = new float[width];
      scores.get(batch.piece(row, window.starts()[i]) * width, own);
      rows[window.firstWord() + i] = own;
    }
  }

  private static Arcs arcs(Window window, FloatBuffer scores, int row, Batch batch) {
    int[] starts = window.starts();
    float[][] arcs = new float[starts.length][starts.length + 1];
    for (int i = 0; i < starts.length; i++) {
      int at = batch.piece(row, starts[i]) * batch.length();
      // The first piece, [CLS], stands for the root.
      arcs[i][0] = scores.get(at);
      for (int j = 0; j < starts.length; j++) {
        arcs[i][j + 1] = scores.get(at + starts[j]);
      }
    }
    return new Arcs(window.firstWord(), arcs);
  }
}
