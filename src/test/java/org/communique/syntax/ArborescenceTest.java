package org.communique.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ArborescenceTest {

  @Test
  void theBestGovernorsAreTakenWhereTheyFormATree() {
    float[][] scores = {{0, 0, 9, 0}, {9, 0, 0, 0}, {0, 0, 9, 0}};

    assertThat(Arborescence.best(scores)).containsExactly(2, 0, 2);
  }

  @Test
  void aCycleIsOpenedWhereThatCostsLeast() {
    float[][] scores = {{5, 0, 9, 0}, {7, 9, 0, 0}, {0, 9, 0, 0}};

    assertThat(Arborescence.best(scores)).containsExactly(2, 0, 1);
  }

  @Test
  void oneWordAloneHangsFromTheRoot() {
    float[][] scores = {{8, 0, 1}, {9, 1, 0}};

    assertThat(Arborescence.best(scores)).containsExactly(2, 0);
  }

  @Test
  void noSentenceHasNoTree() {
    assertThat(Arborescence.best(new float[0][])).isEmpty();
  }

  /** Against trying all of them. */
  @Test
  void noOtherTreeWithOneRootScoresHigher() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      int words = 1 + random.nextInt(4);
      float[][] scores = new float[words][words + 1];
      for (float[] row : scores) {
        for (int i = 0; i < row.length; i++) {
          row[i] = random.nextInt(20);
        }
      }
      int[] tree = Arborescence.best(scores);

      assertThat(isTree(tree)).isTrue();
      assertThat(roots(tree)).isEqualTo(1);
      int[] rival = best(scores);
      if (roots(rival) == 1) {
        assertThat(total(scores, tree)).isEqualTo(total(scores, rival));
      }
    }
  }

  private static int[] best(float[][] scores) {
    int words = scores.length;
    int[] best = null;
    int[] tree = new int[words];
    for (long code = 0; code < Math.pow(words + 1, words); code++) {
      long rest = code;
      for (int i = 0; i < words; i++) {
        tree[i] = (int) (rest % (words + 1));
        rest /= words + 1;
      }
      if (isTree(tree) && (best == null || total(scores, tree) > total(scores, best))) {
        best = tree.clone();
      }
    }
    return best;
  }

  private static boolean isTree(int[] tree) {
    for (int i = 0; i < tree.length; i++) {
      int at = i + 1;
      for (int steps = 0; at != 0; steps++) {
        if (steps > tree.length) {
          return false;
        }
        at = tree[at - 1];
      }
    }
    return true;
  }

  private static int roots(int[] tree) {
    int roots = 0;
    for (int governor : tree) {
      roots += governor == 0 ? 1 : 0;
    }
    return roots;
  }

  private static float total(float[][] scores, int[] tree) {
    float total = 0;
    for (int i = 0; i < tree.length; i++) {
      total += scores[i][tree[i]];
    }
    return total;
  }
}
