package org.communique.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.communique.engine.Analysis;
import org.communique.engine.Engine;
import org.communique.engine.EngineProvider;
import org.communique.engine.ModelStore;
import org.communique.entity.EntityGrouper;
import org.communique.entity.Grouping;
import org.communique.entity.MentionRepair;
import org.communique.entity.NameLexicon;
import org.communique.knowledge.Knowledge;
import org.communique.quote.QuoteExtractor;
import org.communique.syntax.Gist;
import org.communique.syntax.PartsOfSpeech;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.communique.time.TemporalTagger;

/**
 * Writes what learn.py learns from, traits and context vectors: {@code LessonWriter IN.jsonl
 * OUT.jsonl}. The vectors go to OUT.jsonl.bf16, sixteen bits a number; the lessons have the numbers of
 * their article's rows there, -1 for no vector. It stands in the package of the rules, compiled
 * beside them.
 */
public final class LessonWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DocumentReader reader = DocumentReader.create();
  private final PartsOfSpeech parts = new PartsOfSpeech();
  private final Engine engine;
  private final MentionRepair repair;
  private final EntityGrouper grouper;
  private final TemporalTagger dates;
  private final QuoteExtractor quotations;
  private final EventExtractor events;

  private LessonWriter() {
    Lexicons lexicons = Lexicons.bundled();
    Knowledge knowledge = Knowledge.of(lexicons);
    NameLexicon names = NameLexicon.of(lexicons);
    this.engine =
        ServiceLoader.load(EngineProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(provider -> provider.name().equals("onnx"))
            .findFirst()
            .orElseThrow()
            .open(ModelStore.bundled(), false);
    this.repair = new MentionRepair(knowledge, names);
    this.grouper = EntityGrouper.create(knowledge, names);
    this.dates = TemporalTagger.create(lexicons);
    this.quotations = QuoteExtractor.create(lexicons);
    this.events = EventExtractor.create(knowledge, lexicons);
  }

  private EventInput input(JsonNode article) {
    String title = article.path("title").isTextual() ? article.get("title").asText() : null;
    LocalDate published =
        article.path("published").isTextual()
            ? LocalDate.parse(article.get("published").asText())
            : null;
    Document plain = reader.read(title, article.get("text").asText());
    Analysis analysis = engine.analyze(plain);
    Document document = parts.tag(plain, analysis.trees());
    Grouping names =
        grouper.group(document, repair.repair(document, analysis.mentions()), published);
    Optional<Gist> gist = engine.gist(plain);
    return new EventInput(
        document,
        analysis.trees(),
        analysis.vectors(),
        () -> gist,
        names.mentions(),
        names.ofPeople(),
        names.entities(),
        dates.tag(document, published),
        quotations.extract(document, analysis.trees(), names.mentions(), names.ofPeople()),
        published);
  }

  private ObjectNode lesson(JsonNode article, DataOutputStream out) throws IOException {
    EventInput input = input(article);
    Glance glance = new Glance(input, new Named(input));
    Lessons lessons = events.lessons(input);
    Map<FloatBuffer, Integer> rows = new LinkedHashMap<>();
    ObjectNode node = JSON.createObjectNode().put("id", article.get("id").asText());
    add(node.putArray("article"), lessons.article());
    rows(node, lessons.vectors(), rows);
    ArrayNode triggers = node.putArray("triggers");
    for (Lessons.Trait one : lessons.triggers()) {
      ObjectNode trigger = triggers.addObject().put("type", one.sighting().type());
      span(trigger, one.sighting().scene().sentence().span());
      add(trigger.putArray("traits"), one.traits());
      rows(trigger, one.vectors(), rows);
      glance
          .type(one.sighting().hit().trigger().type())
          .ifPresent(odds -> trigger.put("glance", odds));
      glance
          .news(one.sighting().scene().sentence())
          .ifPresent(odds -> trigger.put("line", odds));
    }
    ArrayNode told = node.putArray("events");
    for (Lessons.Event event : lessons.events()) {
      ObjectNode one = told.addObject().put("type", event.record().type().name());
      ArrayNode evidence = one.putArray("evidence");
      event.record().evidence().forEach(span -> span(evidence.addObject(), span));
      ArrayNode people = one.putArray("people");
      for (Membership.Judged judged : event.people()) {
        ObjectNode person = people.addObject().put("name", judged.entry().who().name());
        person.put("rule", judged.entry().part() != null);
        add(person.putArray("traits"), judged.traits());
        rows(person, judged.vectors(), rows);
        glance.participant(judged.entry()).ifPresent(odds -> person.put("glance", odds));
      }
      for (Option<EventPlace> option : event.circumstance().places()) {
        EventPlace place = option.value().value();
        ObjectNode own = one.withArray("places").addObject();
        own.put("value", place == null ? null : place.name());
        add(own.putArray("traits"), option.traits());
        glance.place(option.spots()).ifPresent(odds -> own.put("glance", odds));
      }
      for (Option<String> option : event.circumstance().dates()) {
        ObjectNode own = one.withArray("dates").addObject().put("value", option.value().value());
        add(own.putArray("traits"), option.traits());
      }
    }
    node.put("rows", rows.size());
    for (FloatBuffer row : rows.keySet()) {
      for (int i = 0; i < row.capacity(); i++) {
        // A bfloat16 is the upper half of a float; adding half its last bit rounds.
        out.writeShort(Float.floatToIntBits(row.get(i)) + 0x8000 >> 16);
      }
    }
    return node;
  }

  private static void rows(
      ObjectNode node, List<float[]> vectors, Map<FloatBuffer, Integer> rows) {
    ArrayNode numbers = node.putArray("vectors");
    for (float[] vector : vectors) {
      int next = rows.size();
      numbers.add(
          vector.length == 0
              ? -1
              : rows.computeIfAbsent(FloatBuffer.wrap(vector), row -> next));
    }
  }

  private static void add(ArrayNode array, TraitList traits) {
    traits.names().forEach(array::add);
  }

  private static void span(ObjectNode node, Span span) {
    node.put("field", span.field().name()).put("start", span.start()).put("end", span.end());
  }

  public static void main(String[] args) throws IOException {
    LessonWriter writer = new LessonWriter();
    try (Stream<String> lines = Files.lines(Path.of(args[0]));
        BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]));
        DataOutputStream vectors =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[1] + ".bf16"))))) {
      for (String line : (Iterable<String>) lines::iterator) {
        out.write(writer.lesson(JSON.readTree(line), vectors).toString());
        out.newLine();
      }
    }
  }
}
