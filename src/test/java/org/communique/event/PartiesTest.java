package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names in and around a report are parties to the event, by name. */
class PartiesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway urged Kenyans and Somalis on Monday to end the fighting.                | Norway, Kenyans, Somalis
          Norway has rejected Kenyan and Ghanaian objections to the treaty.              | Norway, Kenya, Ghana
          Ghana has accused Togo, Mali and Benin of sheltering coup plotters.            | Ghana, Togo, Mali, Benin
          Norway froze the assets of Chadian President Idriss Deby.                      | Norway, Idriss Deby
          Norway expressed concern on Monday that Peru had jailed a reporter.            | Norway, Peru
          """)
  void whoIsJoinedOrStruckIsAParty(String text, String names) {
    assertThat(names(text)).containsExactlyInAnyOrder(names.split(", "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Somali rebel faction urged Norway on Monday to halt its aid.                       | Somalia
          Norway urged an Algerian opposition group on Monday to attend talks in Oslo.         | Algeria
          At a session of the Foreign Policy Committee, Prime Minister Per Holm stressed that Norway rejects the plan. | Foreign Policy Committee
          Peru's president condemned Chile on Monday over US farm and trade policy.            | US
          """)
  void whoActsForNoStateLeavesTheStateOut(String text, String name) {
    assertThat(names(text)).doesNotContain(name);
  }

  @Test
  void aStateHasTheNameThatTheArticleGivesIt() {
    assertThat(names("British officials condemned Togo on Monday. Britain has no embassy in Togo."))
        .contains("Britain");
  }

  @Test
  void anAdministrationActsForItsHead() {
    assertThat(names("The Obama administration on Monday condemned the attack on Mali."))
        .hasSize(2)
        .contains("Mali");
  }

  @Test
  void theSubjectSpeaksAndNotTheObjectBeside() {
    List<Participant> found =
        event(
                EventType.CONDEMNATION,
                "Ghana's president, who met Kenyan envoy James Otieno, condemned Togo on Monday.")
            .participants();
    assertThat(found)
        .filteredOn(participant -> participant.role() == Role.SPEAKER)
        .extracting(Participant::name)
        .isNotEmpty()
        .doesNotContain("James Otieno");
  }

  @Test
  void aPresidentIsNoGuestOfTheOwnState() {
    EventRecord visit =
        event(
            EventType.VISIT,
            "Ghanaian President John Mahama visited Kenya on Monday. Mahama then visited the"
                + " Republic of Ghana's pavilion.");
    assertThat(visit.participants())
        .extracting(Participant::name)
        .contains("John Mahama", "Kenya")
        .doesNotContain("Ghana", "Republic of Ghana");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ghanaian President John Mahama will visit Kenya on Monday, Kenyan spokesman James Otieno said. Kenyan Foreign Minister Paul Kamau will visit Togo on Monday. | John Mahama, Kenya
          Chilean President Ana Rojas will travel to Peru on Friday, a Peruvian spokesman said. Peruvian Defence Minister Luis Vargas is to visit Ecuador at the weekend. | Ana Rojas, Peru
          """)
  void whoTravelsHimselfOrSpeaksForAMinistryIsNoHost(String text, String names) {
    assertThat(event(EventType.VISIT, text).participants())
        .extracting(Participant::name)
        .containsExactly(names.split(", "));
  }

  @Test
  void meetingsWithOthersAreTwo() {
    List<EventRecord> events =
        events(
            "Norwegian Foreign Minister Lars Holm met Kenyan mediator James Otieno in Oslo on"
                + " Monday. Otieno held talks with Chilean envoy Juan Ramos earlier. Otieno met"
                + " Juan Ramos on Monday.");
    assertThat(events.get(0).participants())
        .extracting(Participant::name)
        .containsExactlyInAnyOrder("Lars Holm", "James Otieno");
  }

  @Test
  void aGroupWithoutANameIsTheBodyThatTheNextSentenceNames() {
    assertThat(
            names(
                "A Kenyan relief agency urged Norway on Monday to send food. The Rift Valley Relief"
                    + " Council said that Norway had promised help."))
        .contains("Norway")
        .anyMatch(name -> name.contains("Relief Council"))
        .doesNotContain("Kenya");
  }

  @Test
  void aidGoesToTheStateNamedBehindIt() {
    assertThat(
            event(EventType.AID, "Norway sent food aid on Monday for flood victims in Togo.")
                .participants())
        .extracting(Participant::name)
        .contains("Norway", "Togo");
  }

  private static List<String> names(String text) {
    return events(text).get(0).participants().stream().map(Participant::name).toList();
  }

  private static EventRecord event(EventType type, String text) {
    return events(text).stream().filter(event -> event.type() == type).findFirst().orElseThrow();
  }

  private static List<EventRecord> events(String text) {
    Article article = new Article("test", null, text, LocalDate.of(2023, 5, 17), null, null);
    return SharedAnnotator.COMMUNIQUE.annotate(article).events();
  }
}
