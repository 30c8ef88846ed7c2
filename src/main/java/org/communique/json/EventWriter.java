package org.communique.json;

import static org.communique.json.ArticleWriter.array;
import static org.communique.json.ArticleWriter.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.communique.event.EventCode;
import org.communique.event.EventPlace;
import org.communique.event.EventRecord;
import org.communique.event.Explanation;
import org.communique.event.Participant;
import org.jspecify.annotations.Nullable;

/** Event records as JSON nodes. */
final class EventWriter {

  private final SpanWriter spans;

  EventWriter(SpanWriter spans) {
    this.spans = spans;
  }

  ObjectNode event(EventRecord event) {
    ObjectNode node = object().put("id", event.id());
    node.put("type", event.type().name()).put("status", event.status().name());
    node.set("participants", array(event.participants(), EventWriter::participant));
    node.set("place", place(event.place()));
    node.put("date", event.date());
    node.set("evidence", array(event.evidence(), spans::object));
    node.set("quotes", array(event.quotes(), JsonNodeFactory.instance::textNode));
    node.put("probability", event.probability()).put("salience", event.salience());
    node.set("explanations", array(event.explanations(), this::explanation));
    node.set("code", code(event.code()));
    return node;
  }

  private static @Nullable JsonNode code(@Nullable EventCode code) {
    return code == null ? null : CodingWriter.code(object(), code);
  }

  private static ObjectNode participant(Participant participant) {
    ObjectNode node = object().put("entity", participant.entity()).put("name", participant.name());
    node.put("kind", participant.kind().name()).put("country", participant.country());
    return node.put("role", participant.role().name());
  }

  private static @Nullable JsonNode place(@Nullable EventPlace place) {
    return place == null
        ? null
        : object()
            .put("entity", place.entity())
            .put("name", place.name())
            .put("country", place.country());
  }

  private ObjectNode explanation(Explanation explanation) {
    ObjectNode node = object().put("field", explanation.field()).put("rule", explanation.rule());
    node.set("span", explanation.span() == null ? null : spans.object(explanation.span()));
    return node;
  }
}
