package org.communique.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV: UTF-8, RFC 4180 but for the line end "\n"; null is nothing at all. */
public final class CsvFile implements AutoCloseable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\n")
          .setQuoteMode(QuoteMode.MINIMAL)
          .setNullString("")
          .get();

  private final BufferedWriter writer;
  private final CSVPrinter printer;

  private CsvFile(BufferedWriter writer) throws IOException {
    this.writer = writer;
    this.printer = new CSVPrinter(writer, FORMAT);
  }

  /** A new file without a head; what is of that name is written over. */
  public static CsvFile create(Path file) throws IOException {
    return new CsvFile(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /** Adds a row. */
  public void add(List<? extends @Nullable Object> row) throws IOException {
    printer.printRecord(row);
  }

  /** Adds a table's head. */
  public void head(Table table) throws IOException {
    add(table.columns().stream().map(Column::name).toList());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
