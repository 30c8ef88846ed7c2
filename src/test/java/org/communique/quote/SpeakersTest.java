package org.communique.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.communique.text.WordTagger;
import org.junit.jupiter.api.Test;

/** Texts with their names marked: {P:Angela Merkel} a person, {O:…} a body, {L:…} a place. */
class SpeakersTest {

  private static final DocumentReader READER = DocumentReader.create();
  private static final WordTagger WORDS = WordTagger.create();
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create(Lexicons.bundled());

  private record Result(String text, List<Quote> quotes) {

    /** Each quotation as "KIND speaker: content". */
    List<String> lines() {
      return quotes.stream()
          .map(q -> q.kind() + " " + q.speaker() + ": " + textOf(q.content()))
          .toList();
    }

    private String textOf(List<Span> spans) {
      return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }
  }

  private static Result read(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Map<String, String> last = new LinkedHashMap<>();
    int i = 0;
    while (i < marked.length()) {
      if (marked.charAt(i) == '{') {
        int end = marked.indexOf('}', i);
        String name = marked.substring(i + 3, end);
        Span span = Span.ofText(text.length(), text.length() + name.length());
        MentionType type =
            switch (marked.charAt(i + 1)) {
              case 'P' -> MentionType.PERSON;
              case 'O' -> MentionType.ORGANIZATION;
              default -> MentionType.LOCATION;
            };
        String key = name.substring(name.lastIndexOf(' ') + 1);
        mentions.add(new Mention(span, name, type, last.computeIfAbsent(key, k -> k), null));
        text.append(name);
        i = end + 1;
      } else {
        text.append(marked.charAt(i++));
      }
    }
    Document document = WORDS.tag(READER.read(null, text.toString()));
    return new Result(text.toString(), EXTRACTOR.extract(document, List.of(), mentions, List.of()));
  }

  @Test
  void reportedSpeechHasItsSourceAndContent() {
    assertThat(read("{P:Angela Merkel} said on Monday that talks would resume.").lines())
        .containsExactly("INDIRECT Merkel: that talks would resume");
  }

  @Test
  void theContentEndsWhereTheNextSourceSpeaks() {
    assertThat(
            read("{P:Angela Merkel} promised to raise spending, and {P:Boris Johnson} said that"
                    + " he agreed.")
                .lines())
        .containsExactly("INDIRECT Merkel: to raise spending", "INDIRECT Johnson: that he agreed");
  }

  @Test
  void accordingToReportsTheRestOfTheSentence() {
    assertThat(read("Exports fell by a third in May, according to {O:Eurostat}.").lines())
        .containsExactly("INDIRECT Eurostat: Exports fell by a third in May");
  }

  @Test
  void anAsideInterruptsWhatIsReported() {
    assertThat(read("The deal, {P:Xi Jinping} said, would hold for years.").lines())
        .containsExactly("INDIRECT Jinping: The deal would hold for years");
  }

  @Test
  void asSomebodySaidIsAnAside() {
    assertThat(read("The deal, as {P:Xi Jinping} said, would hold for years.").lines())
        .containsExactly("INDIRECT Jinping: The deal would hold for years");
    assertThat(read("As {P:Xi Jinping} noted, the deal would hold for years.").lines())
        .containsExactly("INDIRECT Jinping: the deal would hold for years");
  }

  @Test
  void whatIsReportedGoesOnOverCommasToTheNextCue() {
    assertThat(
            read("{P:Angela Merkel} said the bank, which is small, could wait, although prices"
                    + " rose, arguing that rates would fall.")
                .lines())
        .first()
        .isEqualTo("INDIRECT Merkel: the bank, which is small, could wait, although prices rose");
  }

  @Test
  void aConditionDoesNotEndWhatIsReported() {
    assertThat(
            read("{P:Angela Merkel} said that if talks failed, {L:Tehran} could threaten to leave.")
                .lines())
        .containsExactly("INDIRECT Merkel: that if talks failed, Tehran could threaten to leave");
  }

  @Test
  void whatSomebodyIsSureOfOrCriticalOfIsAttributed() {
    assertThat(read("{P:Angela Merkel} was adamant that talks would resume.").lines())
        .containsExactly("INDIRECT Merkel: that talks would resume");
  }

  @Test
  void whatIsReportedOfOthersIsNotReportedTwice() {
    assertThat(read("{P:Angela Merkel} said {P:Boris Johnson} promised to help.").lines())
        .containsExactly("INDIRECT Merkel: Boris Johnson promised to help");
  }

  @Test
  void marksInsideReportedSpeechMakeItMixed() {
    assertThat(read("{P:Sergei Lavrov} said the plan was \"dead on arrival\" in Moscow.").lines())
        .containsExactly("MIXED Lavrov: the plan was \"dead on arrival\" in Moscow");
  }

  @Test
  void whatTheSameSpeakerWantsToSayIsToldOnceMore() {
    assertThat(read("{P:Ana Costa} promised to oppose the levy.").lines())
        .containsExactly("INDIRECT Costa: to oppose the levy", "INDIRECT Costa: the levy");
  }

  @Test
  void aPastBehindAMarkAndBeforeANameIsAVerb() {
    assertThat(read("\"We will not yield,\" added {P:Ana Costa}.").lines())
        .containsExactly("DIRECT Costa: \"We will not yield,\"");
  }

  @Test
  void anApposedSpeakerBehindHisWordsIsFound() {
    assertThat(
            read("\"We will not yield,\" {P:Scott Pruitt}, the attorney general of {L:Oklahoma},"
                    + " one of the states suing the {O:EPA}, said in May.")
                .lines())
        .containsExactly("DIRECT Pruitt: \"We will not yield,\"");
  }

