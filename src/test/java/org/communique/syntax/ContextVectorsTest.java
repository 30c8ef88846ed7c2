package org.communique.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ContextVectorsTest {

  private final ContextVectors vectors =
      new ContextVectors(new float[][] {{1, 2}, {3, 6}, {8, -2}});

  @Test
  void theMeanIsOfTheTokensFromTheFirstToTheOneBeforeTheLast() {
    assertThat(vectors.mean(0, 2)).containsExactly(2, 4);
    assertThat(vectors.mean(2, 3)).containsExactly(8, -2);
  }

  @Test
  void whatIsChangedOutsideChangesNothingInside() {
    float[][] rows = {{1, 2}};
    ContextVectors own = new ContextVectors(rows);
    rows[0][0] = 7;
    own.mean(0, 1)[1] = 7;
    assertThat(own.mean(0, 1)).containsExactly(1, 2);
  }

  @Test
  void vectorsOfUnequalWidthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContextVectors(new float[][] {{1, 2}, {3}}))
        .withMessage("vector 1 has 1 numbers, not 2");
  }

  @Test
  void noTokensHaveNoMean() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> vectors.mean(1, 1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> vectors.mean(2, 4));
    assertThat(new ContextVectors(new float[0][]).width()).isZero();
  }
}
