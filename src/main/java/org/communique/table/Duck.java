package org.communique.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * DuckDB over CSV files: sorts and joins that may be larger than the memory, and Parquet. It works
 * on one thread, so that the same rows give the same bytes, within a fixed memory, and puts what
 * does not fit into a folder. Used by one thread.
 */
public final class Duck implements AutoCloseable {

  /** Takes one row of a result. */
  @FunctionalInterface
  public interface RowConsumer {
    /** The row at which {@code result} stands. */
    void accept(ResultSet result) throws SQLException, IOException;
  }

  private static final int LONGEST_LINE = 16 << 20;

  private final Connection connection;

  private Duck(Connection connection) {
    this.connection = connection;
  }

  /**
   * A database in memory.
   *
   * @param spill the folder for what does not fit into the memory; made where there is none
   */
  public static Duck open(Path spill) throws IOException {
    Files.createDirectories(spill);
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    properties.setProperty("threads", "1");
    properties.setProperty("memory_limit", "512MB");
    properties.setProperty("temp_directory", spill.toString());
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    try {
      return new Duck(DriverManager.getConnection("jdbc:duckdb:", properties));
    } catch (SQLException e) {
      throw new IOException("cannot start DuckDB: " + e.getMessage(), e);
    }
  }

  /** Runs a statement. */
  public void run(String sql) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Gives the rows of a query one by one; few of them are in memory at a time. */
  public void each(String sql, RowConsumer consumer) throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        consumer.accept(result);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The table of a CSV file with a head, to stand after FROM. */
  public static String csv(Path file, Table table) {
    return csv(file, table.columns(), true);
  }

  /** The table of a CSV file, to stand after FROM. */
  public static String csv(Path file, List<Column> columns, boolean head) {
    String types =
        columns.stream()
            .map(column -> "'" + column.name() + "': '" + column.type().sql() + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "read_csv("
        + quoted(file)
        + ", auto_detect = false, header = "
        + head
        + ", delim = ',', quote = '\"', escape = '\"', nullstr = '', new_line = '\\n',"
        + " max_line_size = "
        + LONGEST_LINE
        + ", buffer_size = "
        + 2 * LONGEST_LINE
        + ", columns = "
        + types
        + ")";
  }

  /** Writes the rows of a query as Parquet. */
  public void writeParquet(String sql, Path file) throws IOException {
    run(
        "COPY ("
            + sql
            + ") TO "
            + quoted(file)
            + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440)");
  }

  /** Writes the rows of a query as CSV with a head. */
  public void writeCsv(String sql, Path file) throws IOException {
    run("COPY (" + sql + ") TO " + quoted(file) + " (FORMAT csv, HEADER true, NULLSTR '')");
  }

  /** The path as an SQL string. */
  public static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  /** The driver puts a sentence of its own, and a line end, before what was wrong. */
  private static IOException failed(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int error = message.indexOf("\nError: ");
    return new IOException("tables: " + message.substring(error < 0 ? 0 : error + 8), e);
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
