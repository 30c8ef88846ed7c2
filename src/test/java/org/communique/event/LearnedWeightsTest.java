package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Article;
import org.communique.Communique;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedWeightsTest {

  private static final String NEWS =
      "Norwegian Foreign Minister Lars Holm met Kenyan President William Ruto in Nairobi on Monday.";

  @Test
  void whatWasNeverSeenWeighsNothing(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("news.tsv"), "at=the moon\t2.5\nat=sea\t-1\n");
    Weights weights = new Weights(Lexicons.with(folder), "news.tsv");
    assertThat(weights.of(TraitList.of("at=the moon", "at=sea", "at=home of nobody")))
        .isEqualTo(1.5);
  }

  @Test
  void aWeightThatIsNoNumberNamesFileAndLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("people.tsv"), "PERSON\t0.1\nSTATE\tmuch\n");
    assertThatThrownBy(() -> new Weights(Lexicons.with(folder), "people.tsv"))
        .hasMessageContaining(file + ":2")
        .hasMessageContaining("much");
  }

  @Test
  void everyTypeOfTheLibraryIsLearned() {
    Weights news = new Weights(Lexicons.bundled(), "news.tsv");
    Weights people = new Weights(Lexicons.bundled(), "people.tsv");
    Weights where = new Weights(Lexicons.bundled(), "where.tsv");
    Weights when = new Weights(Lexicons.bundled(), "when.tsv");
    assertThat(EventType.values())
        .allMatch(news::know)
        .allMatch(people::know)
        .allMatch(where::know)
        .allMatch(when::know);
    assertThat(news.know(EventType.of("REGATTA"))).isFalse();
  }

  @Test
  void aUsersWeightsDecideWhetherAnArticleHasNews(@TempDir Path folder) throws IOException {
    assertThat(SharedAnnotator.COMMUNIQUE.annotate(Article.of("1", NEWS)).events()).isNotEmpty();
    Files.writeString(folder.resolve("news.tsv"), "none\t100\n");
    try (Communique strict = Communique.builder().lexicons(folder).build()) {
      assertThat(strict.annotate(Article.of("1", NEWS)).events()).isEmpty();
    }
  }

  @Test
  void aUsersWeightsDecideWhoTakesPart(@TempDir Path folder) throws IOException {
    String text =
        "Kenya condemned Norway on Monday, officials told reporters. The African Union said nothing.";
    assertThat(participants(folder, "ORGANIZATION\t100\n", text)).contains("African Union");
  }

  @Test
  void anAdjectiveOfNoStateTakesNoPartWhateverTheWeights(@TempDir Path folder) throws IOException {
    String text =
        "Kenya condemned Norway on Monday, officials told reporters. Chinese papers praised it, Arab"
            + " papers did not.";
    assertThat(participants(folder, "STATE\t100\n", text)).contains("China").doesNotContain("Arab");
  }

  /** Who takes part in the main event of a text, by the user's weights in a folder. */
  private static List<String> participants(Path folder, String weights, String text)
      throws IOException {
    Files.writeString(folder.resolve("people.tsv"), weights);
    try (Communique own = Communique.builder().lexicons(folder).build()) {
      return own.annotate(Article.of("1", text)).mainEvent().orElseThrow().participants().stream()
          .map(Participant::name)
          .toList();
    }
  }

  @Test
  void aUsersWeightsDecideWhereAndWhenAnEventIs(@TempDir Path folder) throws IOException {
    String text =
        "Norway on May 15, 2023 condemned Kenya in Oslo, officials told reporters. Its envoys will"
            + " go to Mombasa on June 3, 2023.";
    Files.writeString(folder.resolve("where.tsv"), "head=go\t100\n");
    Files.writeString(folder.resolve("when.tsv"), "head=go\t100\n");
    try (Communique other = Communique.builder().lexicons(folder).build()) {
      assertThat(other.annotate(Article.of("1", text)).mainEvent())
          .hasValueSatisfying(
              event -> {
                assertThat(event.place()).extracting(EventPlace::name).isEqualTo("Mombasa");
                assertThat(event.date()).isEqualTo("2023-06-03");
              });
    }
  }
}
