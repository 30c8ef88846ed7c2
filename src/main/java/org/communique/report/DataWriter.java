package org.communique.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.communique.entity.Entity;
import org.communique.event.EventRecord;
import org.communique.event.Explanation;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Point;
import org.communique.report.Reading.Mark;
import org.communique.report.Reading.Named;
import org.communique.text.Field;
import org.communique.text.Span;
import org.communique.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data of the page as JSON that is safe inside a script element: no character of it can
 * end the element or start a comment.
 */
final class DataWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Knowledge knowledge;
  private final Selection selection;
  private final List<ArticleRow> articles;
  private final Clusters clusters;
  private final Directory directory;

  DataWriter(Knowledge knowledge, Selection selection, Clusters clusters) {
    this.knowledge = knowledge;
    this.selection = selection;
    this.articles = selection.articles();
    this.clusters = clusters;
    this.directory = new Directory(articles, knowledge);
  }

  /** All but the texts. */
  void writeData(Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      archive(json);
      countries(json);
      actors(json);
      places(json);
      json.writeArrayFieldStart("articles");
      for (ArticleRow row : articles) {
        article(json, row);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("events");
      for (int i = 0; i < articles.size(); i++) {
        for (EventRow event : articles.get(i).events()) {
          event(json, event, i);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** Each text in an element of its own, so that a page of many opens as fast as one of few. */
  void writeTexts(Writer out) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      Reading reading = selection.reading(articles.get(i));
      if (reading != null) {
        out.write("<script type=\"application/json\" id=\"text-" + i + "\">");
        try (JsonGenerator json = generator(out)) {
          reading(json, reading);
        }
        out.write("</script>\n");
      }
    }
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY.createGenerator(out).setCharacterEscapes(new ScriptSafe());
  }

  private void archive(JsonGenerator json) throws IOException {
    ReportSummary summary = selection.summary();
    json.writeObjectFieldStart("archive");
    json.writeNumberField("articles", summary.articles());
    json.writeNumberField("failed", summary.failed());
    json.writeNumberField("events", summary.events());
    json.writeNumberField("unreadable", summary.unreadable());
    json.writeNumberField("texts", summary.texts());
    json.writeBooleanField("clusters", !clusters.isEmpty());
    json.writeArrayFieldStart("engines");
    for (String engine : selection.engines()) {
      json.writeString(engine);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("types");
    for (var type : selection.types().entrySet()) {
      json.writeNumberField(type.getKey().name(), type.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void countries(JsonGenerator json) throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    directory.actors().stream().map(Directory.Actor::country).forEach(code -> add(codes, code));
    directory.places().stream().map(PlaceRow::country).forEach(code -> add(codes, code));
    json.writeObjectFieldStart("countries");
    for (String code : codes) {
      json.writeStringField(code, knowledge.byCode(code).map(state -> state.name()).orElse(code));
    }
    json.writeEndObject();
  }

  private static void add(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }

  private void actors(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("actors");
    for (Directory.Actor actor : directory.actors()) {
      json.writeStartObject();
      json.writeStringField("key", actor.key());
      json.writeStringField("name", actor.name());
      json.writeStringField("kind", actor.kind().name());
      optional(json, "country", actor.country());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void places(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("places");
    for (PlaceRow place : directory.places()) {
      json.writeStartObject();
      json.writeStringField("key", place.key());
      json.writeStringField("name", place.name());
      optional(json, "country", place.country());
      json.writeBooleanField("whole", place.whole());
      Point point = place.point();
      if (point != null) {
        json.writeNumberField("lat", point.latitude());
        json.writeNumberField("lon", point.longitude());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void article(JsonGenerator json, ArticleRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", row.id());
    json.writeStringField("headline", row.headline());
    optional(json, "published", Objects.toString(row.published(), null));
    optional(json, "source", row.source());
    optional(json, "url", row.url());
    optional(json, "copyOf", clusters.original(row.id()));
    json.writeBooleanField("text", selection.reading(row) != null);
    json.writeEndObject();
  }

  private void event(JsonGenerator json, EventRow row, int article) throws IOException {
    EventRecord event = row.record();
    json.writeStartObject();
    json.writeNumberField("article", article);
    json.writeStringField("id", event.id());
    json.writeStringField("type", event.type().name());
    json.writeStringField("status", event.status().name());
    optional(json, "date", event.date());
    if (row.place() != null) {
      json.writeNumberField("place", directory.place(row.place()));
    }
    json.writeArrayFieldStart("who");
    for (Who who : row.who()) {
      json.writeStartArray();
      json.writeNumber(directory.actor(who.actor()));
      json.writeString(who.role().name());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeNumberField("probability", Math.round(event.probability() * 100) / 100.0);
    json.writeStringField("says", row.says());
    cluster(json, clusters.of(articles.get(article).id(), event.id()));
    evidence(json, event, articles.get(article));
    json.writeEndObject();
  }

  private static void cluster(JsonGenerator json, Clusters.@Nullable Cluster cluster)
      throws IOException {
    if (cluster != null) {
      json.writeStringField("cluster", cluster.id());
      json.writeNumberField("reports", cluster.articles());
    }
  }

  /** Only where there is a text to point into. */
  private void evidence(JsonGenerator json, EventRecord event, ArticleRow row) throws IOException {
    if (selection.reading(row) == null) {
      return;
    }
    json.writeArrayFieldStart("evidence");
    for (Span span : event.evidence()) {
      span(json, span);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("why");
    for (Explanation why : event.explanations()) {
      json.writeStartObject();
      json.writeStringField("field", why.field());
      json.writeStringField("rule", why.rule());
      if (why.span() != null) {
        json.writeFieldName("span");
        span(json, why.span());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reading(JsonGenerator json, Reading reading) throws IOException {
    json.writeStartObject();
    optional(json, "title", reading.title());
    json.writeStringField("text", reading.text());
    json.writeArrayFieldStart("zones");
    for (Zone zone : reading.zones()) {
      json.writeStartArray();
      json.writeString(zone.type().name());
      span(json, zone.span());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("names");
    for (Named named : reading.names()) {
      name(json, named);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("marks");
    for (Mark mark : reading.marks()) {
      mark(json, mark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void name(JsonGenerator json, Named named) throws IOException {
    Entity entity = named.entity();
    json.writeStartObject();
    json.writeStringField("type", entity.type().name());
    json.writeStringField("name", entity.name());
    optional(json, "country", entity.country());
    optional(json, "wikidata", entity.wikidata());
    int actor = directory.actor(named.actor());
    if (actor >= 0) {
      json.writeNumberField("actor", actor);
    }
    json.writeEndObject();
  }

  private static void mark(JsonGenerator json, Mark mark) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", mark.kind().name());
    json.writeFieldName("span");
    span(json, mark.span());
    if (mark.name() >= 0) {
      json.writeNumberField("name", mark.name());
    }
    optional(json, "note", mark.note());
    json.writeEndObject();
  }

  /** Start, end, and 1 where it is of the title. */
  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    if (span.field() == Field.TITLE) {
      json.writeNumber(1);
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String key, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  /** Writes {@code <}, {@code >} and {@code &} as escapes. */
  private static final class ScriptSafe extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
