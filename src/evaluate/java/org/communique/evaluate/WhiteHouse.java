package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.event.EventRecord;
import org.communique.event.Participant;

/**
 * Documents of the White House, without their titles, which are the gold: call or meeting and
 * counterpart of readouts, and the kind of briefings and statements.
 */
final class WhiteHouse implements EventCorpus {

  private static final Set<String> GATHERINGS = Set.of("MEETING", "SUMMIT", "NEGOTIATION", "VISIT");
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "press_briefing",
          Set.of("BRIEFING"),
          "statement",
          Set.of(
              "STATEMENT",
              "CONDEMNATION",
              "ENDORSEMENT",
              "APPEAL",
              "DEMAND",
              "PLEDGE",
              "WARNING",
              "ACCUSATION",
              "REFUSAL",
              "SANCTION",
              "AID",
              "AGREEMENT"),
          "joint_statement",
          Set.of("STATEMENT", "AGREEMENT", "PLEDGE", "SUMMIT", "MEETING", "CONDEMNATION"));

  record Row(Article article, JsonNode gold) implements Sample {

    /** CALL or MEETING, or an empty string for what is neither. */
    String kind() {
      String event = gold.path("event").asText("");
      if (event.contains("call") || event.contains("conversation")) {
        return "CALL";
      }
      return event.contains("meet") ? "MEETING" : "";
    }

    String type() {
      return gold.path("type").asText();
    }
  }

  @Override
  public String name() {
    return "whitehouse";
  }

  @Override
  public String path() {
    return "corpora/events/whitehouse-2021-2023.jsonl";
  }

  @Override
  public List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (JsonNode node : Gold.lines(file)) {
      rows.add(
          new Row(
              Gold.article(
                  node.path("id").asText(),
                  null,
                  node.path("text").asText(),
                  Gold.text(node, "date")),
              node.path("gold")));
    }
    return rows;
  }

  @Override
  public EventScore score() {
    return new Score();
  }

  private static final class Score implements EventScore {

    private final Tally kind = new Tally();
    private final Tally counterpart = new Tally();
    private final Tally document = new Tally();

    @Override
    public List<String> add(Sample sample, AnnotatedArticle found) {
      Row row = (Row) sample;
      String first = found.events().isEmpty() ? "NONE" : found.events().get(0).type().name();
      if (row.type().equals("readout") && !row.kind().isEmpty()) {
        return readout(row, first, found);
      }
      Set<String> allowed = KINDS.get(row.type());
      return allowed == null || document.add(allowed.contains(first))
          ? List.of()
          : List.of(row.type() + " " + first + " | " + start(row));
    }

    private List<String> readout(Row row, String first, AnnotatedArticle found) {
      boolean right =
          first.equals(row.kind()) || row.kind().equals("MEETING") && GATHERINGS.contains(first);
      String names = names(found.events());
      String who = row.gold().path("counterpart").asText();
      boolean named =
          List.of(who.split("[^\\p{L}\\p{N}_'\u2019-]+")).stream()
              .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
              .flatMap(
                  word ->
                      Names.words(word).isEmpty()
                          ? List.<String>of().stream()
                          : List.of(word).stream())
              .anyMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
      kind.add(right);
      counterpart.add(named);
      return right && named
          ? List.of()
          : List.of(row.kind() + " " + first + " " + who + " | " + names + " | " + start(row));
    }

    private static String names(List<EventRecord> events) {
      return events.stream()
          .limit(2)
          .flatMap(event -> event.participants().stream())
          .map(Participant::name)
          .collect(Collectors.joining(" "))
          .toLowerCase(Locale.ROOT);
    }

    private static String start(Row row) {
      String text = row.article().text().strip().replace('\n', ' ');
      return text.substring(0, Math.min(text.length(), 160));
    }

    @Override
    public List<String> report() {
      return List.of(
          kind.line("call or meeting"),
          counterpart.line("counterpart"),
          document.line("briefing or statement"));
    }
  }
}
