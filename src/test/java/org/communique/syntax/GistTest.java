package org.communique.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GistTest {

  private static final Gist GIST =
      new Gist(
          Map.of("VISIT", -1.0, "NONE", -3.0),
          Map.of("PLANNED", -0.1),
          List.of(
              new Gist.Line(
                  List.of(new Gist.Word(1, -1), new Gist.Word(-2, 4)), OptionalDouble.of(2)),
              new Gist.Line(List.of(), OptionalDouble.empty())));

  @Test
  void aTypesOddsAreAgainstNoEvent() {
    assertThat(GIST.odds("VISIT")).hasValue(2);
    assertThat(GIST.odds("NONE")).hasValue(0);
    assertThat(GIST.odds("A_USERS_TYPE")).isEmpty();
  }

  @Test
  void aNamesOddsAreThoseOfItsLikeliestWord() {
    assertThat(GIST.participant(0, 0, 2)).hasValue(1);
    assertThat(GIST.place(0, 0, 2)).hasValue(4);
    assertThat(GIST.place(0, 0, 1)).hasValue(-1);
  }

  @Test
  void nothingIsSaidOfWhatWasNotRead() {
    assertThat(GIST.participant(0, 1, 3)).isEmpty();
    assertThat(GIST.place(1, 0, 1)).isEmpty();
    assertThat(GIST.lines().get(1).news()).isEmpty();
  }

  @Test
  void typesWithoutNoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gist(Map.of("VISIT", 0.0), Map.of(), List.of()))
        .withMessageContaining("NONE");
  }
}
