package org.communique.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.communique.event.EventStatus;
import org.communique.event.EventType;

/** Records made by hand, as lines of the schema {@code communique/1}. */
final class TestRecords {

  /** What an article may hold that a page must show as it stands. */
  static final String HOSTILE =
      "</script><script>window.hostile = 1</script><img src=x onerror=\"window.hostile = 2\"> &"
          + " <!--";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> LISTS =
      List.of(
          "zones",
          "sentences",
          "mentions",
          "references",
          "entities",
          "times",
          "quotes",
          "events",
          "codings");

  private TestRecords() {}

  static String meeting(String id, String day, String first, String second) {
    return event(id, day, EventType.MEETING, EventStatus.OCCURRED, first, second, "Vienna");
  }

  /** "FIRST met SECOND in PLACE." with one event, its names and its evidence. */
  static String event(
      String id,
      String day,
      EventType type,
      EventStatus status,
      String first,
      String second,
      String place) {
    String text = first + " met " + second + " in " + place + ".";
    ObjectNode article = article(id, text);
    article.put("title", "Talks " + id).put("published", day).put("source", "Test Wire");
    name(article, 0, first, "PERSON");
    name(article, 1, second, "PERSON");
    name(article, 2, place, "LOCATION");
    ObjectNode event = article.withArray("events").addObject();
    event.put("id", "v1").put("type", type.name()).put("status", status.name()).put("date", day);
    participant(event, 0, first, "FR");
    participant(event, 1, second, "AT");
    event.putObject("place").put("entity", "e2").put("name", place).put("country", "AT");
    span(event.putArray("evidence").addObject(), 0, text.length());
    event.putArray("quotes");
    event.put("probability", 0.8).put("salience", 0.9);
    ObjectNode why = event.putArray("explanations").addObject();
    why.put("field", "type").put("rule", "met");
    span(why.putObject("span"), first.length() + 1, first.length() + 4);
    return article.toString();
  }

  /** An article without an event. */
  static String quiet(String id, String text) {
    return article(id, text).put("url", "javascript:alert(1)").toString();
  }

  private static ObjectNode article(String id, String text) {
    ObjectNode article = MAPPER.createObjectNode().put("schema", "communique/1").put("id", id);
    article.putNull("title").putNull("published").put("text", text);
    LISTS.forEach(article::putArray);
    span(article.withArray("zones").addObject().put("type", "BODY"), 0, text.length());
    ObjectNode sentence = article.withArray("sentences").addObject().put("zone", "BODY");
    span(sentence, 0, text.length()).putArray("tokens").addArray().add(0).add(1).add("X");
    ObjectNode provenance = article.putObject("provenance").put("library", "communique");
    provenance.put("version", "1").put("engine", "test").putArray("models");
    return article;
  }

  private static void name(ObjectNode article, int number, String name, String type) {
    int start = article.path("text").asText().indexOf(name);
    ObjectNode mention = article.withArray("mentions").addObject().put("text", name);
    mention.put("type", type).put("entity", "e" + number).put("probability", 0.9);
    span(mention, start, start + name.length());
    ObjectNode entity = article.withArray("entities").addObject().put("id", "e" + number);
    entity.put("type", type).put("name", name).putNull("wikidata").putNull("geonames");
    entity.putArray("titles");
    if (type.equals("LOCATION")) {
      entity.put("country", "AT").put("lat", 48.2).put("lon", 16.4);
    } else {
      entity.putNull("country").putNull("lat").putNull("lon");
    }
  }

  private static void participant(ObjectNode event, int number, String name, String country) {
    ArrayNode all = event.withArray("participants");
    ObjectNode one = all.addObject().put("entity", "e" + number).put("name", name);
    one.put("kind", "PERSON").put("country", country).put("role", "ATTENDEE");
  }

  private static ObjectNode span(ObjectNode node, int start, int end) {
    return node.put("start", start).put("end", end).put("startCp", start).put("endCp", end);
  }

  /** A folder with one shard of these lines. */
  static Path folder(Path in, List<String> lines) throws IOException {
    Path records = Files.createDirectories(in.resolve("records"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(records.resolve("000000.jsonl.gz")))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return in;
  }
}
