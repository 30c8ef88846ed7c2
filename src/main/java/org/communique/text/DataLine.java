package org.communique.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a tab-separated resource of this package; comments ("#") and blank lines are left out.
 *
 * @param file the resource's name
 * @param number the line's number, from 1
 * @param fields what stands between the tabs, trimmed
 */
record DataLine(String file, int number, List<String> fields) {

  /** The lines of a resource, each with exactly {@code width} fields. */
  static List<DataLine> read(String file, int width) {
    List<DataLine> lines = new ArrayList<>();
    try (InputStream in = DataLine.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource org/communique/text/" + file + " is missing from the library's jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(parse(file, number, line, width));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource org/communique/text/" + file, e);
    }
    return List.copyOf(lines);
  }

  private static DataLine parse(String file, int number, String line, int width) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\t", -1)) {
      fields.add(field.strip());
    }
    DataLine parsed = new DataLine(file, number, List.copyOf(fields));
    if (fields.size() != width) {
      throw parsed.error(width + " fields separated by tabs expected, " + fields.size() + " found");
    }
    return parsed;
  }

  String field(int index) {
    return fields.get(index);
  }

  /** A field as one of an enumeration's constants. */
  <T extends Enum<T>> T constant(int index, Class<T> type) {
    for (T constant : type.getEnumConstants()) {
      if (constant.name().equals(field(index))) {
        return constant;
      }
    }
    throw error("'" + field(index) + "' is not one of " + List.of(type.getEnumConstants()));
  }

  IllegalStateException error(String why) {
    return new IllegalStateException(file + ":" + number + ": " + why);
  }
}
