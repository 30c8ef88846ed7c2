package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.event.EventRecord;

/**
 * Articles on any matter with phrases for who, when and where: whether the main event's
 * participant, date and place are among them. Most are no diplomacy; only those with an event
 * count.
 */
final class Giveme5w1h implements EventCorpus {

  record Row(Article article, List<String> who, List<String> when, List<String> where)
      implements Sample {}

  @Override
  public String name() {
    return "giveme5w1h";
  }

  @Override
  public String path() {
    return "corpora/events/giveme5w1h";
  }

  @Override
  public List<Row> read(Path folder) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        rows.add(row(Gold.tree(file)));
      }
    }
    return rows;
  }

  private static Row row(JsonNode node) {
    Article article =
        Gold.article(
            node.path("dId").asText(),
            Gold.text(node, "title"),
            node.path("text").asText(),
            Gold.text(node, "date_publish"));
    JsonNode answers = node.path("fiveWoneH");
    return new Row(
        article,
        phrases(answers, "who", "text"),
        phrases(answers, "when", "parsed"),
        phrases(answers, "where", "text"));
  }

  private static List<String> phrases(JsonNode answers, String question, String key) {
    List<String> phrases = new ArrayList<>();
    for (JsonNode answer : answers.path(question).path("annotated")) {
      if (answer.hasNonNull(key)) {
        phrases.add(answer.get(key).asText());
      }
    }
    return phrases;
  }

  @Override
  public EventScore score() {
    return new Score();
  }

  private static final class Score implements EventScore {

    private final Tally events = new Tally();
    private final Tally who = new Tally();
    private final Tally when = new Tally();
    private final Tally where = new Tally();

    @Override
    public List<String> add(Sample sample, AnnotatedArticle found) {
      Row row = (Row) sample;
      if (!events.add(!found.events().isEmpty())) {
        return List.of();
      }
      EventRecord main = found.events().get(0);
      List<String> misses = new ArrayList<>();
      if (!row.who().isEmpty() && !who.add(isNamed(row.who(), main))) {
        misses.add("who " + row.who() + " " + main.participants());
      }
      String date = main.date();
      if (!row.when().isEmpty()
          && !when.add(
              date != null && row.when().stream().anyMatch(w -> Names.sameDate(w, date)))) {
        misses.add("when " + row.when() + " " + date);
      }
      String place = main.place() == null ? null : main.place().name();
      if (!row.where().isEmpty()
          && !where.add(
              place != null && row.where().stream().anyMatch(w -> Names.same(w, place)))) {
        misses.add("where " + row.where() + " " + place);
      }
      return misses;
    }

    private static boolean isNamed(List<String> phrases, EventRecord main) {
      return main.participants().stream()
          .anyMatch(p -> phrases.stream().anyMatch(phrase -> Names.same(phrase, p.name())));
    }

    @Override
    public List<String> report() {
      return List.of(
          events.line("articles with an event"),
          who.line("who"),
          when.line("when"),
          where.line("where"));
    }
  }
}
