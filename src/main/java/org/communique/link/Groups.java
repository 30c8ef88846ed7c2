package org.communique.link;

import java.util.Arrays;

/** Disjoint sets of the numbers from 1 on; four bytes a number. */
final class Groups {

  private int[] parents;

  Groups(int size) {
    this.parents = new int[size + 1];
    Arrays.setAll(parents, i -> i);
  }

  /** The least number of the set that holds one. */
  int root(int number) {
    int root = number;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int at = number; parents[at] != root; ) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
