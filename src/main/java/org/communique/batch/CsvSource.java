package org.communique.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.communique.batch.BoundedLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * A table with a head, one article a record. A record with a broken quote would swallow those after
 * it: it fails, and reading goes on at the line after its first.
 */
final class CsvSource extends Source {

  private final InputStream in;
  private final BoundedLines lines;
  private final Deque<Line> again = new ArrayDeque<>();
  private final String file;
  private final ArticleMaker maker;
  private final char delimiter;
  private final int longest;
  private @Nullable List<String> head;

  CsvSource(InputStream in, String file, ArticleMaker maker, char delimiter, int longest) {
    this.in = in;
    this.lines = new BoundedLines(in, longest);
    this.file = file;
    this.maker = maker;
    this.delimiter = delimiter;
    this.longest = longest;
  }

  @Override
  @Nullable Input read() throws IOException {
    Line line = nextLine();
    if (line == null) {
      return null;
    }
    if (head == null) {
      head = cells(text(line)).stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
      return read();
    }
    return record(line, head);
  }

  private @Nullable Line nextLine() throws IOException {
    Line line = take();
    while (line != null && line.isBlank() && !line.tooLong()) {
      line = take();
    }
    return line;
  }

  private @Nullable Line take() throws IOException {
    return again.isEmpty() ? lines.next() : again.poll();
  }

  private Input record(Line first, List<String> names) throws IOException {
    String origin = file + ":" + first.number();
    if (first.tooLong()) {
      return Input.unreadable(origin, origin, LineSource.tooLong(longest));
    }
    String record = whole(first);
    if (record == null) {
      return Input.unreadable(
          origin, origin, "a quotation mark is broken or never closed; mend the record");
    }
    List<String> cells = cells(record);
    if (cells.size() != names.size()) {
      return Input.unreadable(
          origin, origin, cells.size() + " cells, but the head has " + names.size() + "; mend it");
    }
    return maker.article(name -> cell(names, cells, name), origin, origin);
  }

  /** The record that begins at a line, or null where its quotes are broken. */
  private @Nullable String whole(Line first) throws IOException {
    StringBuilder record = new StringBuilder(text(first));
    QuoteState state = QuoteState.CLOSED.after(text(first), delimiter);
    List<Line> taken = new ArrayList<>();
    while (state == QuoteState.OPEN) {
      Line line = take();
      if (line == null || line.tooLong() || record.length() > longest) {
        state = QuoteState.BROKEN;
      } else {
        state = state.after(text(line), delimiter);
      }
      if (line != null) {
        taken.add(line);
        record.append('\n').append(text(line));
      }
    }
    if (state == QuoteState.BROKEN) {
      for (int i = taken.size() - 1; i >= 0; i--) {
        again.addFirst(taken.get(i));
      }
      return null;
    }
    return record.toString();
  }

  private List<String> cells(String record) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(record, format)) {
      return parser.getRecords().get(0).toList();
    }
  }

  private static @Nullable String cell(List<String> names, List<String> cells, String name) {
    int column = names.indexOf(name.toLowerCase(Locale.ROOT));
    return column < 0 ? null : cells.get(column);
  }

  private static String text(Line line) {
    String text = new String(line.bytes(), StandardCharsets.UTF_8);
    String bare = line.number() == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.endsWith("\r") ? bare.substring(0, bare.length() - 1) : bare;
  }

  @Override
  String place() {
    return file + ":" + lines.nextNumber();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
