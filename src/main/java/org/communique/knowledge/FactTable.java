package org.communique.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts: lines of fields between tabs, comments after "#". Errors name file and line.
 *
 * @param rows the lines that hold facts
 */
record FactTable(List<Row> rows) {

  FactTable {
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param where its file and number
   * @param fields what stands between the tabs
   */
  record Row(String where, List<String> fields) {

    String text(int column) {
      return fields.get(column);
    }

    String required(int column) {
      if (fields.get(column).isEmpty()) {
        throw error("column " + (column + 1) + " is empty");
      }
      return fields.get(column);
    }

    @Nullable String optional(int column) {
      return fields.get(column).isEmpty() ? null : fields.get(column);
    }

    List<String> list(int column) {
      return fields.get(column).isEmpty() ? List.of() : List.of(fields.get(column).split("\\|"));
    }

    @Nullable Point point(int column) {
      if (fields.get(column).isEmpty()) {
        return null;
      }
      try {
        return new Point(Double.parseDouble(fields.get(column)), Double.parseDouble(fields.get(column + 1)));
      } catch (IllegalArgumentException e) {
        throw error("columns " + (column + 1) + " and " + (column + 2) + " are no coordinates");
      }
    }

    IllegalArgumentException error(String what) {
      return new IllegalArgumentException(where + ": " + what);
    }
  }

  /** A table of this package's resources. */
  static FactTable bundled(String name, int columns) {
    try (InputStream in = FactTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource org/communique/knowledge/" + name + " is missing from the library's jar");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("resource org/communique/knowledge/" + name + " cannot be read", e);
    }
  }

  static FactTable read(BufferedReader lines, String file, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        Row row = new Row(file + ":" + number, List.of(line.split("\t", -1)));
        if (row.fields().size() != columns) {
          throw row.error(columns + " columns expected, " + row.fields().size() + " found");
        }
        rows.add(row);
      }
    }
    return new FactTable(rows);
  }
}
