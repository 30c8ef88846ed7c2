package org.communique.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communique.Outcome;
import org.communique.batch.RecordFolder.Shard;
import org.communique.table.ArticleRows;
import org.communique.table.CsvFile;
import org.communique.table.Table;
import org.jspecify.annotations.Nullable;

/** Writes a shard's rows of every table, each into a part of its own. */
final class TableSink implements ArticleSink {

  private final ArticleRows rows;
  private final Shard shard;
  private final Map<Table, CsvFile> parts = new EnumMap<>(Table.class);

  TableSink(ArticleRows rows, Shard shard, Path work) throws IOException {
    this.rows = rows;
    this.shard = shard;
    for (Table table : Table.ofArticles()) {
      parts.put(table, CsvFile.create(part(work, table.fileName(), shard)));
    }
  }

  static Path part(Path work, String name, Shard shard) {
    return work.resolve(name + "." + shard.number());
  }

  @Override
  public void add(int line, Outcome outcome) throws IOException {
    for (Map.Entry<Table, CsvFile> part : parts.entrySet()) {
      for (List<@Nullable Object> row : rows.of(part.getKey(), outcome, shard.file(), line)) {
        part.getValue().add(row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvFile part : parts.values()) {
      part.close();
    }
  }
}
