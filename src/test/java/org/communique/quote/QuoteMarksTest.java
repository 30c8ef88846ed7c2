package org.communique.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {

  @Test
  void straightCurlyAndTypewriterMarksPair() {
    assertThat(stretches("\"One,\" he said. \u201CTwo,\u201D she said. ``Three,'' they said."))
        .containsExactly("\"One,\"", "\u201CTwo,\u201D", "``Three,''");
  }

  @Test
  void aQuotationLeftOpenGoesOnInTheNextParagraph() {
    assertThat(stretches("\u201CFirst part.\n\n\u201CSecond part,\u201D he said."))
        .containsExactly("\u201CFirst part.", "\u201CSecond part,\u201D");
  }

  @Test
  void aStraightMarkLeftOpenIsASlip() {
    assertThat(stretches("It was 5\" wide.\n\nHe said \"yes indeed\" twice."))
        .containsExactly("\"yes indeed\"");
  }

  private static List<String> stretches(String text) {
    return QuoteMarks.stretches(text).stream()
        .map(pair -> text.substring(pair[0], pair[1]))
        .toList();
  }
}
