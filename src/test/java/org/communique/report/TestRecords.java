package org.communique.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Outcome;
import org.communique.Provenance;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.event.EventPlace;
import org.communique.event.EventRecord;
import org.communique.event.EventStatus;
import org.communique.event.EventType;
import org.communique.event.Explanation;
import org.communique.event.Participant;
import org.communique.event.ParticipantKind;
import org.communique.event.Role;
import org.communique.json.JsonFormat;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Zone;
import org.communique.text.ZoneType;

/** Records made by hand, as {@code communique batch} would write them. */
final class TestRecords {

  /** What an article may hold that a page must show as it stands. */
  static final String HOSTILE =
      "</script><script>window.hostile = 1</script><img src=x onerror=\"window.hostile = 2\"> &"
          + " <!--";

  private TestRecords() {}

  static AnnotatedArticle meeting(String id, String day, String first, String second) {
    return event(id, day, EventType.MEETING, EventStatus.OCCURRED, first, second, "Vienna");
  }

  /** "FIRST met SECOND in PLACE." with one event, its names and its evidence. */
  static AnnotatedArticle event(
      String id,
      String day,
      EventType type,
      EventStatus status,
      String first,
      String second,
      String place) {
    String text = first + " met " + second + " in " + place + ".";
    LocalDate published = LocalDate.parse(day);
    Article article = new Article(id, "Talks " + id, text, published, "Test Wire", null);
    List<String> names = List.of(first, second, place);
    List<Mention> mentions = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      MentionType kind = i < 2 ? MentionType.PERSON : MentionType.LOCATION;
      int start = text.indexOf(names.get(i));
      Span span = Span.ofText(start, start + names.get(i).length());
      mentions.add(new Mention(span, names.get(i), kind, "e" + i, 0.9));
      entities.add(entity("e" + i, kind, names.get(i)));
    }
    Span all = Span.ofText(0, text.length());
    EventRecord event =
        new EventRecord(
            "v1",
            type,
            status,
            List.of(person("e0", first, "FR"), person("e1", second, "AT")),
            new EventPlace("e2", place, "AT"),
            day,
            List.of(all),
            List.of(),
            0.8,
            0.9,
            List.of(
                new Explanation(
                    "type", "met", Span.ofText(first.length() + 1, first.length() + 4))));
    return annotated(article, all, mentions, entities, List.of(event));
  }

  static AnnotatedArticle quiet(String id, String text) {
    Article article = new Article(id, null, text, null, null, "javascript:alert(1)");
    return annotated(article, Span.ofText(0, text.length()), List.of(), List.of(), List.of());
  }

  private static AnnotatedArticle annotated(
      Article article,
      Span all,
      List<Mention> mentions,
      List<Entity> entities,
      List<EventRecord> events) {
    Token token = new Token(new Span(Field.TEXT, 0, 1), article.text().substring(0, 1), "X");
    return new AnnotatedArticle(
        article,
        List.of(new Zone(ZoneType.BODY, all)),
        List.of(new Sentence(all, ZoneType.BODY, List.of(token))),
        mentions,
        List.of(),
        entities,
        List.of(),
        List.of(),
        events,
        new Provenance("1", "test", List.of()));
  }

  private static Entity entity(String id, MentionType type, String name) {
    boolean place = type == MentionType.LOCATION;
    return new Entity(
        id,
        type,
        name,
        place ? "AT" : null,
        null,
        null,
        place ? 48.2 : null,
        place ? 16.4 : null,
        List.of(),
        null);
  }

  private static Participant person(String entity, String name, String country) {
    return new Participant(entity, name, ParticipantKind.PERSON, country, Role.ATTENDEE);
  }

  /** A folder with one shard of these. */
  static Path folder(Path in, List<AnnotatedArticle> articles) throws IOException {
    List<String> lines = new ArrayList<>();
    articles.forEach(one -> lines.add(JsonFormat.compact().write(new Outcome.Annotated(one))));
    return folderOfLines(in, lines);
  }

  static Path folderOfLines(Path in, List<String> lines) throws IOException {
    Path records = Files.createDirectories(in.resolve("records"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(records.resolve("000000.jsonl.gz")))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return in;
  }
}
