package org.communique.syntax;

import java.util.Arrays;

/**
 * The dependency tree of highest total score (Chu and Liu 1965, Edmonds 1967): every word has one
 * governor, and following governors from any word ends at the root.
 */
public final class Arborescence {

  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private Arborescence() {}

  /**
   * The best tree.
   *
   * @param scores a row for each word, of a column for the root and then one for each word; read,
   *     not changed
   * @return the governor of each word: 0 for the root, else the number of a word from 1
   */
  public static int[] best(float[][] scores) {
    int nodes = scores.length + 1;
    float[][] arcs = new float[nodes][];
    arcs[0] = new float[nodes];
    for (int i = 1; i < nodes; i++) {
      arcs[i] = scores[i - 1].clone();
      arcs[i][i] = NEVER;
    }
    return Arrays.copyOfRange(oneRoot(arcs), 1, nodes);
  }

  /** Where several words hang from the root, the one that does so best keeps it. */
  private static int[] oneRoot(float[][] arcs) {
    int[] governors = solve(arcs);
    int root = 0;
    int roots = 0;
    for (int i = 1; i < governors.length; i++) {
      if (governors[i] == 0) {
        roots++;
        root = root == 0 || arcs[i][0] > arcs[root][0] ? i : root;
      }
    }
    if (roots <= 1) {
      return governors;
    }
    for (int i = 1; i < arcs.length; i++) {
      arcs[i][0] = i == root ? arcs[i][0] : NEVER;
    }
    return solve(arcs);
  }

  private static int[] solve(float[][] arcs) {
    int[] governors = new int[arcs.length];
    for (int i = 1; i < arcs.length; i++) {
      governors[i] = argmax(arcs[i]);
    }
    boolean[] cycle = cycle(governors);
    return cycle.length == 0 ? governors : expand(arcs, governors, cycle);
  }

  private static int argmax(float[] row) {
    int best = 0;
    for (int i = 1; i < row.length; i++) {
      best = row[i] > row[best] ? i : best;
    }
    return best;
  }

  /** Which nodes form a cycle; an empty array where none do. */
  private static boolean[] cycle(int[] governors) {
    int[] seen = new int[governors.length];
    for (int start = 1; start < governors.length; start++) {
      int at = start;
      while (at != 0 && seen[at] == 0) {
        seen[at] = start;
        at = governors[at];
      }
      if (at != 0 && seen[at] == start) {
        boolean[] in = new boolean[governors.length];
        for (int node = at; !in[node]; node = governors[node]) {
          in[node] = true;
        }
        return in;
      }
    }
    return new boolean[0];
  }

  /** Solves with the cycle contracted to one node, then opens it at the word that is entered. */
  private static int[] expand(float[][] arcs, int[] governors, boolean[] cycle) {
    int[] outside = outside(cycle);
    int contracted = outside.length;
    float[][] smaller = new float[contracted + 1][contracted + 1];
    int[] entered = new int[contracted];
    int[] left = new int[contracted];
    for (int i = 0; i < contracted; i++) {
      for (int j = 0; j < contracted; j++) {
        smaller[i][j] = arcs[outside[i]][outside[j]];
      }
      left[i] = bestIn(arcs[outside[i]], cycle);
      smaller[i][contracted] = arcs[outside[i]][left[i]];
      entered[i] = entry(arcs, governors, cycle, outside[i]);
      smaller[contracted][i] =
          arcs[entered[i]][outside[i]] - arcs[entered[i]][governors[entered[i]]];
    }
    smaller[contracted][contracted] = NEVER;
    int[] solved = solve(smaller);
    int[] result = governors.clone();
    for (int i = 1; i < contracted; i++) {
      result[outside[i]] = solved[i] == contracted ? left[i] : outside[solved[i]];
    }
    result[entered[solved[contracted]]] = outside[solved[contracted]];
    return result;
  }

  private static int[] outside(boolean[] cycle) {
    int[] nodes = new int[cycle.length];
    int n = 0;
    for (int i = 0; i < cycle.length; i++) {
      if (!cycle[i]) {
        nodes[n++] = i;
      }
    }
    return Arrays.copyOf(nodes, n);
  }

  private static int bestIn(float[] row, boolean[] cycle) {
    int best = -1;
    for (int i = 0; i < row.length; i++) {
      if (cycle[i] && (best < 0 || row[i] > row[best])) {
        best = i;
      }
    }
    return best;
  }

  /** The word of the cycle that loses least by taking the governor. */
  private static int entry(float[][] arcs, int[] governors, boolean[] cycle, int governor) {
    int best = -1;
    float loss = NEVER;
    for (int i = 0; i < cycle.length; i++) {
      if (cycle[i]) {
        float gain = arcs[i][governor] - arcs[i][governors[i]];
        if (best < 0 || gain > loss) {
          best = i;
          loss = gain;
        }
      }
    }
    return best;
  }
}
