package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables on states: {@code states.tsv}, {@code state-names.tsv} and {@code
 * state-facts.tsv}. A later row of one name replaces the earlier one.
 */
final class StateTable {

  private final Map<String, List<Lexicons.Line>> names = new HashMap<>();
  private final Map<String, StateFacts> facts = new HashMap<>();
  private final Map<String, State> states = new LinkedHashMap<>();

  private StateTable(Lexicons lexicons) {
    for (Lexicons.Line row : lexicons.read(StateTable.class, "state-names.tsv", 4)) {
      names.computeIfAbsent(row.required(0), c -> new ArrayList<>()).add(row);
    }
    for (Lexicons.Line row : lexicons.read(StateTable.class, "state-facts.tsv", 7)) {
      facts.put(row.required(0), facts(row));
    }
    for (Lexicons.Line row : lexicons.read(StateTable.class, "states.tsv", 13)) {
      State state = state(row);
      states.put(state.name(), state);
    }
  }

  static Collection<State> read(Lexicons lexicons) {
    return new StateTable(lexicons).states.values();
  }

  private static StateFacts facts(Lexicons.Line row) {
    try {
      return new StateFacts(
          status(row),
          date(row.optional(2)),
          date(row.optional(3)),
          row.optional(4),
          row.field(5),
          row.field(6));
    } catch (IllegalArgumentException e) {
      throw row.explain(e);
    }
  }

  private static StateFacts.Status status(Lexicons.Line row) {
    for (StateFacts.Status status : StateFacts.Status.values()) {
      if (status.name().equalsIgnoreCase(row.field(1))) {
        return status;
      }
    }
    throw row.error("'" + row.field(1) + "' is no status of a state");
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  private State state(Lexicons.Line row) {
    Point point = point(row, 5);
    if (point == null) {
      throw row.error("a state needs coordinates");
    }
    String geonames = row.optional(3);
    try {
      return new State(
          row.required(0),
          row.required(1),
          row.required(2),
          geonames == null ? null : Long.valueOf(geonames),
          row.optional(4),
          point,
          row.field(7),
          point(row, 8),
          list(row, 10, 1),
          list(row, 11, 2),
          list(row, 12, 3),
          facts.getOrDefault(row.field(2), StateFacts.UNKNOWN));
    } catch (IllegalArgumentException e) {
      throw row.explain(e);
    }
  }

  /** The items of a column with those of the further names' column. */
  private List<String> list(Lexicons.Line row, int column, int further) {
    List<String> items = new ArrayList<>(row.list(column));
    boolean gone = facts.getOrDefault(row.field(2), StateFacts.UNKNOWN).to() != null;
    for (Lexicons.Line more : gone ? List.<Lexicons.Line>of() : named(row.field(0))) {
      more.list(further).stream().filter(item -> !items.contains(item)).forEach(items::add);
    }
    return items;
  }

  private List<Lexicons.Line> named(String code) {
    return names.getOrDefault(code, List.of());
  }

  private static @Nullable Point point(Lexicons.Line row, int column) {
    if (row.field(column).isEmpty()) {
      return null;
    }
    try {
      return new Point(
          Double.parseDouble(row.field(column)), Double.parseDouble(row.field(column + 1)));
    } catch (IllegalArgumentException e) {
      throw row.error("columns " + (column + 1) + " and " + (column + 2) + " are no coordinates");
    }
  }
}
