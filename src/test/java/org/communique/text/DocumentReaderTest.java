package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final DocumentReader READER = DocumentReader.create();

  @Test
  void abbreviationsOfTheTradeEndNoSentence() {
    assertThat(
            sentences("Gen. Mark Milley met Mr. Lee in St. Petersburg. The U.S. Senate was told."))
        .containsExactly(
            "Gen. Mark Milley met Mr. Lee in St. Petersburg.", "The U.S. Senate was told.");
  }

  @Test
  void anAbbreviationBeforeASentencesFirstWordEndsOne() {
    assertThat(sentences("He flew to the U.S. The president will follow."))
        .containsExactly("He flew to the U.S.", "The president will follow.");
  }

  @Test
  void gluedSentencesAreSplit() {
    assertThat(sentences("Peace remains a priority.Norwegian officials agree with that view."))
        .containsExactly("Peace remains a priority.", "Norwegian officials agree with that view.");
  }

  @Test
  void aClosingQuotationMarkStaysWithItsSentence() {
    assertThat(sentences("\"We shall see.\" The minister left."))
        .containsExactly("\"We shall see.\"", "The minister left.");
  }

  @Test
  void linesWrappedAtAFixedWidthAreOneParagraph() {
    String wrapped =
        "The two delegations met for three hours in the old town hall of\n"
            + "Geneva and agreed to meet again before the end of the month, as\n"
            + "officials of both sides confirmed to reporters late on Sunday.";
    assertThat(sentences(wrapped)).hasSize(1);
  }

  @Test
  void anAddressTooLongForTheWidthLeavesTheTextWrapped() {
    String wrapped =
        "The two delegations met for three hours in the old town hall of\n"
            + "Geneva and agreed on the [next\n"
            + "round](https://www.example.org/news/releases/2020/05/06/the-two-delegations-agree-on-the-next-round-of-their-talks-in-geneva/)"
            + " as\n"
            + "officials of both sides confirmed to reporters late on Sunday.";
    assertThat(sentences(wrapped)).hasSize(1);
  }

  @Test
  void tokensAreThoseOfThePennTreebank() {
    assertThat(
            tokens(
                "Putin's aide (CIS) didn't say \u201cno\u201d, U.S.-led talks cost $5.5 million."))
        .containsExactly(
            "Putin",
            "'s",
            "aide",
            "(",
            "CIS",
            ")",
            "did",
            "n't",
            "say",
            "\u201c",
            "no",
            "\u201d",
            ",",
            "U.S.-led",
            "talks",
            "cost",
            "$",
            "5.5",
            "million",
            ".");
  }

  @Test
  void everyTokenHasItsExactCharacters() {
    String text = "\uFEFFCaf\u00e9\u00a0talks\u200b in K\u00f6ln\r\n\r\n\uD83C\uDF0D The end\u2026";
    Document document = READER.read(null, text);
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
      }
    }
  }

  @Test
  void aDatelineIsAZoneOfItsOwn() {
    Document document =
        READER.read("Talks resume", "CAIRO, May 3 (Sample Wire) - The talks resumed on Monday.");
    assertThat(document.zones())
        .extracting(Zone::type)
        .containsExactly(ZoneType.HEADLINE, ZoneType.DATELINE, ZoneType.BODY);
    assertThat(document.textOf(document.zones().get(2).span()))
        .isEqualTo("The talks resumed on Monday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIMA, Peru (AP) _\n\n",
        "BERN, August 7 (Xinhua) --\n\n",
        "OSLO (Reuter) - ",
        "QUITO (AP) ",
        "Accra, Ghana (Sample Wire) - ",
        "RIGA --\n"
      })
  void aDatelineEndsWithItsLineOrBeforeTheProse(String dateline) {
    Document document = READER.read("Talks", dateline + "The talks resumed on Monday.");
    assertThat(document.zones())
        .extracting(Zone::type)
        .containsExactly(ZoneType.HEADLINE, ZoneType.DATELINE, ZoneType.BODY);
    assertThat(document.textOf(document.zones().get(1).span())).isEqualTo(dateline.strip());
  }

  @Test
  void creditsAndTeasersAreNoBody() {
    String page =
        "Ministers meet\n\n"
            + "The ministers met in Oslo.\n\n"
            + "Source: A paper\n\n"
            + "Most read\n\n"
            + "A cat was saved from a tree.";
    Document document = READER.read(null, page);
    assertThat(document.zones())
        .extracting(Zone::type)
        .containsExactly(ZoneType.HEADLINE, ZoneType.BODY, ZoneType.CREDIT, ZoneType.FOREIGN);
    assertThat(document.sentences())
        .extracting(s -> document.textOf(s.span()))
        .containsExactly("Ministers meet", "The ministers met in Oslo.");
  }

  @Test
  void plainProseIsAllBody() {
    String prose =
        "The council met.\n\n"
            + "It was brief.\n\n"
            + "Nobody spoke of the popular vote or of related articles.";
    Document document = READER.read(null, prose);
    assertThat(document.zones()).extracting(Zone::type).containsOnly(ZoneType.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a", "1/", "(", "A. ", ". ", "\u201c", "-", "x,y;", "\n"})
  void aMillionCharactersOfAnythingAreReadInTime(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    Document document =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> READER.read(null, text));
    assertThat(document.text()).isSameAs(text);
  }

  @Test
  void givenTokensStayAsTheyAre() {
    Document document =
        READER.ofTokens(List.of(List.of("Moscow-based", "(", "CIS"), List.of("U.N.", "said")));
    assertThat(document.sentences()).hasSize(2);
    assertThat(document.sentences().get(0).tokens())
        .extracting(Token::text)
        .containsExactly("Moscow-based", "(", "CIS");
  }

  private static List<String> sentences(String text) {
    Document document = READER.read(null, text);
    return document.sentences().stream().map(sentence -> document.textOf(sentence.span())).toList();
  }

  private static List<String> tokens(String text) {
    return READER.read(null, text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(Token::text)
        .toList();
  }
}
