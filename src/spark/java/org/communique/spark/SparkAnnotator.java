package org.communique.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.communique.Communique;
import org.communique.ErrorKind;
import org.communique.Outcome;
import org.communique.json.JsonFormat;
import org.communique.table.Column;
import org.communique.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Annotates datasets of articles. Each executor loads the models once, whatever the number of its
 * cores, partitions and jobs. A bad row yields a failed record, never a failed task.
 *
 * <pre>{@code
 * SparkAnnotator annotator = SparkAnnotator.of(AnnotatorSettings.defaults());
 * Dataset<ArticleRecord> records = annotator.annotate(spark.read().json("articles/"));
 * SparkAnnotator.table(records, Table.EVENTS).write().parquet("events");
 * }</pre>
 */
public final class SparkAnnotator implements Serializable {

  private static final long serialVersionUID = 1;

  private final AnnotatorSettings settings;

  private SparkAnnotator(AnnotatorSettings settings) {
    this.settings = settings;
  }

  /** An annotator that executors build as the settings say. */
  public static SparkAnnotator of(AnnotatorSettings settings) {
    return new SparkAnnotator(Objects.requireNonNull(settings, "settings"));
  }

  /**
   * One record for each row.
   *
   * @param articles rows with the columns {@code id} and {@code text}, and where they have them
   *     {@code title}, {@code published} (a date, a timestamp or text), {@code source}, {@code url}
   */
  public Dataset<ArticleRecord> annotate(Dataset<Row> articles) {
    AnnotatorSettings by = settings;
    MapPartitionsFunction<Row, ArticleRecord> each = rows -> records(by, rows);
    return articles.mapPartitions(each, Encoders.bean(ArticleRecord.class));
  }

  private static Iterator<ArticleRecord> records(AnnotatorSettings settings, Iterator<Row> rows) {
    Communique communique = Annotators.of(settings);
    JsonFormat format = JsonFormat.compact();
    int[] number = {0};
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public ArticleRecord next() {
        Row row = rows.next();
        String place = "partition " + TaskContext.getPartitionId() + ", row " + number[0]++;
        return ArticleRecord.of(outcome(communique, row, place), format);
      }
    };
  }

  private static Outcome outcome(Communique communique, Row row, String place) {
    try {
      return communique.outcome(RowArticles.article(row));
    } catch (IllegalArgumentException e) {
      String id = RowArticles.string(row, "id");
      String name = id == null || id.isBlank() ? place : id;
      return new Outcome.Failed(name, ErrorKind.UNREADABLE, place + ": " + e.getMessage());
    }
  }

  /**
   * The rows of a table, with the columns that {@link Table} gives it.
   *
   * @param table one of {@link Table#ofArticles()}
   */
  public static Dataset<Row> table(Dataset<ArticleRecord> records, Table table) {
    FlatMapFunction<ArticleRecord, Row> each = record -> rows(record, table);
    return records.flatMap(each, Encoders.row(schema(table)));
  }

  private static Iterator<Row> rows(ArticleRecord record, Table table) {
    Outcome outcome = JsonFormat.compact().read(record.getJson());
    List<Row> rows = new ArrayList<>();
    for (List<@Nullable Object> cells : Annotators.rows().of(table, outcome, null, 0)) {
      @Nullable Object[] values = cells.toArray();
      Arrays.setAll(
          values, i -> values[i] instanceof LocalDate d ? java.sql.Date.valueOf(d) : values[i]);
      rows.add(RowFactory.create(values));
    }
    return rows.iterator();
  }

  /** The schema of a table. */
  public static StructType schema(Table table) {
    StructType schema = new StructType();
    for (Column column : table.columns()) {
      schema = schema.add(column.name(), type(column), true);
    }
    return schema;
  }

  private static DataType type(Column column) {
    return switch (column.type()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case DATE -> DataTypes.DateType;
    };
  }
}