  @Test
  void aQuotationGoesOnWithTheSpeakerOfTheOneBefore() {
    Result result =
        read("\"We are ready,\" {P:Shinzo Abe} said. \"We have been ready for months.\"");
    assertThat(result.lines())
        .containsExactly(
            "DIRECT Abe: \"We are ready,\"", "DIRECT Abe: \"We have been ready for months.\"");
    assertThat(result.quotes().get(1).continues()).isEqualTo("q1");
  }

  @Test
  void aParticipleBehindANameIsItsOwn() {
    assertThat(
            read("The film ends with footage of {P:Donald Trump} saying that it makes him smart.")
                .lines())
        .containsExactly("INDIRECT Trump: that it makes him smart");
  }

  @Test
  void aSpeakerNamedInTheNextSentenceIsFound() {
    assertThat(
            read("{P:Elizabeth Warren} asked about profits. \"Why is this not clear?\" {P:David"
                    + " Vitter} demanded.")
                .lines())
        .contains("DIRECT Vitter: \"Why is this not clear?\"");
  }

  @Test
  void sheIsNotTheManNamedLast() {
    assertThat(
            read("{P:Angela Merkel} received {P:Emmanuel Macron}. She said: \"Europe must stand"
                    + " together.\"")
                .lines())
        .containsExactly("DIRECT Merkel: \"Europe must stand together.\"");
  }

  @Test
  void aSpokesmanSpeaksForHisBody() {
    assertThat(read("\"No comment on that,\" said a spokesman for {O:NATO}.").lines())
        .containsExactly("DIRECT NATO: \"No comment on that,\"");
  }

  @Test
  void aWifeDoesNotSpeakForTheManNamedWithHer() {
    assertThat(read("\"He sleeps well,\" said the wife of {P:Bill Carter}.").quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.source()).isNotNull());
    assertThat(read("\"He sleeps well,\" said the wife of {P:Bill Carter}.").lines())
        .noneMatch(line -> line.contains("Carter:"));
  }

  @Test
  void theParagraphsOfOneQuotationAreOne() {
    Result result =
        read(
            "{P:Ban Ki-moon} said: \u201CThe first part.\n\n"
                + "\u201CThe second part.\u201D\n\n"
                + "He left.");
    assertThat(result.quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.content()).hasSize(2));
  }

  @Test
  void turnsOfATranscriptBelongToTheirLabels() {
    Result result =
        read(
            "Q: Will the envoy travel?\n\nMR CARNEY: He will travel in June. We expect"
                + " progress.\n\nQ: And the minister?\n\nMR CARNEY: I have nothing to add.");
    assertThat(result.quotes())
        .filteredOn(q -> q.cue() != null && q.cue().of(result.text()).equals(":"))
        .extracting(q -> q.content().get(0).of(result.text()))
        .containsExactly(
            "Will the envoy travel?",
            "He will travel in June. We expect progress.",
            "And the minister?",
            "I have nothing to add.");
  }

  @Test
  void aSingleLabelInCapitalsIsNoTranscript() {
    assertThat(read("UPDATE: The meeting is over.\n\nThey left.").quotes()).isEmpty();
  }

  @Test
  void aCreditBehindADashOrOnALineOfItsOwnNamesTheSpeaker() {
    assertThat(read("\"It is our last chance to act.\" \u2014 {P:Jane Doe}, teacher").lines())
        .containsExactly("DIRECT Doe: \"It is our last chance to act.\"");
    assertThat(
            read("Voters spoke to us.\n\n\"It is our last chance to act.\"\n\n{P:Jane Doe}, 34,"
                    + " {L:Miami}\n\n\"It is too late for that now.\"\n\n{P:Bill Roe}, 51,"
                    + " {L:Tampa}")
                .lines())
        .containsExactly(
            "DIRECT Doe: \"It is our last chance to act.\"",
            "DIRECT Roe: \"It is too late for that now.\"");
  }

  @Test
  void aCreditAboveTheFirstQuotationStandsAboveTheOthersToo() {
    assertThat(
            read("{P:Jane Doe}, 34, {L:Miami}\n\n\"It is our last chance to act.\"\n\n"
                    + "{P:Bill Roe}, 51, {L:Tampa}\n\n\"It is too late for that now.\"")
                .lines())
        .containsExactly(
            "DIRECT Doe: \"It is our last chance to act.\"",
            "DIRECT Roe: \"It is too late for that now.\"");
  }

  @Test
  void aNameAndAColonBeforeTheMarksLabelTheSpeaker() {
    assertThat(read("How it looks - {P:Philip Bump}: \"Two weeks ago it was the South.\"").lines())
        .containsExactly("DIRECT Bump: \"Two weeks ago it was the South.\"");
  }

  @Test
  void whatAgentsFindIsNoSpeech() {
    assertThat(read("{P:Jane Doe} found a tunnel under the border.").quotes()).isEmpty();
  }

  @Test
  void sourcesOfPassivesStandBehindBy() {
    assertThat(read("The plan was rejected by {P:Viktor Orban}.").lines())
        .allMatch(line -> line.startsWith("INDIRECT Orban"));
  }

  @Test
  void aBroadcastsTitleInMarksIsNoQuotation() {
    assertThat(read("{P:Angela Merkel} appeared on \u201CFace the Nation\u201D in May.").lines())
        .isEmpty();
  }

  @Test
  void aHeadlinesLabelGoesOnWithWhomItIsSaidTo() {
    assertThat(read("{P:Angela Merkel} to critics: Europe must act").lines())
        .containsExactly("INDIRECT Merkel: Europe must act");
  }

  @Test
  void aNameThatALineNamesAfterOtherWordsIsNoLabel() {
    assertThat(read("A task for {P:Angela Merkel}: the next summit").lines()).isEmpty();
  }
}
