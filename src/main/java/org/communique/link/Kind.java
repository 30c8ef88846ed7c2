package org.communique.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.communique.event.EventType;
import org.communique.text.Lexicons;

/**
 * How records of a type are compared.
 *
 * @param name records of the same name may tell of one event
 * @param frame which participants must be shared
 */
record Kind(String name, Frame frame) {

  /** How participants stand to one another. */
  enum Frame {
    /** All take part alike. */
    MUTUAL,
    /** One does it, perhaps to another. */
    DIRECTED
  }

  /** The kind of a user's own type, which is a kind for itself. */
  static Kind ofUser(String type) {
    return new Kind(type, Frame.DIRECTED);
  }

  /** The kinds by the names of the event types; the resource must have every type. */
  static Map<String, Kind> byType() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Lexicons.Line line : Lexicons.bundled().read(Kind.class, "kinds.tsv", 3)) {
      Kind kind = new Kind(line.required(1), line.choice(2, Frame.class));
      kinds.put(EventType.of(line.required(0)).name(), kind);
    }
    for (EventType type : EventType.values()) {
      Objects.requireNonNull(kinds.get(type.name()), "kinds.tsv lacks " + type);
    }
    return Map.copyOf(kinds);
  }
}
