package org.communique.event;

import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.text.Lexicons;

/** The event types of the lexicon {@code types.tsv}: the library's, then the user's. Immutable. */
final class EventTypes {

  private static final int COLUMNS = 3;

  /** Who has to take part in an event of a type. */
  enum Who {
    /** Those who act for states and bodies. */
    OFFICIALS,
    /** Anybody who is named. */
    ANYBODY
  }

  /** A type and who takes part in it. */
  record Entry(EventType type, Who who) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  EventTypes(Lexicons lexicons) {
    for (Lexicons.Line line : lexicons.read(EventTypes.class, "types.tsv", COLUMNS)) {
      String name = line.required(0);
      line.required(2);
      if (entries.containsKey(name)) {
        throw line.error("event type '" + name + "' is defined already");
      }
      entries.put(name, new Entry(type(line, name), line.choice(1, Who.class)));
    }
  }

  private static EventType type(Lexicons.Line line, String name) {
    try {
      return EventType.of(name);
    } catch (IllegalArgumentException e) {
      throw line.error(String.valueOf(e.getMessage()));
    }
  }

  /** The type that a column of another lexicon's line names. */
  Entry of(Lexicons.Line line, int column) {
    Entry entry = entries.get(line.required(column));
    if (entry == null) {
      throw line.error(
          "'"
              + line.field(column)
              + "' is no event type of types.tsv; there are "
              + entries.keySet());
    }
    return entry;
  }
}
