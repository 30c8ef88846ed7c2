package org.communique.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.text.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {

  @Test
  void straightCurlyAndTypewriterMarksPair() {
    assertThat(stretches("\"One,\" he said. \u201CTwo,\u201D she said. ``Three,'' they said."))
        .containsExactly("\"One,\"", "\u201CTwo,\u201D", "``Three,''");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201CFirst part.\n\n\u201CSecond part,\u201D he said.",
        "\"First part.\n\n\"Second part,\" he said.",
      })
  void aQuotationLeftOpenIsClosedInTheNextParagraph(String text) {
    List<Marked> stretches = QuoteMarks.stretches(Field.TEXT, text);
    assertThat(stretches).hasSize(1);
    assertThat(stretches.get(0).span().of(text)).contains("Second part,").doesNotContain("First");
    assertThat(stretches.get(0).before())
        .singleElement()
        .satisfies(part -> assertThat(part.of(text)).endsWith("First part."));
  }

  @Test
  void aCurlyMarkLeftOpenReachesToItsParagraphsEnd() {
    assertThat(stretches("He said \u201Cnever again.\n\nShe left."))
        .containsExactly("\u201Cnever again.");
  }

  @Test
  void theSpaceBesideAStraightMarkTellsWhichWayItLooks() {
    assertThat(
            stretches("a review of systems\" including the heart. He said \"all is well\" then."))
        .containsExactly("\"all is well\"");
    assertThat(stretches("He left \"at once. \"We stay,\" she said."))
        .containsExactly("\"We stay,\"");
  }

  @Test
  void marksOfDifferentKindsPair() {
    assertThat(stretches("It was \u201Chighly significant.\" And \"so be it,\u201D he said."))
        .containsExactly("\u201Chighly significant.\"", "\"so be it,\u201D");
  }

  @Test
  void attributesOfMarkupAreNoQuotations() {
    assertThat(stretches("<img alt=\"a picture\" src=\"x.png\"> He said \"no, thanks\"."))
        .containsExactly("\"no, thanks\"");
  }

  @Test
  void aStraightMarkLeftOpenIsASlip() {
    assertThat(stretches("It was 5\" wide.\n\nHe said \"yes indeed\" twice."))
        .containsExactly("\"yes indeed\"");
  }

  private static List<String> stretches(String text) {
    return QuoteMarks.stretches(Field.TEXT, text).stream()
        .map(stretch -> stretch.span().of(text))
        .toList();
  }

  @Test
  void singleMarksHoldSpeechWhereATextHasNoOthers() {
    String text =
        "\u2018We won\u2019t accept the ministers\u2019 plan,\u2019 Kask said. Oja called it"
            + " \u2018a farce\u2019.";
    assertThat(SingleMarks.stretches(Field.TEXT, text))
        .extracting(marked -> text.substring(marked.span().start(), marked.span().end()))
        .containsExactly(
            "\u2018We won\u2019t accept the ministers\u2019 plan,\u2019", "\u2018a farce\u2019");
  }

  @Test
  void straightSingleMarksAreReadAndApostrophesAreNot() {
    String text = "'It's over,' she said, and the teams' buses left. 'Goodbye.'";
    assertThat(SingleMarks.stretches(Field.TEXT, text))
        .extracting(marked -> text.substring(marked.span().start(), marked.span().end()))
        .containsExactly("'It's over,'", "'Goodbye.'");
  }

  @Test
  void singleMarksAreNoSpeechBesideDoubleOnesOrWithoutAClosedClause() {
    assertThat(SingleMarks.stretches(Field.TEXT, "\"Go,\" he said of the 'plan'.")).isEmpty();
    assertThat(SingleMarks.stretches(Field.TEXT, "The 'plan' of the ministers' failed.")).isEmpty();
  }
}
