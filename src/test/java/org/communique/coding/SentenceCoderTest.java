package org.communique.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Communique;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCoderTest {

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
          Police in Oslo arrested three men on Monday.                       | 173  | COERCE
          Thousands of teachers marched against the government in Lima.      | 141  | PROTEST
          The rebels released two hostages in Mali.                          | 0841 | RETREAT
          Two hostages were released by the rebels in Mali.                  | 0841 | RETREAT
          Chad sent food to Sudan.                                           | 073  | AID
          Chad will send food to Sudan.                                      | 033  | AGREE
          Chad refused to send food to Sudan.                                | 120  | REJECT
          Chad did not send food to Sudan.                                   | 122  | REJECT
          Chad must send food to Sudan.                                      | 103  | REQUEST
          Chad suspended aid to Sudan.                                       | 162  | SANCTION
          Chad suspended sanctions against Sudan.                            | 085  | RETREAT
          Chad threatened to attack Sudan.                                   | 130  | THREATEN
          Chad mobilized troops on the border with Sudan.                    | 154  | MOBILIZE
          A state of emergency was declared in Peru.                         | 1724 | COERCE
          """)
  void theMainDeedOfASentenceIsCoded(String text, String cameo, String plover) {
    Coding main = codings(text).get(0);
    assertThat(main.code().cameo()).isEqualTo(cameo);
    assertThat(main.code().plover()).isEqualTo(plover);
    assertThat(main.rank()).isEqualTo(1);
  }

  @Test
  void whatIsSubordinateComesBehind() {
    assertThat(codings("After soldiers attacked a village, Peru dismissed the general's appeal."))
        .extracting(coding -> coding.code().plover())
        .startsWith("REJECT")
        .contains("ASSAULT");
  }

  @Test
  void inThePassiveSourceAndTargetChangePlaces() {
    AnnotatedArticle found = annotate("Georgia was attacked by Russia.");
    Coding coding = found.codings().get(0);
    assertThat(name(found, coding.source())).isEqualTo("Russia");
    assertThat(name(found, coding.target())).isEqualTo("Georgia");
  }

  @Test
  void aSentenceWithoutADeedIsNotCoded() {
    assertThat(codings("The weather in Oslo is mild.")).isEmpty();
  }

  @Test
  void patternsOfTheUserAreRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("patterns.tsv"), "061\tV\t9\tbarter with\n");
    try (Communique own = Communique.builder().engine("opennlp").lexicons(folder).build()) {
      assertThat(
              own.annotate(Article.of("1", "Cuba bartered with Haiti."))
                  .codings()
                  .get(0)
                  .code()
                  .cameo())
          .isEqualTo("061");
    }
  }

  @Test
  void aWrongPatternNamesFileAndLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("patterns.tsv"), "061\tV\t9\tbarter {NOSUCH}\n");
    assertThatThrownBy(() -> SentenceCoder.create(Lexicons.with(folder)))
        .hasMessageContaining(file + ":1")
        .hasMessageContaining("NOSUCH");
    Files.writeString(file, "#\n061\tX\t9\tbarter\n");
    assertThatThrownBy(() -> SentenceCoder.create(Lexicons.with(folder)))
        .hasMessageContaining(file + ":2");
  }

  private static String name(AnnotatedArticle found, String id) {
    return found.entity(id).orElseThrow().name();
  }

  private static List<Coding> codings(String text) {
    return annotate(text).codings();
  }

  private static AnnotatedArticle annotate(String text) {
    return COMMUNIQUE.annotate(Article.of("1", text));
  }
}
