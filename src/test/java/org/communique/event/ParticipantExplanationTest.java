package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.text.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantExplanationTest {

  @Test
  void everyParticipantSaysWhichRuleAndWordsMadeItOne() {
    String text =
        "Norwegian Foreign Minister Lars Holm met Kenyan President William Ruto in Nairobi on"
            + " Monday. The two discussed fishing rights.";
    EventRecord record = SharedAnnotator.main(text);
    assertThat(record.participants()).hasSizeGreaterThanOrEqualTo(2);
    for (int i = 0; i < record.participants().size(); i++) {
      String name = record.participants().get(i).name();
      assertThat(explanations(record, "participants/" + i))
          .singleElement()
          .satisfies(why -> assertThat(why.rule()).isNotBlank())
          .satisfies(why -> assertThat(why.span()).isNotNull())
          .satisfies(why -> assertThat(why.span().field()).isEqualTo(Field.TEXT))
          .satisfies(
              why ->
                  assertThat(text.substring(why.span().start(), why.span().end())).contains(name));
    }
    assertThat(explanations(record, "participants/" + record.participants().size())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan government condemned the attack on the embassy of Norway in Oslo. | Kenyan government
          Kenya condemned the attack on the embassy of Norway in Oslo.                 | Kenya
          """)
  void aStateIsCalledAsTheArticleCallsIt(String text, String name) {
    assertThat(SharedAnnotator.names(SharedAnnotator.main(text))).contains(name);
  }

  private static List<Explanation> explanations(EventRecord record, String field) {
    return record.explanations().stream().filter(why -> why.field().equals(field)).toList();
  }
}
