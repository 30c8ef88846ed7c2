package org.communique.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where lexicons come from: the library's resources and, merged over them, files of the same names
 * in a folder of the user's. Lines of fields between tabs; "#" begins a comment. Errors name file
 * and line. Immutable.
 */
public final class Lexicons {

  private final @Nullable Path folder;

  private Lexicons(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The library's lexicons alone. */
  public static Lexicons bundled() {
    return new Lexicons(null);
  }

  /**
   * The library's lexicons with those of a folder merged over them.
   *
   * @throws IllegalArgumentException where there is no such folder
   */
  public static Lexicons with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "lexicons folder "
              + folder.toAbsolutePath()
              + " does not exist; pass an existing folder");
    }
    return new Lexicons(folder);
  }

  /**
   * One line of a lexicon.
   *
   * @param where its file and number, for errors
   * @param fields what stands between the tabs
   */
  public record Line(String where, List<String> fields) {

    public Line {
      fields = List.copyOf(fields);
    }

    /** The field of a column, from 0. */
    public String field(int column) {
      return fields.get(column);
    }

    /** The field of a column, which may not be empty. */
    public String required(int column) {
      if (fields.get(column).isEmpty()) {
        throw error("column " + (column + 1) + " is empty");
      }
      return fields.get(column);
    }

    /** The field of a column, or null where it is empty. */
    public @Nullable String optional(int column) {
      return fields.get(column).isEmpty() ? null : fields.get(column);
    }

    /** The items of a column, "|" between them. */
    public List<String> list(int column) {
      return fields.get(column).isEmpty() ? List.of() : List.of(fields.get(column).split("\\|"));
    }

    /** The field of a column as a constant of an enumeration. */
    public <E extends Enum<E>> E choice(int column, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(field(column))) {
          return constant;
        }
      }
      throw error("'" + field(column) + "' is not one of " + List.of(type.getEnumConstants()));
    }

    /** The field of a column as a whole number. */
    public int integer(int column) {
      try {
        return Integer.parseInt(field(column));
      } catch (NumberFormatException e) {
        throw error("'" + field(column) + "' is no whole number");
      }
    }

    /** An error of this line for one of a value in it. */
    public IllegalArgumentException explain(IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      return message.startsWith(where) ? e : error(message);
    }

    /** An error of this line. */
    public IllegalArgumentException error(String what) {
      return new IllegalArgumentException(where + ": " + what);
    }
  }

  /**
   * The lines of a lexicon: the library's, then the user's.
   *
   * @param owner a class of the package whose resource it is
   * @param name its file name
   * @param columns how many fields each line has
   */
  public List<Line> read(Class<?> owner, String name, int columns) {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource " + name + " of " + owner.getPackageName() + " is missing from the jar");
      }
      read(in, name, columns, lines);
      Path file = folder == null ? null : folder.resolve(name);
      if (file != null && Files.exists(file)) {
        try (InputStream own = Files.newInputStream(file)) {
          read(own, file.toString(), columns, lines);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + name + " cannot be read", e);
    }
    return List.copyOf(lines);
  }

  private static void read(InputStream in, String file, int columns, List<Line> lines)
      throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        Line parsed = new Line(file + ":" + number, fields(line, columns));
        if (parsed.fields().size() != columns) {
          throw parsed.error(
              columns + " columns between tabs expected, " + parsed.fields().size() + " found");
        }
        lines.add(parsed);
      }
    }
  }

  /** What stands between the tabs, without spaces around it. */
  private static List<String> fields(String line, int columns) {
    List<String> fields = new ArrayList<>(columns);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    fields.add(line.substring(from).strip());
    return fields;
  }
}
