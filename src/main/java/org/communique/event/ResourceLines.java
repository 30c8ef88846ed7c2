package org.communique.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this package's resources: fields between tabs, comments after "#"; errors name file and line. */
final class ResourceLines {

  private ResourceLines() {}

  /**
   * One line.
   *
   * @param where its file and number
   * @param fields what stands between the tabs
   */
  record Line(String where, List<String> fields) {

    String field(int column) {
      return fields.get(column);
    }

    <E extends Enum<E>> E choice(int column, Class<E> type) {
      try {
        return Enum.valueOf(type, field(column));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            where + ": '" + field(column) + "' is not one of " + List.of(type.getEnumConstants()), e);
      }
    }

    List<String> phrases(int column) {
      return List.of(field(column).split("\\|"));
    }
  }

  static List<Line> read(String name, int columns) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource org/communique/event/" + name + " is missing from the library's jar");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("resource org/communique/event/" + name + " cannot be read", e);
    }
  }

  static List<Line> read(BufferedReader lines, String file, int columns) throws IOException {
    List<Line> result = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = List.of(line.strip().split("\t", -1));
        if (fields.size() != columns) {
          throw new IllegalArgumentException(
              file + ":" + number + ": " + columns + " columns expected, " + fields.size() + " found");
        }
        result.add(new Line(file + ":" + number, fields));
      }
    }
    return result;
  }
}
