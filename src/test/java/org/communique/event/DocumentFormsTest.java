package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.Article;
import org.communique.Communique;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class DocumentFormsTest {

  private static final Communique COMMUNIQUE = Communique.create();

  @AfterAll
  static void close() {
    COMMUNIQUE.close();
  }

  @Test
  void aTranscriptOfQuestionsIsABriefing() {
    List<EventRecord> events =
        events(
            "MS. NOVAK: Good afternoon.\n\n"
                + "Q\u00a0\u00a0Will the minister travel?\n\n"
                + "MS. NOVAK: We shall see.\n");
    assertThat(events).first().extracting(EventRecord::type).isEqualTo(EventType.BRIEFING);
  }

  @Test
  void aTextInTheFirstPersonIsAStatement() {
    List<EventRecord> events =
        events(
            "We mourn the victims of the flood. Our hearts are with their families. We will help"
                + " them rebuild.");
    assertThat(events).first().extracting(EventRecord::type).isEqualTo(EventType.STATEMENT);
  }

  @Test
  void anAccountOfAMeetingIsTheMeetingThoughItSpeaksOfOurs() {
    List<EventRecord> events =
        events(
            "President Tarja Halonen met today with Prime Minister Jens Stoltenberg of Norway to"
                + " deepen our partnership. The leaders discussed our work in the Arctic.");
    assertThat(events).first().extracting(EventRecord::type).isEqualTo(EventType.MEETING);
    assertThat(events.get(0).participants())
        .extracting(Participant::name)
        .contains("Jens Stoltenberg");
  }

  @Test
  void aReporterTurnsTheFirstPersonIntoNews() {
    List<EventRecord> events =
        events(
            "\"We will win,\" the coach said. \"Our team is strong,\" he told reporters. He said he"
                + " was glad.");
    assertThat(events).isEmpty();
  }

  @Test
  void whatIsUrgedIsNotTheMainEvent() {
    List<EventRecord> events = events("Iraq urged the United Nations on Monday to lift sanctions.");
    assertThat(events).first().extracting(EventRecord::type).isEqualTo(EventType.APPEAL);
  }

  @Test
  void anAccountNamesAGroupThatItMetByWhatItIs() {
    List<EventRecord> events =
        events(
            "Yesterday, Prime Minister Sanna Marin convened more than 20 leaders of farmers' unions"
                + " in Helsinki. During the meeting, the participants discussed the harvest.");
    assertThat(events).first().extracting(EventRecord::type).isEqualTo(EventType.MEETING);
    assertThat(events.get(0).participants())
        .extracting(Participant::name)
        .anySatisfy(name -> assertThat(name).startsWith("leaders of farmers"));
  }

  @Test
  void whatAnAccountCallsACallIsOne() {
    List<EventRecord> events =
        events(
            "President Sauli Niinisto joined the weekly lunch meeting of northern governors today. "
                + "During the call, the President thanked the governors for their work.");
    assertThat(events).first().extracting(EventRecord::type).isEqualTo(EventType.CALL);
  }

  @Test
  void anOfficeThatTellsOfNoEventGivesANotice() {
    List<EventRecord> events =
        events(
            "This morning the Prime Minister tested positive for influenza. "
                + "She will work from the residence until Friday.");
    assertThat(events).first().extracting(EventRecord::type).isEqualTo(EventType.STATEMENT);
  }

  @Test
  void anOfficeThatMournsMaySayWhatAnAttackReportedlyClaimed() {
    List<EventRecord> events =
        events(
            "The President and First Lady are mourning with the people of Arden after a senseless"
                + " attack that has reportedly claimed the lives of three children. Too many"
                + " families have lost their loved ones. The Administration stands with the whole"
                + " town. The President will not rest.");
    assertThat(events).first().extracting(EventRecord::type).isEqualTo(EventType.STATEMENT);
  }

  @Test
  void theNumeralOfAWarIsNobodyWhoSpeaks() {
    assertThat(
            events(
                "World War I began in 1914. World War I ended in 1918. Europe lay in ruins after"
                    + " World War I."))
        .isEmpty();
  }

  private static List<EventRecord> events(String text) {
    return COMMUNIQUE
        .annotate(Article.of("1", text).withPublished(LocalDate.of(2020, 5, 6)))
        .events();
  }
}
