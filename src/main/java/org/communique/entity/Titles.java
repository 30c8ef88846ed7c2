package org.communique.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** The titles that the lexicon knows, found in tokens, the longest first. Immutable. */
final class Titles {

  private static final String RESOURCE = "titles.tsv";
  private static final int LONGEST = 5;

  private final Map<String, String> offices;

  private Titles(Map<String, String> offices) {
    this.offices = Map.copyOf(offices);
  }

  /**
   * Tokens {@code from} to {@code to} (exclusive) that name an office.
   *
   * @param office the office's key
   */
  record Hit(int from, int to, String office) {}

  static Titles bundled() {
    try (InputStream in = Objects.requireNonNull(Titles.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Titles read(BufferedReader lines, String file) throws IOException {
    Map<String, String> offices = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(offices, line, file + ":" + number);
      }
    }
    return new Titles(offices);
  }

  private static void add(Map<String, String> offices, String line, String where) {
    String[] columns = line.split("\t");
    if (columns.length != 2 || columns[0].isBlank() || columns[1].isBlank()) {
      throw new IllegalArgumentException(where + ": expected 'words TAB office', found '" + line + "'");
    }
    if (columns[0].split(" ").length > LONGEST) {
      throw new IllegalArgumentException(where + ": a title has at most " + LONGEST + " words");
    }
    offices.put(columns[0].strip(), columns[1].strip());
  }

  /** The longest title that starts at the token, or null. */
  @Nullable Hit at(List<Token> tokens, int from) {
    Hit longest = null;
    StringBuilder words = new StringBuilder();
    for (int to = from; to < tokens.size() && to < from + LONGEST; to++) {
      words.append(to == from ? "" : " ").append(tokens.get(to).text().toLowerCase(Locale.ROOT));
      String office = offices.get(words.toString());
      if (office != null) {
        longest = new Hit(from, to + 1, office);
      }
    }
    return longest;
  }
}
