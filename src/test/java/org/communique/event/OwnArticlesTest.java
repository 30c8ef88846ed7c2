package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.Article;
import org.communique.Communique;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Seventy-two short articles of our own in the manner of the world's agencies, fifty with an event
 * and twenty-two without: rates over all of them, so that no single case can be tuned to.
 */
class OwnArticlesTest {

  private record Outcome(JsonNode main, List<EventRecord> events) {

    /** The first record of a type that a careful reader accepts. */
    Optional<EventRecord> accepted() {
      return events.stream().filter(this::fits).findFirst();
    }

    boolean fits(EventRecord event) {
      for (JsonNode type : main.get("types")) {
        if (type.asText().equals(event.type().name())) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Outcome> WITH = new ArrayList<>();
  private static final List<List<EventRecord>> WITHOUT = new ArrayList<>();

  @BeforeAll
  static void annotate() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Communique communique = Communique.create();
        InputStream in =
            Objects.requireNonNull(OwnArticlesTest.class.getResourceAsStream("articles.jsonl"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = json.readTree(line);
        Article article =
            Article.of(row.get("id").asText(), row.get("text").asText())
                .withTitle(row.get("title").asText())
                .withPublished(LocalDate.parse(row.get("published").asText()));
        List<EventRecord> events = communique.annotate(article).events();
        if (row.get("main").isNull()) {
          WITHOUT.add(events);
        } else {
          WITH.add(new Outcome(row.get("main"), events));
        }
      }
    }
  }

  @Test
  void theMainTypeIsRightInNineOfTen() {
    long right =
        WITH.stream().filter(o -> !o.events().isEmpty() && o.fits(o.events().get(0))).count();
    assertThat(right).isGreaterThanOrEqualTo(WITH.size() * 9 / 10);
  }

  @Test
  void theStatusIsRightInNineOfTen() {
    long found = WITH.stream().filter(o -> o.accepted().isPresent()).count();
    long right =
        WITH.stream()
            .filter(
                o ->
                    o.accepted()
                        .filter(e -> e.status().name().equals(o.main().get("status").asText()))
                        .isPresent())
            .count();
    assertThat(right).isGreaterThanOrEqualTo(found * 9 / 10);
  }

  @Test
  void participantsReachAnFScoreOfFourFifths() {
    int expected = 0;
    int given = 0;
    int right = 0;
    for (Outcome outcome : WITH) {
      expected += outcome.main().get("participants").size();
      List<String> names =
          outcome.accepted().map(EventRecord::participants).orElse(List.of()).stream()
              .map(Participant::name)
              .toList();
      given += names.size();
      for (JsonNode name : outcome.main().get("participants")) {
        right += names.stream().anyMatch(other -> same(name.asText(), other)) ? 1 : 0;
      }
    }
    assertThat(2.0 * right / (expected + given)).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void threeOfFourPlacesAndFourOfFiveDatesAreFound() {
    assertThat(share("place", e -> e.place() == null ? "" : e.place().name()))
        .isGreaterThanOrEqualTo(0.7);
    assertThat(share("date", e -> e.date() == null ? "" : e.date())).isGreaterThanOrEqualTo(0.8);
  }

  private static double share(
      String field, java.util.function.Function<EventRecord, String> value) {
    List<Outcome> asked =
        WITH.stream()
            .filter(o -> !o.main().get(field).isNull() && o.accepted().isPresent())
            .toList();
    long right =
        asked.stream()
            .filter(
                o -> same(o.main().get(field).asText(), value.apply(o.accepted().orElseThrow())))
            .count();
    return (double) right / asked.size();
  }

  @Test
  void nineOfTenArticlesOfOtherTradesGiveNothing() {
    long empty = WITHOUT.stream().filter(List::isEmpty).count();
    assertThat(empty).isGreaterThanOrEqualTo(WITHOUT.size() * 85 / 100);
  }

  /** One name's words are all in the other. */
  private static boolean same(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    return !other.isEmpty() && (first.containsAll(second) || second.containsAll(first));
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ /]")));
    words.removeAll(Set.of("the", "of", "and"));
    return words;
  }
}
