package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.communique.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in the main record, by state or body, in the constructions of the press. */
class ParticipantsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The foreign ministers of Chile, Peru and Ecuador met in Lima on Tuesday.          | CL EC PE
          Talks between Sudan and Egypt resumed in Cairo on Monday.                          | EG SD
          Norway hosted talks with Kenya in Oslo on Monday.                                  | KE NO
          Ghana, Togo and Benin signed a border agreement on Friday.                         | BJ GH TG
          Kenyan President William Ruto arrived in Poland on Monday.                         | KE PL
          Laos was condemned by Japan on Monday.                                             | JP LA
          The Indian prime minister and the French president met in Paris on Monday.         | FR IN
          Canada imposed sanctions on Belarus on Monday.                                     | BY CA
          Israeli-Palestinian talks resumed in Cairo on Monday, officials said.              | IL PS
          Sino-Indian border talks were held in Geneva on Monday, a spokesman said.          | CN IN
          Peruvian and Chilean officials met in Quito on Monday, reporters said.             | CL PE
          Officials from Ghana, Togo and Benin met in Paris on Monday, reporters said.       | BJ GH TG
          Norway and Kenya held talks with Ghana aimed at ending a dispute.                  | GH KE NO
          """)
  void statesTakePart(String text, String countries) {
    Set<String> found = new TreeSet<>();
    for (Participant participant : main(text).participants()) {
      if (participant.country() != null) {
        found.add(participant.country());
      }
    }
    assertThat(found).containsExactlyElementsOf(Arrays.asList(countries.split(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru and Chile met in Lima on Monday to discuss the war in Yemen.                  | YE
          Japan's ambassador to Iraq met Norwegian officials in Oslo on Monday.              | IQ
          France condemned Syria on Monday, days after a vote in Brazil.                     | BR
          Officials of Ghana and Togo met on Monday before Chad leaves Mali, reporters said. | TD
          """)
  void whatIsOnlyMentionedTakesNoPart(String text, String country) {
    assertThat(main(text).participants()).extracting(Participant::country).doesNotContain(country);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ghana and Togo are at odds over fish. The two countries held talks in Accra on Monday.      | GH TG
          Peru and Chile have fought one war. Both sides signed a border agreement on Monday.         | CL PE
          Kenya and Mali are far apart. The two African nations signed a trade agreement on Monday.   | KE ML
          """)
  void theTwoCountriesAreThoseOfTheSentenceBefore(String text, String countries) {
    statesTakePart(text, countries);
  }

  @Test
  void whoIsNamedInAnAppositionActsAndNotTheStateOfTheOffice() {
    List<Participant> found =
        main("Ghana's foreign minister Alex Mensah met Lars Holm, the Norwegian ambassador, in"
                + " Accra.")
            .participants();
    assertThat(found).extracting(Participant::kind).containsOnly(ParticipantKind.PERSON);
    assertThat(found).extracting(Participant::name).contains("Lars Holm");
  }

  @Test
  void whatIsSaidOfTheMeetingAgainAddsItsPartnerPlaceAndDay() {
    EventRecord event =
        main(
            "Peruvian President Dina Boluarte met Chilean officials in Chile this week, reporters"
                + " said. The meeting with Juan Ramos in Arica took place on Monday.");
    assertThat(event.participants()).extracting(Participant::name).contains("Juan Ramos");
    assertThat(Objects.requireNonNull(event.place()).name()).isEqualTo("Arica");
    assertThat(event.date()).isEqualTo("2023-05-15");
  }

  private static EventRecord main(String text) {
    Article article = new Article("test", null, text, LocalDate.of(2023, 5, 17), null, null);
    return SharedAnnotator.COMMUNIQUE.annotate(article).events().get(0);
  }
}
