package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeAffairsTest {

  private static final String CONTEST =
      "The Republican candidates for governor campaigned in Ohio before the primary election. ";

  @Test
  void whatPoliticiansOfOneStateSayInAnElectionIsNoDiplomacy() {
    assertThat(events(CONTEST + "Senator Ted Cruz denounced John Kasich on Monday.")).isEmpty();
  }

  @Test
  void whatTheySayOfAnotherStateIsDiplomacy() {
    assertThat(events(CONTEST + "Senator Ted Cruz denounced China on Monday."))
        .extracting(event -> event.type().toString())
        .contains("CONDEMNATION");
  }

  @Test
  void anElectionElsewhereIsWelcomedAllTheSame() {
    String text =
        "Norway welcomed the election in Ghana on Friday. The candidates campaigned for weeks, and"
            + " voters went to the polls on Thursday.";
    assertThat(events(text)).extracting(event -> event.type().toString()).contains("ENDORSEMENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "French President Jacques Chirac called Tony Blair a fool.",
        "French President Jacques Chirac called Tony Blair, his rival, the worst of all.",
        "French President Jacques Chirac called out Tony Blair for his words.",
        "French President Jacques Chirac called Tony Blair \u2018reckless\u2019."
      })
  void namingSomebodyIsNoTelephoneCall(String text) {
    assertThat(events(text + " The two had quarrelled over beef, British officials said."))
        .extracting(event -> event.type().toString())
        .doesNotContain("CALL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "French President Jacques Chirac called Tony Blair on Monday.",
        "French President Jacques Chirac called British Prime Minister Tony Blair to congratulate"
            + " him."
      })
  void callingSomebodyIs(String text) {
    assertThat(events(text)).extracting(event -> event.type().toString()).contains("CALL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russian President Vladimir Putin ordered troops to Kaliningrad.            | DEMAND
          India has a rising demand for oil from Iraq, Indian officials in Delhi say. | DEMAND
          German Chancellor Angela Merkel appealed to voters in Bavaria.             | APPEAL
          Serbian President Boris Tadic poses a threat to Kosovo.                    | WARNING
          """)
  void wordsMeanSomethingElseHere(String text, String type) {
    assertThat(events(text)).extracting(event -> event.type().toString()).doesNotContain(type);
  }

  @Test
  void aColumnInTheFirstPersonIsNoOfficesStatement() {
    String column =
        "Why don't you ask your government? It's our country, and I can't see why the minister"
            + " stays. Readers of this newspaper know what I think of the nation's roads.";
    assertThat(events(column)).isEmpty();
  }

  @Test
  void anOfficesOwnWordsAreAStatement() {
    String statement =
        "I welcome the release of the hostages. We thank our partners for their help, and our"
            + " government will continue to work for the safety of our people.";
    assertThat(events(statement))
        .extracting(event -> event.type().toString())
        .containsAnyOf("STATEMENT", "ENDORSEMENT");
  }

  private static List<EventRecord> events(String text) {
    return SharedAnnotator.COMMUNIQUE.annotate(Article.of("own", text)).events();
  }
}
