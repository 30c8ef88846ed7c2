package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.WordTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rules.tsv    | own;DATE;the NOVEMBR;day;-          | NOVEMBR
          rules.tsv    | own;DATE;the d:DAY;birthday;-       | birthday
          rules.tsv    | own;DAY;the d:DAY;day;-             | DAY
          rules.tsv    | own;DATE;the ( d:DAY;day;-          | without ')'
          rules.tsv    | own;DATE;@unheard d:DAY;day;-       | @unheard
          rules.tsv    | own;DATE;two words-in-one;day;-     | words-in-one
          rules.tsv    | own;DATE;the d:DAY;day;near=of      | near=of
          rules.tsv    | own;DATE;the d:DAY;day              | 5 columns
          phrases.tsv  | own;the d:DAY                       | own
          holidays.tsv | 25-12;christmas day                 | 25-12
          time-words.tsv | MONTH;1;janu-ary                    | janu-ary
          """)
  void aWrongLineIsNamedWithItsFile(String file, String line, String said) throws IOException {
    Path own = folder.resolve(file);
    Files.writeString(own, "# mine\n" + line.replace(';', '\t') + "\n");
    Lexicons lexicons = Lexicons.with(folder);
    assertThatThrownBy(() -> TemporalTagger.create(lexicons))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(own + ":2:")
        .hasMessageContaining(said);
  }

  @Test
  void rulesWordsAndHolidaysOfTheUserAreAddedAndWin() throws IOException {
    Files.writeString(folder.resolve("time-words.tsv"), "DAYWORD\t-1\tyestreen\n");
    Files.writeString(folder.resolve("holidays.tsv"), "09-02\tnational day of vietnam\n");
    Files.writeString(folder.resolve("rules.tsv"), "plan\tDATE\tplan y:YEARNOW\tyear\t-\n");
    TemporalTagger tagger = TemporalTagger.create(Lexicons.with(folder));
    String text = "He left yestreen. The National Day of Vietnam passed. Plan 2030 was read.";
    assertThat(
            tagger.tag(
                WordTagger.create().tag(DocumentReader.create().read(null, text)),
                LocalDate.of(2019, 10, 17)))
        .extracting(TimeExpression::value)
        .containsExactly("2019-10-16", "2019-09-02", "2030");
  }
}
