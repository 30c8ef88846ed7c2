package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensesAndDoersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Portuguese singer Ana Moreira is leaving for France to record songs in Lyon.",
        "Students in Nicosia denounced Turkey on Monday.",
        "The World Health Organization said that 412 people in Chad had died of measles.",
        "Omar Haidari, spokesman for the regional police in Pakistan, said that two were killed.",
        "Congo expelled thousands of Angolans.",
        "Canada still recognizes the king as its head of state.",
        "The European Union banned exports from Brazil because of a cattle disease.",
        "Belgian President Luc Maes paid tribute to the fallen.",
        "The Irish team flew to Spain on Friday for a soccer qualifier. The coach took two"
            + " strikers and a goalkeeper to the match."
      })
  void whatNobodyDoesForAStateIsNoEvent(String text) {
    assertThat(events(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru expelled two diplomats of Venezuela.                                   | TIES_DOWNGRADE
          Irish Prime Minister Sean Daly brushed off criticism from Spain.            | REFUSAL
          Japan expressed disappointment at the launch by North Korea.                | CONDEMNATION
          Croatia and Albania became full members of NATO.                            | TIES_UPGRADE
          Norway offered $3 million to Mozambique.                                    | PLEDGE
          Chile asked for medical assistance from Argentina.                          | APPEAL
          British Foreign Secretary Jane Hill announced plans to visit Kenya.         | VISIT
          """)
  void triggersMeanWhatTheWordsBesideThemSay(String text, String type) {
    assertThat(events(text)).isNotEmpty();
    assertThat(events(text).get(0).type()).hasToString(type);
  }

  @Test
  void aWordOfABodysNameIsNoTrigger() {
    assertThat(events("The North Atlantic Treaty Organization condemned Syria."))
        .extracting(event -> event.type().toString())
        .containsExactly("CONDEMNATION");
  }

  @Test
  void aReadersLetterIsNoStatement() {
    String letter =
        "I was sorry to read your editorial on the new bridge. We in the village have waited for"
            + " it. It is important to our families and to the nation.";
    assertThat(events(letter)).isEmpty();
  }

  @Test
  void whatAnAgencySendsIsNoOfficesOwnStatement() {
    String wire =
        "OSLO (AP) -- The government must look after our forests. We have few of them, and they"
            + " are important to the nation.";
    assertThat(events(wire)).isEmpty();
  }

  @Test
  void aCalledForWordInQuotationMarksIsNotTheReportersOwn() {
    String tweet =
        "The Oslo Bears won the cup on Sunday. The mayor wrote: \"What a night! We love our team"
            + " and our country. I could not be prouder of the government.\"";
    assertThat(events(tweet)).isEmpty();
  }

  @Test
  void theMainClauseCountsBesideWhatItIsAbout() {
    List<EventRecord> events =
        events("Sweden deplored that Russia had rejected the proposal of the United Nations.");
    assertThat(events).extracting(event -> event.type().name()).contains("CONDEMNATION");
  }

  @Test
  void whoWithdrawsFromTalksRefusesThem() {
    assertThat(events("Israel withdrew from the talks with Jordan."))
        .extracting(event -> event.type().name())
        .contains("REFUSAL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway had accused Chad of delay, but Chad thanked Norway on Monday. | ENDORSEMENT
          Russia had warned Georgia, but on Monday they signed an agreement.   | AGREEMENT
          Ghana supports Togo and urged Benin to wait.                         | APPEAL
          """)
  void whatWasBeforeOrIsAlwaysSoGoesBehindTheNews(String text, String type) {
    assertThat(events(text)).isNotEmpty();
    assertThat(events(text).get(0).type()).hasToString(type);
  }

  private static List<EventRecord> events(String text) {
    return SharedAnnotator.COMMUNIQUE.annotate(Article.of("own", text)).events();
  }
}
