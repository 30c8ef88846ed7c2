package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When being somewhere is a visit. */
class StaysTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegian Foreign Minister Lars Holm is in Egypt to discuss the war.              | ONGOING  | Egypt
          U.S. envoy Alan Brown, who is in Paris for talks, said progress was slow.         | ONGOING  | Paris
          A Pakistani delegation is in Kabul to discuss the border.                         | ONGOING  | Kabul
          Kenyan President William Ruto was in Riga on Monday to open an embassy.           | OCCURRED | Riga
          Kenyan President William Ruto will be in Riga on Friday to open an embassy.       | PLANNED  | Riga
          Kenyan President William Ruto is due in Germany on Friday.                        | PLANNED  | Germany
          Kenyan President William Ruto is expected in Berlin on Friday.                    | PLANNED  | Berlin
          Kenyan President William Ruto was not in Berlin for the funding round.            | DENIED   | Berlin
          """)
  void anOfficialAbroadForAPurposeIsOnAVisit(String text, EventStatus status, String place) {
    assertThat(events(text))
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.VISIT);
              assertThat(event.status()).isEqualTo(status);
              assertThat(event.place()).extracting(EventPlace::name).isEqualTo(place);
              assertThat(event.participants()).extracting(Participant::role).contains(Role.VISITOR);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian Foreign Minister Lars Holm is in Egypt to discuss the war.",
        "Norwegian Foreign Minister Lars Holm is in Kenya to discuss the drought."
      })
  void theStateThatIsNamedIsTheHost(String text) {
    assertThat(events(text).get(0).participants())
        .filteredOn(participant -> participant.role() == Role.HOST)
        .singleElement()
        .satisfies(host -> assertThat(text).contains(host.name()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "French President Emmanuel Macron is in Lyon to open a hospital wing.",
        "The army of Chad is in Mali to fight rebels.",
        "U.S. soldiers are in Iraq to train troops, American officials said.",
        "Two Russian warships are in Cuba for exercises, Russian officials said.",
        "Iraq is in Egypt to play a friendly match.",
        "British tourist Anna Smith was in Kenya for a safari.",
        "Kenyan President William Ruto was in Germany when the minister resigned.",
        "Kenyan President William Ruto is in Germany for treatment in a hospital."
      })
  void soldiersTouristsAndPatientsAreOnNone(String text) {
    assertThat(events(text)).extracting(EventRecord::type).doesNotContain(EventType.VISIT);
  }

  private static List<EventRecord> events(String text) {
    Article article = new Article("test", null, text, LocalDate.of(2023, 5, 17), null, null);
    return SharedAnnotator.COMMUNIQUE.annotate(article).events();
  }
}
