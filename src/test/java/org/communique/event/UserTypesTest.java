package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Communique;
import org.communique.Outcome;
import org.communique.json.JsonFormat;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTypesTest {

  private static final String TEXT = "Amnesty International blockaded a port of Norway on Monday.";

  @TempDir private Path folder;

  @Test
  void withoutTheTypeThereIsNoRecord() {
    try (Communique communique = Communique.builder().engine("opennlp").build()) {
      assertThat(annotate(communique).events()).isEmpty();
    }
  }

  @Test
  void aTypeOfTheUserComesOutInTheRecordAndItsJson() throws IOException {
    write("types.tsv", "BLOCKADE\tANYBODY\tKeeps others from passing");
    write("triggers.tsv", "BLOCKADE\tV\tDOER\t8\tblockade");
    write("codes.tsv", "BLOCKADE\tOCCURRED\t\t191");
    try (Communique communique = communique()) {
      AnnotatedArticle found = annotate(communique);
      EventRecord event = found.mainEvent().orElseThrow();
      assertThat(event.type()).isEqualTo(EventType.of("BLOCKADE")).hasToString("BLOCKADE");
      assertThat(event.type().isKnown()).isFalse();
      assertThat(event.code()).isNotNull();
      assertThat(event.code().plover()).isEqualTo("COERCE");
      assertThat(event.participants())
          .extracting(Participant::name)
          .contains("Amnesty International");
      String json = JsonFormat.compact().write(found);
      assertThat(json).contains("\"type\":\"BLOCKADE\"");
      assertThat(JsonFormat.compact().read(json)).isEqualTo(new Outcome.Annotated(found));
    }
  }

  @Test
  void aTypeWithoutACodeIsNotCoded() throws IOException {
    write("types.tsv", "BLOCKADE\tANYBODY\tKeeps others from passing");
    write("triggers.tsv", "BLOCKADE\tV\tDOER\t8\tblockade");
    try (Communique communique = communique()) {
      assertThat(annotate(communique).mainEvent().orElseThrow().code()).isNull();
    }
  }

  @Test
  void anUnknownTypeOfATriggerNamesFileAndLine() throws IOException {
    Path file = write("triggers.tsv", "#\nBLOCKADE\tV\tDOER\t8\tblockade");
    assertThatThrownBy(this::communique)
        .hasMessageContaining(file + ":2")
        .hasMessageContaining("BLOCKADE");
  }

  @Test
  void aWrongTypeNamesFileAndLine() throws IOException {
    Path file = write("types.tsv", "blockade\tANYBODY\tKeeps others from passing");
    assertThatThrownBy(() -> new EventTypes(Lexicons.with(folder)))
        .hasMessageContaining(file + ":1")
        .hasMessageContaining("capital letters");
    write("types.tsv", "BLOCKADE\tNOBODY\tKeeps others from passing");
    assertThatThrownBy(() -> new EventTypes(Lexicons.with(folder)))
        .hasMessageContaining(file + ":1")
        .hasMessageContaining("NOBODY");
    write("types.tsv", "MEETING\tANYBODY\tPeople meet");
    assertThatThrownBy(() -> new EventTypes(Lexicons.with(folder)))
        .hasMessageContaining(file + ":1")
        .hasMessageContaining("already");
  }

  @Test
  void everyTypeOfTheLibraryIsInItsLexicon() {
    EventTypes types = new EventTypes(Lexicons.bundled());
    assertThat(EventType.values())
        .hasSize(22)
        .allSatisfy(
            type ->
                assertThat(
                        types
                            .of(new Lexicons.Line("here", java.util.List.of(type.name())), 0)
                            .type())
                    .isSameAs(type));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text + "\n");
  }

  private Communique communique() {
    return Communique.builder().engine("opennlp").lexicons(folder).build();
  }

  private static AnnotatedArticle annotate(Communique communique) {
    return communique.annotate(Article.of("1", TEXT).withPublished(LocalDate.of(2020, 5, 6)));
  }
}
