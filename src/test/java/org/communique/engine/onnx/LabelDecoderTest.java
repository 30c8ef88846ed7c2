package org.communique.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.communique.entity.MentionType;
import org.junit.jupiter.api.Test;

class LabelDecoderTest {

  private static final String[] LABELS = {"O", "B-PER", "I-PER", "B-LOC", "I-LOC"};

  @Test
  void aNameRunsFromItsBeginningOverWhatIsInsideIt() {
    float[][] scores = {{0, 9, 0, 0, 0}, {0, 0, 9, 0, 0}, {9, 0, 0, 0, 0}, {0, 0, 0, 9, 0}};
    List<LabelDecoder.Found> found = new LabelDecoder(LABELS, 1.0).decode(scores);
    assertThat(found)
        .extracting(LabelDecoder.Found::type)
        .containsExactly(MentionType.PERSON, MentionType.LOCATION);
    assertThat(found).extracting(LabelDecoder.Found::to).containsExactly(2, 4);
  }

  @Test
  void theInsideOfAnotherKindIsNotFollowedThoughItScoresBest() {
    float[][] scores = {{0, 5, 0, 4, 0}, {0, 0, 1, 0, 6}};
    assertThat(new LabelDecoder(LABELS, 1.0).decode(scores))
        .singleElement()
        .satisfies(name -> assertThat(name.type()).isEqualTo(MentionType.LOCATION))
        .satisfies(name -> assertThat(name.to()).isEqualTo(2));
  }

  @Test
  void noNameBeginsInside() {
    float[][] scores = {{0, 0, 9, 0, 0}};
    assertThat(new LabelDecoder(LABELS, 1.0).decode(scores))
        .allSatisfy(name -> assertThat(name.from()).isZero());
    assertThat(new LabelDecoder(LABELS, 1.0).decode(new float[][] {{1, 0, 9, 0, 0}})).isEmpty();
  }

  @Test
  void aNameIsAsProbableAsItsWeakestWord() {
    float[][] scores = {{0, 9, 0, 0, 0}, {0, 0, 0, 0, 0}};
    scores[1][2] = (float) Math.log(4);
    assertThat(new LabelDecoder(LABELS, 1.0).decode(scores))
        .singleElement()
        .satisfies(name -> assertThat(name.probability()).isCloseTo(0.5, within(1e-6)));
  }

  @Test
  void aHigherTemperatureMakesLessSure() {
    float[][] scores = {{0, 4, 0, 0, 0}};
    double cool = new LabelDecoder(LABELS, 1.0).decode(scores).get(0).probability();
    double warm = new LabelDecoder(LABELS, 2.0).decode(scores).get(0).probability();
    assertThat(warm).isLessThan(cool);
  }
}
