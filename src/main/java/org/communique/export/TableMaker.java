package org.communique.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.communique.batch.RecordFolder.Shard;
import org.communique.knowledge.Knowledge;
import org.communique.table.ArticleRows;
import org.communique.table.CsvFile;
import org.communique.table.Duck;
import org.communique.table.Table;

/** Makes the tables: rows shard by shard, then what needs all of them. */
final class TableMaker {

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
    return List.of(new TableSink(rows, shard, work));
  }

  /** Adds a shard's rows behind those of the shards before it. */
  void append(Shard shard) throws IOException {
    for (Table table : Table.ofArticles()) {
      Path part = TableSink.part(work, table.fileName(), shard);
      try (FileChannel from = FileChannel.open(part);
          FileChannel to = FileChannel.open(csv(table), StandardOpenOption.APPEND)) {
        long size = from.size();
        for (long at = 0; at < size; ) {
          at += from.transferTo(at, size - at, to);
        }
      }
      Files.delete(part);
    }
  }

  void finish() throws IOException {
    try (Duck duck = Duck.open(work.resolve("spill"))) {
      for (Table table : Table.ofArticles()) {
        if (format.parquet()) {
          duck.writeParquet("FROM " + Duck.csv(csv(table), table), parquet(table));
        }
      }
    }
    if (!format.csv()) {
      for (Table table : Table.ofArticles()) {
        Files.delete(csv(table));
      }
    }
  }

  private Path csv(Table table) {
    return tables.resolve(table.fileName() + ".csv");
  }

  private Path parquet(Table table) {
    return tables.resolve(table.fileName() + ".parquet");
  }
}
