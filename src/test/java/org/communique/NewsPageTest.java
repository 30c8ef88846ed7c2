package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.event.EventRecord;
import org.communique.event.EventStatus;
import org.communique.event.EventType;
import org.communique.event.Participant;
import org.communique.quote.Quote;
import org.communique.quote.QuoteKind;
import org.communique.text.Zone;
import org.communique.text.ZoneType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The news page beside the project, as a user has it: typing errors, credits, teasers. */
class NewsPageTest {

  private static final Path PAGE = Path.of("..", "shared", "articles", "cis-eeu-summits.page.txt");

  private static AnnotatedArticle page;

  @BeforeAll
  static void annotate() throws IOException {
    assumeTrue(Files.exists(PAGE), "the page " + PAGE + " is not beside the project");
    String text = Files.readString(PAGE, StandardCharsets.UTF_8);
    try (Communique communique = Communique.create()) {
      page =
          communique.annotate(Article.of("page", text).withPublished(LocalDate.of(2015, 10, 15)));
    }
  }

  @Test
  void headlineBodyCreditsAndTeasersAreZonesOfTheirOwn() {
    assertThat(zones(ZoneType.HEADLINE)).containsExactly("Putin heads for CIS and EEU summits");
    assertThat(zones(ZoneType.CREDIT))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("source: commonspace.eu");
    assertThat(zones(ZoneType.FOREIGN))
        .singleElement()
        .asString()
        .startsWith("Related articles")
        .contains("Borrell");
    assertThat(String.join(" ", zones(ZoneType.BODY)))
        .startsWith("Russian President")
        .endsWith("unlikely to happen.");
  }

  @Test
  void theMainEventIsThePlannedSummitInAstanaOnFriday() {
    EventRecord main = page.events().get(0);
    assertThat(main.type()).isEqualTo(EventType.SUMMIT);
    assertThat(main.status()).isEqualTo(EventStatus.PLANNED);
    assertThat(main.place()).isNotNull();
    assertThat(main.place().name()).isEqualTo("Astana");
    assertThat(main.place().country()).isEqualTo("KZ");
    assertThat(main.date()).isEqualTo("2015-10-16");
    assertThat(main.participants())
        .extracting(Participant::name)
        .contains(
            "Vladimir Putin", "Commonwealth of Independent States", "Eurasian Economic Union");
  }

  @Test
  void zakharovasBriefingOccurredWithHerQuotation() {
    EventRecord briefing = only(EventType.BRIEFING, EventStatus.OCCURRED);
    assertThat(briefing.participants())
        .extracting(Participant::name)
        .containsExactly("Maria Zakharova");
    assertThat(briefing.date()).isEqualTo("2015-10-14");
    Quote quote =
        page.quotes().stream()
            .filter(q -> q.kind() == QuoteKind.DIRECT && briefing.quotes().contains(q.id()))
            .findFirst()
            .orElseThrow();
    assertThat(page.textOf(quote.span()))
        .startsWith("\"Moscow urges the sides")
        .endsWith("compromise,\"");
    assertThat(page.entity(quote.speaker())).map(Entity::name).contains("Maria Zakharova");
  }

  @Test
  void theMeetingWithThePresidentOfBelarusIsPlannedThatWithTheOthersIsNot() {
    assertThat(only(EventType.MEETING, EventStatus.PLANNED).participants())
        .extracting(Participant::country)
        .contains("BY")
        .doesNotContain("AM", "AZ");
    assertThat(page.events())
        .filteredOn(event -> event.participants().stream().anyMatch(p -> "AM".equals(p.country())))
        .extracting(EventRecord::status)
        .doesNotContain(EventStatus.PLANNED);
  }

  @Test
  void fullNameAndAcronymAreOneEntity() {
    assertThat(entityOf("CIS")).isEqualTo(entityOf("Commonwealth of Independent States"));
    assertThat(entityOf("EEU")).isEqualTo(entityOf("Eurasian Economic Union"));
    assertThat(entityOf("Putin")).isEqualTo(entityOf("Vladimir Putin"));
  }

  @Test
  void nothingComesFromTheTeasers() {
    assertThat(page.mentions())
        .extracting(Mention::text)
        .doesNotContain("Borrell", "Afghanistan", "European Council");
  }

  private static String entityOf(String name) {
    return page.mentions().stream()
        .filter(m -> m.text().equals(name))
        .findFirst()
        .map(Mention::entity)
        .orElseThrow();
  }

  private static EventRecord only(EventType type, EventStatus status) {
    List<EventRecord> found =
        page.events().stream()
            .filter(event -> event.type() == type && event.status() == status)
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> zones(ZoneType type) {
    return page.zones().stream()
        .filter(zone -> zone.type() == type)
        .map(Zone::span)
        .map(page::textOf)
        .toList();
  }
}
