package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.Article;
import org.communique.Communique;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventExtractorTest {

  private static final Communique COMMUNIQUE = Communique.create();

  @AfterAll
  static void close() {
    COMMUNIQUE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Germany condemned Syria.                                      | CONDEMNATION    | OCCURRED
          Germany will condemn Syria.                                   | CONDEMNATION    | PLANNED
          Chancellor Angela Merkel met President Francois Hollande.     | MEETING         | OCCURRED
          Indian Prime Minister Narendra Modi arrived in Nepal.         | VISIT           | OCCURRED
          Indian Prime Minister Narendra Modi may visit Nepal.          | VISIT           | HYPOTHETICAL
          Indian Prime Minister Narendra Modi cancelled a visit to Nepal. | VISIT         | CANCELLED
          The United States lifted sanctions on Myanmar.                | SANCTION_RELIEF | OCCURRED
          Poland expelled 45 Russian diplomats.                         | TIES_DOWNGRADE  | OCCURRED
          Turkey vetoed the membership of Sweden in NATO.               | REFUSAL         | OCCURRED
          Iran accused Israel of sabotage.                              | ACCUSATION      | OCCURRED
          """)
  void typeAndStatusAreRead(String text, String type, String status) {
    List<EventRecord> events = events(text);
    assertThat(events).isNotEmpty();
    assertThat(events.get(0).type()).hasToString(type);
    assertThat(events.get(0).status()).hasToString(status);
  }

  @Test
  void inThePassiveTheAgentActs() {
    EventRecord event = events("Syria was condemned by Germany.").get(0);
    assertThat(event.participants())
        .filteredOn(p -> p.role() == Role.SPEAKER)
        .extracting(Participant::country)
        .containsExactly("DE");
    assertThat(event.participants())
        .filteredOn(p -> p.role() == Role.TARGET)
        .extracting(Participant::country)
        .containsExactly("SY");
  }

  @ParameterizedTest
  @CsvSource({
    "'Climbers reached the summit on Monday.'",
    "'The company met demand for new phones.'",
    "'The striker signed a contract with his club.'",
    "'Shares fell as traders talked of lower rates.'"
  })
  void whatIsNoDiplomacyGivesNothing(String text) {
    assertThat(events(text)).isEmpty();
  }

  @Test
  void aPlanIsNotOfTheDayWhenItWasTold() {
    EventRecord event =
        events("Kenyan President William Ruto will visit Norway, officials said on Monday.").get(0);
    assertThat(event.status()).isEqualTo(EventStatus.PLANNED);
    assertThat(event.date()).isNull();
  }

  @Test
  void whatIsReportedAsToComeIsPlanned() {
    EventRecord event =
        events("Kenyan President William Ruto said on Monday that he would visit Norway in June.")
            .get(0);
    assertThat(event.type()).isEqualTo(EventType.VISIT);
    assertThat(event.status()).isEqualTo(EventStatus.PLANNED);
    assertThat(event.date()).isEqualTo("2020-06");
  }

  @Test
  void aMonthIsNoModalVerb() {
    EventRecord event = events("In May ministers of France and Peru met, officials said.").get(0);
    assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void whatAnAgreementDropsDoesNotCancelIt() {
    EventRecord event =
        events("Kenya and Ethiopia agreed to abandon a dam, reporters were told.").get(0);
    assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void everyFieldSaysWhichRuleGaveIt() {
    EventRecord event = events("Germany will condemn Syria in Geneva on Friday.").get(0);
    assertThat(event.explanations())
        .extracting(Explanation::field)
        .contains("type", "status", "place", "date");
    assertThat(event.date()).isEqualTo("2020-05-08");
  }

  private static List<EventRecord> events(String text) {
    return COMMUNIQUE
        .annotate(Article.of("1", text).withPublished(LocalDate.of(2020, 5, 6)))
        .events();
  }
}
