package org.communique.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type what its values are
 */
public record Column(String name, Type type) {

  /** What values are; every column may also hold null. */
  public enum Type {
    /** A {@link String}. */
    TEXT("VARCHAR"),
    /** An {@link Integer}. */
    INTEGER("INTEGER"),
    /** A {@link Long}. */
    LONG("BIGINT"),
    /** A {@link Double}. */
    DOUBLE("DOUBLE"),
    /** A {@link java.time.LocalDate}. */
    DATE("DATE");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    /** The type's name in SQL. */
    public String sql() {
      return sql;
    }
  }

  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }

  /** Out of "name TYPE", or "name" for text. */
  static Column of(String words) {
    int space = words.indexOf(' ');
    return space < 0
        ? new Column(words, Type.TEXT)
        : new Column(words.substring(0, space), Type.valueOf(words.substring(space + 1)));
  }
}
