package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.event.EventRecord;
import org.communique.event.Participant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");

  private static Communique communique;
  private static Map<String, Article> articles;

  @BeforeAll
  static void read() throws IOException {
    communique = Communique.create();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      articles =
          files
              .flatMap(SamplesTest::articles)
              .collect(Collectors.toMap(Article::id, Function.identity()));
    }
  }

  @AfterAll
  static void close() {
    communique.close();
  }

  static Stream<String> expected() throws IOException {
    Path table = Path.of("src/test/resources/org/communique/samples.tsv");
    return Files.readAllLines(table, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("expected")
  void theMainRecordIsAsExpected(String line) {
    String[] expected = line.split("\t");
    Article article = Objects.requireNonNull(articles.get(expected[0]), expected[0]);
    List<EventRecord> events = communique.annotate(article).events();
    if (expected[1].equals("NONE")) {
      assertThat(events).isEmpty();
      return;
    }
    assertThat(events).isNotEmpty();
    EventRecord main = events.get(0);
    assertThat(expected[1].split("\\|")).contains(main.type().name());
    assertThat(main.status()).hasToString(expected[2]);
    assertThat(main.participants())
        .extracting(Participant::name)
        .contains(expected[3].split("\\|"));
    if (!expected[4].equals("*")) {
      assertThat(Objects.requireNonNull(main.place(), "place").name()).isEqualTo(expected[4]);
    }
    assertThat(main.date()).isEqualTo(expected[5].equals("-") ? null : expected[5]);
  }

  @Test
  void everySampleHasAnExpectation() throws IOException {
    assertThat(expected().map(line -> line.split("\t")[0]))
        .containsExactlyInAnyOrderElementsOf(articles.keySet());
    assertThat(articles).hasSizeGreaterThanOrEqualTo(15);
  }

  private static Stream<Article> articles(Path file) {
    String name = file.getFileName().toString();
    try {
      String content = Files.readString(file, StandardCharsets.UTF_8);
      if (name.endsWith(".json")) {
        return Stream.of(article(content));
      }
      if (name.endsWith(".jsonl")) {
        List<Article> lines = new ArrayList<>();
        for (String line : content.split("\n")) {
          lines.add(article(line));
        }
        return lines.stream();
      }
      return name.endsWith(".html")
          ? Stream.of(Article.ofHtml(name, content))
          : name.endsWith(".txt") ? Stream.of(Article.of(name, content)) : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(String json) throws IOException {
    JsonNode node = new ObjectMapper().readTree(json);
    LocalDate published = LocalDate.parse(node.get("published").asText());
    return new Article(
        node.get("id").asText(),
        node.get("title").asText(),
        node.get("text").asText(),
        published,
        null,
        null);
  }
}
