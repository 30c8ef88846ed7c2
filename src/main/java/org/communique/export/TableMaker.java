package org.communique.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.batch.RecordFolder.Shard;
import org.communique.knowledge.Knowledge;
import org.communique.link.EventClusters;
import org.communique.link.NearDuplicates;
import org.communique.table.ArticleRows;
import org.communique.table.Column;
import org.communique.table.CsvFile;
import org.communique.table.Duck;
import org.communique.table.Table;

/** Makes the tables: rows shard by shard, then what needs all of them. */
final class TableMaker {

  private static final String FINGERPRINTS = "fingerprints";

  private final Path work;
  private final Path tables;
  private final TableFormat format;
  private final ArticleRows rows = new ArticleRows(Knowledge.bundled());

  TableMaker(Path work, Path tables, TableFormat format) throws IOException {
    this.work = work;
    this.tables = tables;
    this.format = format;
    for (Table table : Table.ofArticles()) {
      try (CsvFile file = CsvFile.create(csv(table))) {
        file.head(table);
      }
    }
  }

  List<ArticleSink> sinks(Shard shard) throws IOException {
    return List.of(
        new TableSink(rows, shard, work),
        new FingerprintSink(TableSink.part(work, FINGERPRINTS, shard)));
  }

  /** Adds a shard's rows behind those of the shards before it. */
  void append(Shard shard) throws IOException {
    for (Table table : Table.ofArticles()) {
      append(TableSink.part(work, table.fileName(), shard), csv(table));
    }
    append(TableSink.part(work, FINGERPRINTS, shard), work.resolve(FINGERPRINTS));
  }

  private static void append(Path part, Path whole) throws IOException {
    try (FileChannel from = FileChannel.open(part);
        FileChannel to =
            FileChannel.open(whole, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long size = from.size();
      for (long at = 0; at < size; ) {
        at += from.transferTo(at, size - at, to);
      }
    }
    Files.delete(part);
  }

  void finish() throws IOException {
    Path prints = work.resolve(FINGERPRINTS);
    if (!Files.exists(prints)) {
      Files.createFile(prints);
    }
    try (Duck duck = Duck.open(work.resolve("spill"))) {
      new NearDuplicates(duck, work).find(prints);
      new EventClusters(duck, work).find(this::csv);
      for (Table table : Table.values()) {
        write(duck, table);
      }
    }
    if (!format.csv()) {
      for (Table table : Table.ofArticles()) {
        Files.delete(csv(table));
      }
    }
  }

  private void write(Duck duck, Table table) throws IOException {
    boolean ofArticles = Table.ofArticles().contains(table);
    String rows =
        ofArticles
            ? "FROM " + Duck.csv(csv(table), table)
            : "SELECT " + columns(table) + " FROM " + table.fileName();
    if (format.csv() && !ofArticles) {
      duck.writeCsv(rows, csv(table));
    }
    if (format.parquet()) {
      duck.writeParquet(rows, parquet(table));
    }
  }

  private static String columns(Table table) {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
  }

  private Path csv(Table table) {
    return tables.resolve(table.fileName() + ".csv");
  }

  private Path parquet(Table table) {
    return tables.resolve(table.fileName() + ".parquet");
  }
}
