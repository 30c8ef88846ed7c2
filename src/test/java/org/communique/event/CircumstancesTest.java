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

/** Where and when an event is. Published on a Wednesday. */
class CircumstancesTest {

  private static final Communique COMMUNIQUE = Communique.create();

  @AfterAll
  static void close() {
    COMMUNIQUE.close();
  }

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

  private static EventRecord main(String text) {
    Article article = new Article("test", null, text, LocalDate.of(2023, 5, 17), null, null);
    List<EventRecord> events = COMMUNIQUE.annotate(article).events();
    assertThat(events).as(text).isNotEmpty();
    return events.get(0);
  }
}
