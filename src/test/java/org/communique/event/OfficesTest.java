package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.Article;
import org.junit.jupiter.api.Test;

class OfficesTest {

  private static final String FLOOD = "Heavy rain flooded much of Malawi on Friday. ";

  @Test
  void officialsWithoutANameAskForTheArticlesState() {
    EventRecord event = events(FLOOD + "Officials appealed for international assistance.").get(0);
    assertThat(event.type()).hasToString("APPEAL");
    assertThat(event.participants()).extracting(Participant::country).contains("MW");
  }

  @Test
  void anOfficialInAStateActsForIt() {
    EventRecord event =
        events("A senator in Chile called for Venezuela to be suspended from the bloc.").get(0);
    assertThat(event.participants())
        .filteredOn(participant -> participant.role() == Role.SPEAKER)
        .extracting(Participant::country)
        .containsExactly("CL");
  }

  @Test
  void whoAsksHisOwnCitizensMakesNoAppealAbroad() {
    assertThat(events(FLOOD + "Officials urged residents to leave their homes.")).isEmpty();
  }

  private static List<EventRecord> events(String text) {
    return SharedAnnotator.COMMUNIQUE.annotate(Article.of("own", text)).events();
  }
}
