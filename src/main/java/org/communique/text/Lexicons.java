package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** Whether a folder of the user's is merged over the library's lexicons. */
  public boolean hasFolder() {
    return folder != null;
  }

  /** Whether the user's folder adds lines to one of these lexicons. */
  public boolean addsTo(String... names) {
    for (String name : names) {
      if (own(name) != null) {
        return true;
      }
    }
    return false;
  }

  /** One line of a lexicon: what stands between its tabs. */
  public static final class Line {

    private final String file;
    private final int number;
    private final String[] fields;

    /**
     * A line of fields.
     *
     * @param where its file and perhaps its number, for errors
     */
    public Line(String where, List<String> fields) {
      this(where, 0, fields.toArray(new String[0]));
    }

    private Line(String file, int number, String[] fields) {
      this.file = file;
      this.number = number;
      this.fields = fields;
    }

    static Line cut(String file, int number, String text, int columns) {
      return cut(file, number, text, 0, text.length(), columns);
    }

    private static Line cut(String file, int number, String text, int from, int to, int columns) {
      Line line = new Line(file, number, fields(text, from, to, columns));
      if (line.fields.length != columns) {
        throw line.error(
            columns + " columns between tabs expected, " + line.fields.length + " found");
      }
      return line;
    }

    /** The number of the line in its file, from 1. */
    public int number() {
      return number;
    }

    /** The file and the number of the line, for errors. */
    public String where() {
      return number == 0 ? file : file + ":" + number;
    }

    /** The field of a column, from 0. */
    public String field(int column) {
      return fields[column];
    }

    /** The field of a column, which may not be empty. */
    public String required(int column) {
      if (fields[column].isEmpty()) {
        throw error("column " + (column + 1) + " is empty");
      }
      return fields[column];
    }

    /** The field of a column, or null where it is empty. */
    public @Nullable String optional(int column) {
      return fields[column].isEmpty() ? null : fields[column];
    }

    /** The items of a column, "|" between them. */
    public List<String> list(int column) {
      return fields[column].isEmpty() ? List.of() : List.of(fields[column].split("\\|"));
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
      return message.startsWith(where()) ? e : error(message);
    }

    /** An error of this line. */
    public IllegalArgumentException error(String what) {
      return new IllegalArgumentException(where() + ": " + what);
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
    try (InputStream in = resource(owner, name)) {
      read(in, name, columns, lines);
      Path file = own(name);
      if (file != null) {
        try (InputStream own = Files.newInputStream(file)) {
          read(own, file.toString(), columns, lines);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + name + " cannot be read", e);
    }
    return List.copyOf(lines);
  }

  static InputStream resource(Class<?> owner, String name) {
    InputStream in = owner.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "resource " + name + " of " + owner.getPackageName() + " is missing from the jar");
    }
    return in;
  }

  /** The user's file of that name, or null where there is none. */
  private @Nullable Path own(String name) {
    Path file = folder == null ? null : folder.resolve(name);
    return file != null && Files.exists(file) ? file : null;
  }

  /**
   * Cuts the whole file at once; start-up reads all lexicons, and this is quicker than by lines.
   */
  private static void read(InputStream in, String file, int columns, List<Line> lines)
      throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      number++;
      if (text.charAt(from) != '#' && !isBlank(text, from, to)) {
        lines.add(Line.cut(file, number, text, from, to, columns));
      }
      from = to + 1;
    }
  }

  private static boolean isBlank(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) <= ' ') {
      at++;
    }
    return at == to;
  }

  /** What stands between the tabs, without spaces around it. */
  private static String[] fields(String text, int from, int to, int columns) {
    String[] fields = new String[columns];
    int count = 0;
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || text.charAt(at) == '\t') {
        if (count == fields.length) {
          fields = Arrays.copyOf(fields, count + 1);
        }
        fields[count++] = field(text, start, at);
        start = at + 1;
      }
    }
    return count == fields.length ? fields : Arrays.copyOf(fields, count);
  }

  private static String field(String text, int from, int to) {
    if (from == to) {
      return "";
    }
    boolean bare = text.charAt(from) > ' ' && text.charAt(to - 1) > ' ';
    String field = text.substring(from, to);
    return bare ? field : field.strip();
  }
}
