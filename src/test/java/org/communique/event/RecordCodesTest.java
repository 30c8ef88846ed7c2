package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communique.Article;
import org.communique.Communique;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCodesTest {

  private static final Communique COMMUNIQUE = Communique.builder().engine("opennlp").build();

  @AfterAll
  static void close() {
    COMMUNIQUE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Germany condemned Syria.                                       | 111  | ACCUSE   | VERBAL_CONFLICT
          Indian Prime Minister Narendra Modi arrived in Nepal.          | 042  | CONSULT  | VERBAL_COOPERATION
          Indian Prime Minister Narendra Modi will visit Nepal.          | 036  | AGREE    | VERBAL_COOPERATION
          The United States lifted sanctions on Myanmar.                 | 085  | RETREAT  | MATERIAL_COOPERATION
          The European Union imposed sanctions on Belarus.               | 163  | COERCE   | MATERIAL_CONFLICT
          Poland expelled 45 Russian diplomats.                          | 166  | SANCTION | MATERIAL_CONFLICT
          Russia vetoed a resolution of France on Syria.                 | 129  | REJECT   | VERBAL_CONFLICT
          """)
  void aRecordIsCodedByTypeStatusAndTrigger(String text, String cameo, String plover, String quad) {
    EventCode code = events(text).get(0).code();
    assertThat(code).isNotNull();
    assertThat(code.cameo()).isEqualTo(cameo);
    assertThat(code.plover()).isEqualTo(plover);
    assertThat(code.quad()).hasToString(quad);
  }

  @Test
  void aCodeSaysWhichRuleGaveIt() {
    assertThat(events("Germany condemned Syria.").get(0).explanations())
        .filteredOn(why -> why.field().equals("code"))
        .singleElement()
        .satisfies(why -> assertThat(why.rule()).contains("CONDEMNATION"))
        .satisfies(why -> assertThat(why.span()).isNotNull());
  }

  @Test
  void whatIsDeniedHasNoCode() {
    assertThat(events("Indian Prime Minister Narendra Modi will not visit Nepal."))
        .filteredOn(event -> event.status() == EventStatus.DENIED)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.code()).isNull());
  }

  @Test
  void everyStatusThatHappenedIsCodedForEveryType() {
    RecordCoder coder = new RecordCoder(Lexicons.bundled());
    assertThat(EventType.values()).allSatisfy(type -> assertThat(coder.knows(type)).isTrue());
  }

  @Test
  void aWrongTableNamesFileAndLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("codes.tsv"), "MEETING\tOCCURRED\t\t999\n");
    assertThatThrownBy(() -> new RecordCoder(Lexicons.with(folder)))
        .hasMessageContaining(file + ":1")
        .hasMessageContaining("999");
    Files.writeString(file, "\nMEETING\tHAPPENED\t\t040\n");
    assertThatThrownBy(() -> new RecordCoder(Lexicons.with(folder)))
        .hasMessageContaining(file + ":2");
  }

  private static List<EventRecord> events(String text) {
    return COMMUNIQUE
        .annotate(Article.of("1", text).withPublished(LocalDate.of(2020, 5, 6)))
        .events();
  }
}
