package org.communique.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.text.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private final Lemmatizer lemmatizer = Lemmatizer.create(Lexicons.bundled());

  @ParameterizedTest
  @CsvSource({
    "met, VBD, meet",
    "held, VBN, hold",
    "Talked, VBD, talk",
    "negotiating, VBG, negotiate",
    "provided, VBN, provide",
    "received, VBD, receive",
    "visited, VBD, visit",
    "denied, VBD, deny",
    "denies, VBZ, deny",
    "banned, VBN, ban",
    "discusses, VBZ, discuss",
    "announced, VBD, announce",
    "warned, VBD, warn",
    "arrived, VBD, arrive",
    "ministers, NNS, minister",
    "countries, NNS, country",
    "crises, NNS, crisis",
    "was, VBD, be",
    "'''ll', MD, will",
    "sanctions, NNS, sanction",
    "status, NN, status"
  })
  void aFormGoesToItsLemma(String form, String tag, String lemma) {
    assertThat(lemmatizer.lemma(form, tag)).isEqualTo(lemma);
  }

  @Test
  void aNameStaysAsItIs() {
    assertThat(lemmatizer.lemma("Nations", "NNPS")).isEqualTo("Nations");
  }
}
