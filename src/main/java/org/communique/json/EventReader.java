package org.communique.json;

import org.communique.event.EventCode;
import org.communique.event.EventPlace;
import org.communique.event.EventRecord;
import org.communique.event.EventStatus;
import org.communique.event.EventType;
import org.communique.event.Explanation;
import org.communique.event.Participant;
import org.communique.event.ParticipantKind;
import org.communique.event.Role;
import org.jspecify.annotations.Nullable;

/** Event records out of their JSON trees. */
final class EventReader {

  private EventReader() {}

  static EventRecord event(Fields f) {
    return new EventRecord(
        f.string("id"),
        EventType.of(f.string("type")),
        f.choice("status", EventStatus.class),
        f.list("participants", EventReader::participant),
        place(f.optionalObject("place")),
        f.optionalString("date"),
        f.list("evidence", Fields::span),
        f.list("quotes", quote -> quote.node().asText()),
        f.number("probability"),
        f.number("salience"),
        f.list(
            "explanations",
            e -> new Explanation(e.string("field"), e.string("rule"), e.optionalSpan("span"))),
        code(f.optionalObject("code")));
  }

  private static @Nullable EventCode code(@Nullable Fields f) {
    return f == null ? null : CodingReader.code(f);
  }

  private static Participant participant(Fields f) {
    ParticipantKind kind = f.choice("kind", ParticipantKind.class);
    String country = f.optionalString("country");
    return new Participant(
        f.optionalString("entity"), f.string("name"), kind, country, f.choice("role", Role.class));
  }

  private static @Nullable EventPlace place(@Nullable Fields f) {
    return f == null
        ? null
        : new EventPlace(f.optionalString("entity"), f.string("name"), f.optionalString("country"));
  }
}
