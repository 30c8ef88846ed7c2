package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final String ROWS =
      """
      output\t1 10
      bias\t0.5 -1
      VISIT\t1 0
      ear\t0.25 0
      ear/0\t1 2
      ear/1\t0 1
      """;

  private static final float[] NOTHING = {};

  private static Network network(String rows) {
    List<Lexicons.Line> lines =
        rows.lines().map(row -> new Lexicons.Line("ears.tsv", List.of(row.split("\t")))).toList();
    return new Network("ears.tsv", lines, List.of("ear"));
  }

  @Test
  void unitsThatAreBelowZeroAddNothing() {
    Network network = network(ROWS);
    // First unit 0.5 + 0.25 + 1 + 0 = 1.75; second unit -1 + 0 = -1, so nothing.
    assertThat(network.reading().odds("MEETING", List.of(new float[] {1, 0}))).isEqualTo(1.75);
    // First 0.5 + 0.25 + 4 = 4.75; second -1 + 2 = 1.
    assertThat(network.reading().odds("MEETING", List.of(new float[] {0, 2}))).isEqualTo(14.75);
  }

  @Test
  void aChoiceHasItsOwnBias() {
    Network network = network(ROWS);
    assertThat(network.reading().odds("VISIT", List.of(new float[] {1, 0}))).isEqualTo(2.75);
  }

  @Test
  void anInputThatIsMissingGivesNothing() {
    assertThat(network(ROWS).reading().odds("VISIT", List.of(NOTHING))).isEqualTo(1.5);
  }

  @Test
  void aRowThatIsMissingIsNamed() {
    assertThatThrownBy(() -> network(ROWS.replace("ear/1", "nose/1")))
        .hasMessageContaining("ears.tsv")
        .hasMessageContaining("'ear/1'");
  }

  @Test
  void aRowOfTheWrongLengthIsNamed() {
    assertThatThrownBy(() -> network(ROWS.replace("ear/1\t0 1", "ear/1\t0 1 2")))
        .hasMessageContaining("'ear/1' has 3 numbers, not 2");
  }

  @Test
  void aNumberThatIsNoneNamesTheFile() {
    assertThatThrownBy(() -> network(ROWS.replace("0.5 -1", "0.5 much")))
        .hasMessageContaining("ears.tsv")
        .hasMessageContaining("much");
  }

  @Test
  void theLibrarysNetworksKnowEveryTypeAndAnswer() {
    float[] vector = new float[384];
    vector[3] = 1;
    for (String name : List.of("news", "people")) {
      List<String> inputs = name.equals("news") ? ArticleVectors.NEWS : ArticleVectors.PEOPLE;
      Network network = Network.of(Lexicons.bundled(), name + "-vectors.tsv", inputs);
      assertThat(EventType.values())
          .extracting(type -> network.reading().odds(type.name(), List.of(vector, vector, vector)))
          .doesNotHaveDuplicates();
    }
  }
}
