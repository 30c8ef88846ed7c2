package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.communique.Article;
import org.communique.Communique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconsTest {

  private static final String ARTICLE = "Norway frobnicated Iceland on 3 May 2021.";

  @Test
  void aTriggerOfTheUsersGivesRecords(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("triggers.tsv"), "# ours\nCONDEMNATION\tV\tDOER\t8\tfrobnicate\n");
    try (Communique plain = Communique.create();
        Communique own = Communique.builder().lexicons(folder).build()) {
      assertThat(plain.annotate(Article.of("1", ARTICLE)).events()).isEmpty();
      assertThat(own.annotate(Article.of("1", ARTICLE)).events()).isNotEmpty();
    }
  }

  @Test
  void aWrongLineIsNamedWithItsFileAndNumber(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("triggers.tsv"), "# ours\n\nCONDEMNATION\tV\tNOBODY\t8\tfrobnicate\n");
    assertThatThrownBy(() -> Communique.builder().lexicons(folder).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file + ":3: 'NOBODY' is not one of");
  }

  @Test
  void aLineWithTooFewColumnsIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("organizations.tsv"), "League of Cats\tALLIANCE\n");
    assertThatThrownBy(() -> Communique.builder().lexicons(folder).build())
        .hasMessageContaining("organizations.tsv:1: 5 columns between tabs expected, 2 found");
  }

  /** A folder of the user's is flat: of two lexicons with one name it could serve but one. */
  @Test
  void noTwoLexiconsHaveOneName() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/communique"))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .contains("words.tsv", "time-words.tsv")
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
    Path missing = folder.resolve("none");
    assertThatThrownBy(() -> Communique.builder().lexicons(missing).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(missing.toString());
  }
}
