package org.communique.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's tables are merged over the library's, and errors in them name file and line. */
class UserKnowledgeTest {

  @TempDir private Path folder;

  @Test
  void anOfficeOfTheUsersIsKnownBesideOurs() throws IOException {
    Knowledge knowledge =
        with(
            "offices.tsv",
            "Ann Example\tExample\tforeign-minister\tForeign Minister\tFR\t2030-01-01\t\tday\t\t"
                + "\tmine\n");
    assertThat(knowledge.offices().named("Ann Example")).hasSize(1);
    assertThat(
            knowledge
                .offices()
                .on(Office.FOREIGN_MINISTER, "FR", LocalDate.of(2030, 5, 1))
                .map(Spell::holder))
        .contains("Ann Example");
    assertThat(knowledge.offices().named("Angela Merkel")).isNotEmpty();
  }

  @Test
  void aRowOfTheUsersReplacesOursOfOneName() throws IOException {
    Knowledge knowledge = with("organizations.tsv", "Hamas\tGROUP\tXK\t\tExample Front\n");
    assertThat(knowledge.organization("Hamas")).map(Organization::country).contains("XK");
    assertThat(knowledge.organization("Example Front")).isPresent();
  }

  @Test
  void aFurtherNameOfAStateIsAdded() throws IOException {
    Knowledge knowledge = with("state-names.tsv", "FR\tHexagonia\t\tHexagonian\n");
    assertThat(knowledge.state("Hexagonia")).map(State::code).contains("FR");
    assertThat(knowledge.demonym("Hexagonian")).map(State::code).contains("FR");
    assertThat(knowledge.state("France")).map(State::code).contains("FR");
  }

  @Test
  void aWrongOfficeIsNamedWithFileAndLine() {
    assertThatThrownBy(
            () -> with("offices.tsv", "# mine\nA B\tB\tking\tKing\tFR\t2030\t\tday\t\t\tmine\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("offices.tsv:2")
        .hasMessageContaining("'king' is no kind of office");
  }

  @Test
  void aWrongDateIsNamedWithFileAndLine() {
    assertThatThrownBy(
            () -> with("offices.tsv", "A B\tB\tenvoy\tEnvoy\tFR\t2030-13-01\t\tday\t\t\tmine\n"))
        .hasMessageContaining("offices.tsv:1")
        .hasMessageContaining("2030-13-01");
  }

  @Test
  void aMissingColumnIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> with("organizations.tsv", "Example Club\tORGANIZATION\n"))
        .hasMessageContaining("organizations.tsv:1")
        .hasMessageContaining("5 columns");
  }

  @Test
  void aMemberOfAnUnknownOrganizationIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> with("memberships.tsv", "Example Club\t2001\t\tFR\n"))
        .hasMessageContaining("memberships.tsv:1")
        .hasMessageContaining("Example Club");
  }

  private Knowledge with(String file, String lines) throws IOException {
    Files.writeString(folder.resolve(file), lines);
    return Knowledge.of(Lexicons.with(folder));
  }
}
