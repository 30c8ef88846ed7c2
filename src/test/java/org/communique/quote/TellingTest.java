package org.communique.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who tells what in the clause shapes of the press, on trees written by hand. */
class TellingTest {

  @Test
  void aDatelineNamesNoSource() {
    Parsed parsed =
        Parsed.of(
            "PARIS|PROPN|5|nsubj (|PUNCT|3|punct AFP|PROPN|1|appos )|PUNCT|3|punct"
                + " -|PUNCT|7|punct Macron|PROPN|7|dep voiced|VERB|0|root doubts|NOUN|7|obj"
                + " about|ADP|10|case it|PRON|8|nmod .|PUNCT|7|punct");
    assertThat(parsed.words().body()).isEqualTo(5);
    assertThat(parsed.source("voiced")).isEqualTo("Macron");
  }

  @Test
  void aNamedAppositionBelongsToTheSource() {
    Parsed parsed =
        Parsed.of(
            "One|NUM|2|nummod envoy|NOUN|8|nsubj ,|PUNCT|4|punct Jane|PROPN|8|dep"
                + " Doe|PROPN|4|flat ,|PUNCT|4|punct also|ADV|8|advmod said|VERB|0|root"
                + " that|SCONJ|11|mark he|PRON|11|nsubj lost|VERB|8|ccomp .|PUNCT|8|punct");
    assertThat(parsed.source("said")).isEqualTo("One envoy , Jane Doe");
  }

  @Test
  void whoAccusedSomebodyOfSomethingAlsoChidedHim() {
    Parsed parsed =
        Parsed.of(
            "Kyiv|PROPN|2|nsubj accused|VERB|0|root Minsk|PROPN|2|obj of|SCONJ|5|mark"
                + " waiting|VERB|2|advcl and|CCONJ|7|cc criticized|VERB|5|conj"
                + " delays|NOUN|7|obj .|PUNCT|2|punct");
    assertThat(parsed.source("criticized")).isEqualTo("Kyiv");
  }

  @Test
  void theSpeakerBeforeACommaAddsWhatFollows() {
    Parsed parsed =
        Parsed.of(
            "Rome|PROPN|3|nsubj may|AUX|3|aux leave|VERB|0|root ,|PUNCT|6|punct"
                + " said|VERB|3|parataxis Draghi|PROPN|5|nsubj ,|PUNCT|8|punct adding|VERB|3|advcl"
                + " that|SCONJ|11|mark talks|NOUN|11|nsubj failed|VERB|8|ccomp .|PUNCT|3|punct");
    assertThat(parsed.source("adding")).isEqualTo("Draghi");
  }

  @Test
  void noSubjectStandsBehindItsVerbWithoutABorder() {
    Parsed parsed =
        Parsed.of(
            "Oslo|PROPN|2|nsubj met|VERB|0|root rebels|NOUN|2|obj and|CCONJ|5|cc said|VERB|2|conj"
                + " peace|NOUN|5|nsubj was|AUX|8|cop near|ADJ|5|xcomp .|PUNCT|2|punct");
    assertThat(parsed.source("said")).isEqualTo("Oslo");
  }

  @Test
  void whatTellsOfASourceIsNothingThatItSays() {
    Parsed parsed =
        Parsed.of(
            "Lula|PROPN|6|nsubj ,|PUNCT|4|punct who|PRON|4|nsubj won|VERB|6|ccomp ,|PUNCT|4|punct"
                + " said|VERB|0|root he|PRON|8|nsubj agreed|VERB|6|ccomp .|PUNCT|6|punct");
    assertThat(parsed.content("said")).containsExactly("he agreed");
  }

  @Test
  void theWritersCommentEndsWhatIsTold() {
    Parsed parsed =
        Parsed.of(
            "Seoul|PROPN|2|nsubj said|VERB|0|root the|DET|4|det drill|NOUN|5|nsubj"
                + " ended|VERB|2|ccomp ,|PUNCT|8|punct which|PRON|8|nsubj angered|VERB|5|advcl"
                + " Pyongyang|PROPN|8|obj .|PUNCT|2|punct");
    assertThat(parsed.content("said")).containsExactly("the drill ended");
  }

  @Test
  void aRelativeClauseInTheMiddleIsToldToo() {
    Parsed parsed =
        Parsed.of(
            "Seoul|PROPN|2|nsubj said|VERB|0|root the|DET|4|det drill|NOUN|9|nsubj ,|PUNCT|7|punct"
                + " which|PRON|7|nsubj began|VERB|4|acl:relcl ,|PUNCT|7|punct would|AUX|10|aux"
                + " end|VERB|2|ccomp .|PUNCT|2|punct");
    assertThat(parsed.content("said")).containsExactly("the drill , which began , would end");
  }

  @Test
  void whatIsDrawnFromSomebodyIsToldOfWhoDrawsIt() {
    Parsed parsed =
        Parsed.of(
            "Sanctions|NOUN|2|nsubj draw|VERB|0|root criticism|NOUN|2|obj from|ADP|5|case"
                + " Beijing|PROPN|3|nmod .|PUNCT|2|punct");
    assertThat(parsed.source("criticism")).isEqualTo("Beijing");
    assertThat(parsed.content("criticism")).containsExactly("Sanctions");
  }

  @Test
  void theNationBeforeANounOfSpeechIsItsSource() {
    Parsed parsed =
        Parsed.of(
            "Russian|PROPN|2|amod claims|NOUN|7|nsubj that|SCONJ|5|mark Kyiv|PROPN|5|nsubj"
                + " fell|VERB|2|acl were|AUX|7|cop false|ADJ|0|root .|PUNCT|7|punct");
    assertThat(parsed.source("claims")).isEqualTo("Russian");
    assertThat(parsed.content("claims")).containsExactly("that Kyiv fell");
  }

  @Test
  void aCriticOfAThingThinksSoOfIt() {
    Parsed parsed =
        Parsed.of(
            "Orban|PROPN|4|nsubj is|AUX|4|cop a|DET|4|det critic|NOUN|0|root of|ADP|7|case"
                + " the|DET|7|det pact|NOUN|4|nmod .|PUNCT|4|punct");
    assertThat(parsed.source("critic")).isEqualTo("Orban");
    assertThat(parsed.content("critic")).containsExactly("the pact");
  }

  @Test
  void aPollThatOpensTheSentenceIsASource() {
    Parsed parsed =
        Parsed.of(
            "In|ADP|3|case a|DET|3|det poll|NOUN|6|obl ,|PUNCT|3|punct Macron|PROPN|6|nsubj"
                + " led|VERB|0|root .|PUNCT|6|punct");
    assertThat(parsed.source("in")).isEqualTo("a poll");
    assertThat(parsed.content("in")).containsExactly("Macron led");
  }

  @Test
  void whatAPollFindsOfSomebodyIsToldWhole() {
    Parsed parsed =
        Parsed.of(
            "Polls|NOUN|2|nsubj showed|VERB|0|root Lula|PROPN|2|obj in|ADP|6|case the|DET|6|det"
                + " lead|NOUN|2|obl .|PUNCT|2|punct");
    assertThat(parsed.content("showed")).containsExactly("Lula in the lead");
  }

  @Test
  void whenSomebodySpokeIsNotWhatAnotherSays() {
    Parsed parsed =
        Parsed.of(
            "When|SCONJ|3|mark Assad|PROPN|3|nsubj criticized|VERB|7|advcl Paris|PROPN|3|obj"
                + " ,|PUNCT|3|punct Macron|PROPN|7|nsubj replied|VERB|0|root .|PUNCT|7|punct");
    assertThat(parsed.content("replied")).isEmpty();
  }
}
