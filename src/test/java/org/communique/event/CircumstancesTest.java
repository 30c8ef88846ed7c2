package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where and when an event is. Published on a Wednesday. */
class CircumstancesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ZERMATT, Switzerland (Reuter) - French President Emmanuel Macron met German Chancellor Olaf Scholz here on Tuesday. | ZERMATT | CH
          OSLO (AP) - French President Emmanuel Macron met German Chancellor Olaf Scholz in this port city on Tuesday.        | OSLO    | NO
          """)
  void hereIsTheTownOfTheDateline(String text, String place, String country) {
    assertThat(main(text).place())
        .extracting(EventPlace::name, EventPlace::country)
        .containsExactly(place, country);
  }

  @Test
  void aDatelineOnALineOfItsOwnIsWhereALeadersTalksAre() {
    String text =
        "RIGA, May 16 (Xinhua) --\n\n"
            + "French President Emmanuel Macron held talks with German Chancellor Olaf Scholz on"
            + " Tuesday.";
    assertThat(main(text).place()).extracting(EventPlace::name).isEqualTo("RIGA");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Peru on Tuesday condemned the attack on the Norwegian embassy in Ghana.",
        "Norway on Tuesday urged Peru to protect refugees in camps along the river in Ghana.",
        "Norwegian Foreign Minister Lars Holm said on Tuesday that the fighting in Ghana must end."
      })
  void whereVictimsAndTopicsAreIsNoPlaceOfWhatIsSaid(String text) {
    assertThat(main(text).place()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegian Foreign Minister Lars Holm warned Peru at a conference held in Vienna.  | Vienna
          Norwegian Foreign Minister Lars Holm arrived in the Gaza Strip town of Rafah on Tuesday.                          | Rafah
          Norwegian Foreign Minister Lars Holm condemned Peru. Holm was speaking at a university in Vienna.                 | Vienna
          Norwegian Foreign Minister Lars Holm condemned Peru at a ceremony. The ceremony was held in Vienna.               | Vienna
          Norwegian Foreign Minister Lars Holm met Peruvian President Ana Ruiz in Vienna to discuss the fighting in Ghana. | Vienna
          Norway and Peru signed an accord on the protection of whales in the North Atlantic in Vienna on Tuesday.          | Vienna
          """)
  void thePlaceIsThatOfTheTriggerAndItsOccasion(String text, String place) {
    assertThat(main(text).place()).extracting(EventPlace::name).isEqualTo(place);
  }

  @Test
  void anAssemblyDecidesWhereTheArticleWasFiled() {
    String text = "UNITED NATIONS (AP) _\n\nThe Security Council condemned Norway on Tuesday.";
    assertThat(main(text).place()).extracting(EventPlace::name).isEqualTo("UNITED NATIONS");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegian Foreign Minister Lars Holm condemned on Tuesday last Friday's bombing in Ghana.           | 2023-05-16
          Norwegian Foreign Minister Lars Holm and Peruvian President Ana Ruiz signed an accord on Tuesday that runs until December 31, 2025. | 2023-05-16
          Norwegian Foreign Minister Lars Holm will meet Peruvian President Ana Ruiz at 11 a.m. on Friday.    | 2023-05-19
          Norwegian Foreign Minister Lars Holm said Thursday that Peru must end the war.                      | 2023-05-18
          Norwegian Foreign Minister Lars Holm put off a visit to Ghana that was planned for Friday, he said. | 2023-05-19
          Norwegian Foreign Minister Lars Holm, who left Ghana on Monday, met Peruvian President Ana Ruiz on Wednesday. | 2023-05-17
          """)
  void theDayIsThatOfTheTriggerAlone(String text, String date) {
    assertThat(main(text).date()).isEqualTo(date);
  }

  @Test
  void aYearInALaterSentenceIsHistory() {
    String text =
        "Norway condemned Peru. Norway condemned Peru already in 1950, Foreign Minister Lars Holm"
            + " said.";
    assertThat(main(text).date()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian Foreign Minister Lars Holm is urging Peru to sign the treaty.",
        "Norway continues to condemn Peru, Foreign Minister Lars Holm said."
      })
  void whatIsSaidAgainAndAgainIsSaid(String text) {
    assertThat(main(text).status()).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void theDayOnWhichAVisitIsPutOffIsNotItsDay() {
    assertThat(
            main("A planned visit by Norwegian Foreign Minister Lars Holm to Peru has been"
                    + " postponed, diplomats said Thursday.")
                .date())
        .isNull();
  }

  @Test
  void whatIsAgreedOnForLaterMakesNoPlanOfTheAgreement() {
    EventRecord record =
        main(
            "Norwegian Foreign Minister Lars Holm and Peruvian President Ana Ruiz agreed to put off"
                + " the vote until June 3, 2024.");
    assertThat(record.status()).isNotEqualTo(EventStatus.PLANNED);
    assertThat(record.date()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegian and Peruvian diplomats started a new round of peace talks in Vienna on Wednesday.    | ONGOING
          Peace talks between Norway and Peru opened in Vienna on Wednesday.                             | ONGOING
          Norway and Peru ended two days of peace talks in Vienna on Wednesday.                          | OCCURRED
          Peace talks between Norway and Peru will begin in Vienna on Friday.                            | PLANNED
          Norway and Peru are to begin peace talks in Vienna on Friday.                                  | PLANNED
          Peace talks between Norway and Peru could resume in Vienna.                                    | HYPOTHETICAL
          Norwegian Foreign Minister Lars Holm said he would meet Peruvian President Ana Ruiz in Vienna. | PLANNED
          Norwegian Foreign Minister Lars Holm would meet Peruvian President Ana Ruiz if the war ended.  | HYPOTHETICAL
          """)
  void aGatheringIsAsFarAsItsVerbSays(String text, EventStatus status) {
    assertThat(main(text).status()).isEqualTo(status);
  }

  private static EventRecord main(String text) {
    Article article = new Article("test", null, text, LocalDate.of(2023, 5, 17), null, null);
    List<EventRecord> events = SharedAnnotator.COMMUNIQUE.annotate(article).events();
    assertThat(events).as(text).isNotEmpty();
    return events.get(0);
  }
}
