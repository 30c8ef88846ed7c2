package org.communique.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @ParameterizedTest
  @CsvSource({
    "France,FR",
    "U.S.,US",
    "the Netherlands,NL",
    "Côte d'Ivoire,CI",
    "Burma,MM",
    "DPRK,KP",
    "Kosovo,XK",
    "USSR,SU"
  })
  void statesAreKnownByTheirNames(String name, String code) {
    assertThat(KNOWLEDGE.state(name)).map(State::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"French,FR", "Dutch,NL", "South Korean,KR", "Filipino,PH", "Emirati,AE", "Swiss,CH"})
  void peoplesAreKnownByTheirAdjectives(String word, String code) {
    assertThat(KNOWLEDGE.demonym(word)).map(State::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Moscow,RU", "Downing Street,GB", "Kyiv,UA", "Ottawa,CA"})
  void capitalsAndHousesStandForGovernments(String seat, String code) {
    assertThat(KNOWLEDGE.seat(seat)).map(State::code).contains(code);
    assertThat(KNOWLEDGE.state(seat)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NATO,North Atlantic Treaty Organization",
    "EEU,Eurasian Economic Union",
    "G-20,Group of Twenty"
  })
  void bodiesAreKnownByTheirAcronyms(String acronym, String name) {
    assertThat(KNOWLEDGE.organization(acronym)).map(Organization::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"us", "it", "no", "who"})
  void smallWordsAreNoAcronyms(String word) {
    assertThat(KNOWLEDGE.state(word)).isEmpty();
    assertThat(KNOWLEDGE.organization(word)).isEmpty();
  }
}
