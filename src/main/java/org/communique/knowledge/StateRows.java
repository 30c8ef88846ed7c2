package org.communique.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * The states of the rows of {@code states.tsv}, {@code state-names.tsv} and {@code
 * state-facts.tsv}. A later row of one name replaces the earlier one. Safe for use by many threads.
 */
final class StateRows {

  private static final String STATES = "states.tsv";
  private static final String NAMES = "state-names.tsv";
  private static final String FACTS = "state-facts.tsv";
  private static final int STATE_COLUMNS = 13;
  private static final int NAME_COLUMNS = 4;
  private static final int FACT_COLUMNS = 7;

  private final List<Lexicons.Line> rows;
  private final List<Lexicons.Line> names;
  private final List<Lexicons.Line> factRows;
  private final KeyIndex namesByCode;
  private final KeyIndex factsByName;
  private final List<StateFacts> facts;

  private StateRows(
      List<Lexicons.Line> rows,
      List<Lexicons.Line> names,
      List<Lexicons.Line> factRows,
      KeyIndex namesByCode,
      KeyIndex factsByName) {
    this.rows = rows;
    this.names = names;
    this.factRows = factRows;
    this.namesByCode = namesByCode;
    this.factsByName = factsByName;
    this.facts = new LazyList<>(factRows.size(), i -> facts(factRows.get(i)));
  }

  /** Whether the user has rows of these tables. */
  static boolean areAddedBy(Lexicons lexicons) {
    return lexicons.addsTo(STATES, NAMES, FACTS);
  }

  static LexiconText[] texts() {
    return new LexiconText[] {
      LexiconText.of(StateRows.class, STATES, STATE_COLUMNS),
      LexiconText.of(StateRows.class, NAMES, NAME_COLUMNS),
      LexiconText.of(StateRows.class, FACTS, FACT_COLUMNS)
    };
  }

  static StateRows of(Lexicons lexicons) {
    Map<String, Lexicons.Line> merged = new LinkedHashMap<>();
    for (Lexicons.Line row : lexicons.read(StateRows.class, STATES, STATE_COLUMNS)) {
      merged.put(row.required(2), row);
    }
    List<Lexicons.Line> names = lexicons.read(StateRows.class, NAMES, NAME_COLUMNS);
    KeyIndex.Builder namesByCode = new KeyIndex.Builder();
    for (int i = 0; i < names.size(); i++) {
      namesByCode.add(names.get(i).required(0), i);
    }
    List<Lexicons.Line> facts = lexicons.read(StateRows.class, FACTS, FACT_COLUMNS);
    KeyIndex.Builder factsByName = new KeyIndex.Builder();
    for (int i = 0; i < facts.size(); i++) {
      factsByName.set(facts.get(i).required(0), i);
    }
    StateRows made =
        new StateRows(
            List.copyOf(merged.values()), names, facts, namesByCode.build(), factsByName.build());
    // Facts of no state are checked too.
    made.facts.forEach(StateFacts::status);
    return made;
  }

  static StateRows read(IndexInput in, LexiconText[] texts) {
    return new StateRows(
        in.lines(texts[0]),
        in.lines(texts[1]),
        in.lines(texts[2]),
        KeyIndex.read(in),
        KeyIndex.read(in));
  }

  void write(IndexOutput out, LexiconText[] texts) {
    out.lines(texts[0], rows);
    out.lines(texts[1], names);
    out.lines(texts[2], factRows);
    namesByCode.write(out);
    factsByName.write(out);
  }

  /** The states in the order of the table, each made when it is asked for. */
  List<State> states() {
    return new LazyList<>(rows.size(), i -> state(rows.get(i)));
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
          factsOf(row));
    } catch (IllegalArgumentException e) {
      throw row.explain(e);
    }
  }

  /** The items of a column with those of the further names' column. */
  private List<String> list(Lexicons.Line row, int column, int further) {
    List<String> items = new ArrayList<>(row.list(column));
    if (factsOf(row).to() == null) {
      for (int number : namesByCode.get(row.field(0))) {
        names.get(number).list(further).stream()
            .filter(item -> !items.contains(item))
            .forEach(items::add);
      }
    }
    return items;
  }

  private StateFacts factsOf(Lexicons.Line row) {
    int[] numbers = factsByName.get(row.field(2));
    return numbers.length == 0 ? StateFacts.UNKNOWN : facts.get(numbers[0]);
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
