package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenyan President William Ruto left Nairobi on Thursday for Oslo, where he will attend a"
            + " summit of the African Union on Friday.",
        "Norwegian Prime Minister Lars Holm flew to Nairobi on Tuesday to take part in an African"
            + " Union summit that will open on Wednesday.",
        "Chilean President Ana Rojas is heading to Brasilia for a South American summit that begins"
            + " on Sunday."
      })
  void theSummitThatAJourneyIsForIsTheNews(String text) {
    assertThat(SharedAnnotator.main(text).type()).isEqualTo(EventType.SUMMIT);
  }

  @Test
  void theSummitIsPlannedThoughTheJourneyHasOccurred() {
    EventRecord record =
        SharedAnnotator.main(
            "Kenyan President William Ruto left Nairobi on Thursday for Oslo, where he will attend"
                + " a summit of the African Union on Friday.");
    assertThat(record.type()).isEqualTo(EventType.SUMMIT);
    assertThat(record.status()).isEqualTo(EventStatus.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Egyptian President Omar Said arrived in Khartoum on Thursday for talks with Sudanese"
            + " officials on his way home from an African Union summit in Malabo.",
        "Kenyan President William Ruto flew to Oslo on Tuesday to brief Norwegian leaders on last"
            + " week's summit in Brasilia."
      })
  void aSummitThatIsOverIsNot(String text) {
    assertThat(SharedAnnotator.main(text).type()).isNotEqualTo(EventType.SUMMIT);
  }
}
