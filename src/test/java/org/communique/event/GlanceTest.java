package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.syntax.Gist;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.junit.jupiter.api.Test;

class GlanceTest {

  private static final Document DOCUMENT =
      DocumentReader.create()
          .ofTokens(
              List.of(
                  List.of("Ann", "Lee", "flew", "from", "Oslo", "to", "Lima", "."),
                  List.of("Lima", "is", "warm", ".")));

  private static final List<Mention> MENTIONS =
      List.of(
          mention(0, 0, 2, MentionType.PERSON, "e1"),
          mention(0, 4, 5, MentionType.LOCATION, "e2"),
          mention(0, 6, 7, MentionType.LOCATION, "e3"),
          mention(1, 0, 1, MentionType.LOCATION, "e3"));

  private static Mention mention(int sentence, int from, int to, MentionType type, String entity) {
    return Mention.ofTokens(DOCUMENT, DOCUMENT.sentences().get(sentence), from, to, type, null)
        .withEntity(entity);
  }

  /**
   * The first sentence alone is read; places have those log odds in its order, words of none -9.
   */
  private static Glance glance(double oslo, double lima, double planned) {
    List<Gist.Word> words = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      words.add(new Gist.Word(i < 2 ? i : -i, i == 4 ? oslo : i == 6 ? lima : -9));
    }
    Gist gist =
        new Gist(
            Map.of("VISIT", -0.2, Gist.NONE, -1.7),
            Map.of("PLANNED", Math.log(planned), "OCCURRED", Math.log(1 - planned)),
            List.of(
                new Gist.Line(words, OptionalDouble.of(3)),
                new Gist.Line(List.of(), OptionalDouble.empty())));
    return glance(gist);
  }

  private static Glance glance(Gist gist) {
    EventInput input =
        new EventInput(
            DOCUMENT,
            List.of(),
            List.of(),
            () -> Optional.ofNullable(gist),
            MENTIONS,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    return new Glance(input, new Named(input));
  }

  @Test
  void aTypeHasOddsAgainstNoEventAndAUsersTypeNone() {
    assertThat(glance(0, 0, 0.5).type(EventType.VISIT)).hasValue(1.5);
    assertThat(glance(0, 0, 0.5).type(EventType.of("REGATTA"))).isEmpty();
  }

  @Test
  void onlySentencesOfTheStartTellTheNews() {
    assertThat(glance(0, 0, 0.5).news(DOCUMENT.sentences().get(0))).hasValue(3);
    assertThat(glance(0, 0, 0.5).news(DOCUMENT.sentences().get(1))).isEmpty();
  }

  @Test
  void aPlaceIsAsLikelyAsTheLikeliestOfItsSpotsThatWereRead() {
    Roll.Place oslo = new Roll.Place(0, 4, 5, null);
    Roll.Place lima = new Roll.Place(0, 6, 7, null);
    Roll.Place unread = new Roll.Place(1, 0, 1, null);
    assertThat(glance(1, 2, 0.5).place(List.of(oslo))).hasValue(1);
    assertThat(glance(1, 2, 0.5).place(List.of(oslo, lima, unread))).hasValue(2);
    assertThat(glance(1, 2, 0.5).place(List.of(unread))).isEmpty();
  }

  @Test
  void aStatusIsBelievedWhereThereIsLittleDoubt() {
    assertThat(glance(0, 0, 0.7).status(false)).hasValue(EventStatus.PLANNED);
    assertThat(glance(0, 0, 0.05).status(false)).hasValue(EventStatus.OCCURRED);
    assertThat(glance(0, 0, 0.6).status(false)).isEmpty();
  }

  @Test
  void againstWordsAStatusIsBelievedOnlyWhereThereIsHardlyAnyDoubt() {
    assertThat(glance(0, 0, 0.7).status(true)).isEmpty();
    assertThat(glance(0, 0, 0.95).status(true)).hasValue(EventStatus.PLANNED);
  }

  @Test
  void anEngineWithoutAGistSaysNothing() {
    Glance none = glance(null);
    assertThat(none.type(EventType.VISIT)).isEmpty();
    assertThat(none.news(DOCUMENT.sentences().get(0))).isEmpty();
    assertThat(none.place(List.of(new Roll.Place(0, 4, 5, null)))).isEmpty();
    assertThat(none.status(false)).isEmpty();
  }
}
