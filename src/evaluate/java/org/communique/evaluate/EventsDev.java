package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.event.EventRecord;
import org.communique.event.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Our own articles with records: the main record's type, and status, participants, place and date
 * of the first event of such a type; articles without a record give none.
 */
final class EventsDev implements EventCorpus {

  record Row(Article article, JsonNode records) implements Sample {}

  @Override
  public String name() {
    return "events-dev";
  }

  @Override
  public String path() {
    return "gold/events-dev.jsonl";
  }

  @Override
  public List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (JsonNode node : Gold.lines(file)) {
      Article article =
          Gold.article(
              node.path("id").asText(),
              Gold.text(node, "title"),
              node.path("text").asText(),
              Gold.text(node, "published"));
      rows.add(new Row(article, node.path("records")));
    }
    return rows;
  }

  @Override
  public EventScore score() {
    return new Score();
  }

  private static final class Score implements EventScore {

    private final Tally type = new Tally();
    private final Tally status = new Tally();
    private final Tally place = new Tally();
    private final Tally date = new Tally();
    private final Tally none = new Tally();
    private int right;
    private int given;
    private int gold;

    @Override
    public List<String> add(Sample sample, AnnotatedArticle found) {
      JsonNode records = ((Row) sample).records();
      List<EventRecord> events = found.events();
      if (records.isEmpty()) {
        return none.add(events.isEmpty()) ? List.of() : List.of("NONE " + types(events));
      }
      JsonNode main = records.get(0);
      Set<String> types = new TreeSet<>(Set.of(main.path("type").asText()));
      main.path("also").forEach(also -> types.add(also.asText()));
      List<String> misses = new ArrayList<>();
      boolean first = !events.isEmpty() && types.contains(events.get(0).type().name());
      if (!type.add(first)) {
        misses.add("type " + types + " " + types(events));
      }
      events.stream()
          .filter(event -> types.contains(event.type().name()))
          .findFirst()
          .ifPresentOrElse(
              event -> add(main, event, misses), () -> gold += main.path("participants").size());
      return misses;
    }

    private static List<String> types(List<EventRecord> events) {
      return events.stream().map(event -> event.type().name()).toList();
    }

    private void add(JsonNode main, EventRecord event, List<String> misses) {
      String said = main.path("status").asText();
      if (!status.add(said.equals(event.status().name()))) {
        misses.add("status " + said + " " + event.status());
      }
      addParticipants(main, event, misses);
      String where =
          main.path("place").hasNonNull("name") ? main.path("place").path("name").asText() : null;
      String at = event.place() == null ? null : event.place().name();
      if (where != null && !place.add(at != null && Names.same(where, at))) {
        misses.add("place " + where + " " + at);
      }
      String day = Gold.text(main, "date");
      if (day != null && !date.add(isSameDate(day, event.date()))) {
        misses.add("date " + day + " " + event.date());
      }
    }

    private static boolean isSameDate(String gold, @Nullable String found) {
      return found != null && Names.sameDate(gold, found);
    }

    private void addParticipants(JsonNode main, EventRecord event, List<String> misses) {
      List<String> names = event.participants().stream().map(Participant::name).toList();
      List<String> expected = new ArrayList<>();
      main.path("participants").forEach(p -> expected.add(p.path("name").asText()));
      Set<Integer> used = new HashSet<>();
      for (String name : expected) {
        for (int i = 0; i < names.size(); i++) {
          if (!used.contains(i) && Names.same(name, names.get(i))) {
            used.add(i);
            break;
          }
        }
      }
      right += used.size();
      given += names.size();
      gold += expected.size();
      if (used.size() < Math.max(expected.size(), names.size())) {
        misses.add("participants " + expected + " " + names);
      }
    }

    @Override
    public List<String> report() {
      return List.of(
          type.line("main type"),
          status.line("status"),
          String.format(
              Locale.ROOT,
              "%-24s %6.1f F1",
              "participants",
              200.0 * right / Math.max(1, given + gold)),
          place.line("place"),
          date.line("date"),
          none.line("none where there is none"));
    }
  }
}
