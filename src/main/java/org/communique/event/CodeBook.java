package org.communique.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.text.Lexicons;

/** The CAMEO codes that the library gives, from the lexicon {@code cameo.tsv}. Immutable. */
public final class CodeBook {

  private static final int COLUMNS = 5;

  private final Map<String, EventCode> codes = new HashMap<>();

  private CodeBook(Lexicons lexicons) {
    for (Lexicons.Line line : lexicons.read(CodeBook.class, "cameo.tsv", COLUMNS)) {
      codes.put(line.required(0), code(line));
    }
  }

  /** The codes of the library and those that a user's folder adds. */
  public static CodeBook of(Lexicons lexicons) {
    return new CodeBook(lexicons);
  }

  private static EventCode code(Lexicons.Line line) {
    try {
      return new EventCode(
          line.required(0),
          line.required(4),
          line.optional(2),
          line.optional(3),
          Double.parseDouble(line.required(1)));
    } catch (NumberFormatException e) {
      throw line.error("'" + line.field(1) + "' is no number");
    } catch (IllegalArgumentException e) {
      throw e.getMessage() != null && e.getMessage().startsWith(line.where())
          ? e
          : line.error(String.valueOf(e.getMessage()));
    }
  }

  /** The entry of a CAMEO code, or empty where the book has none. */
  public Optional<EventCode> code(String cameo) {
    return Optional.ofNullable(codes.get(cameo));
  }

  /** The entry that a column of a lexicon's line names; an unknown one is the line's error. */
  public EventCode code(Lexicons.Line line, int column) {
    return code(line.required(column))
        .orElseThrow(() -> line.error("'" + line.field(column) + "' is no code of cameo.tsv"));
  }
}
