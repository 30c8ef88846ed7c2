package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.text.Span;

/**
 * Triggers of contact (meetings, talks, requests, threats) in RAMS and WikiEvents: how many stand
 * in a sentence that an event or coding of contact reports, and of those sentences how many hold
 * one.
 */
final class ContactTriggers implements EventCorpus {

  /**
   * CAMEO roots for words between people: statements, appeals, intents, talks, demands, threats.
   */
  private static final Set<String> ROOTS =
      Set.of("01", "02", "03", "04", "05", "10", "11", "12", "13");

  private final boolean rams;

  private ContactTriggers(boolean rams) {
    this.rams = rams;
  }

  static EventCorpus rams() {
    return new ContactTriggers(true);
  }

  static EventCorpus wikiEvents() {
    return new ContactTriggers(false);
  }

  record Row(Article article, List<Integer> triggers) implements Sample {}

  @Override
  public String name() {
    return rams ? "rams" : "wikievents";
  }

  @Override
  public String path() {
    return "corpora/events/" + (rams ? "rams-dev.jsonlines" : "wikievents-dev.jsonl");
  }

  @Override
  public List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (JsonNode node : Gold.lines(file)) {
      rows.add(rams ? ramsRow(node) : wikiRow(node));
    }
    return rows;
  }

  private static Row ramsRow(JsonNode node) {
    List<String> tokens = new ArrayList<>();
    node.path("sentences").forEach(s -> s.forEach(token -> tokens.add(token.asText())));
    List<Integer> contacts = new ArrayList<>();
    for (JsonNode trigger : node.path("evt_triggers")) {
      if (trigger.path(2).path(0).path(0).asText().startsWith("contact.")) {
        contacts.add(trigger.path(0).asInt());
      }
    }
    return row(node.path("doc_key").asText(), tokens, contacts);
  }

  private static Row wikiRow(JsonNode node) {
    List<String> tokens = new ArrayList<>();
    node.path("tokens").forEach(token -> tokens.add(token.asText()));
    List<Integer> contacts = new ArrayList<>();
    for (JsonNode event : node.path("event_mentions")) {
      if (event.path("event_type").asText().startsWith("Contact.")) {
        contacts.add(event.path("trigger").path("start").asInt());
      }
    }
    return row(node.path("doc_id").asText(), tokens, contacts);
  }

  /** The tokens with a space between them, and where those of the triggers begin. */
  private static Row row(String id, List<String> tokens, List<Integer> triggers) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (String token : tokens) {
      text.append(text.length() == 0 ? "" : " ");
      starts.add(text.length());
      text.append(token);
    }
    return new Row(Article.of(id, text.toString()), triggers.stream().map(starts::get).toList());
  }

  @Override
  public EventScore score() {
    return new Score();
  }

  private static final class Score implements EventScore {

    private final Tally recall = new Tally();
    private final Tally precision = new Tally();

    @Override
    public List<String> add(Sample sample, AnnotatedArticle found) {
      Row row = (Row) sample;
      List<Span> reports =
          Stream.concat(
                  found.events().stream().flatMap(event -> event.evidence().stream()),
                  found.codings().stream()
                      .filter(coding -> ROOTS.contains(coding.code().root()))
                      .map(coding -> coding.sentence()))
              .distinct()
              .toList();
      List<String> misses = new ArrayList<>();
      for (int start : row.triggers()) {
        if (!recall.add(reports.stream().anyMatch(s -> s.start() <= start && start < s.end()))) {
          String text = row.article().text();
          misses.add(text.substring(Math.max(0, start - 60), Math.min(text.length(), start + 60)));
        }
      }
      reports.forEach(
          s -> precision.add(row.triggers().stream().anyMatch(t -> s.start() <= t && t < s.end())));
      return misses;
    }

    @Override
    public List<String> report() {
      return List.of(
          recall.line("triggers of contact in a reported sentence"),
          precision.line(
              "reported sentences with such a trigger (the gold marks one event a window)"));
    }
  }
}
