package org.communique.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.communique.table.Table;

/**
 * A job for spark-submit: JSON Lines in, records and tables as Parquet out.
 *
 * <pre>{@code
 * spark-submit --class org.communique.spark.AnnotateArchive --jars lib/... communique.jar \
 *   hdfs:///articles hdfs:///annotated [ENGINE]
 * }</pre>
 */
public final class AnnotateArchive {

  private static final StructType ARTICLES =
      StructType.fromDDL(
          "id STRING, title STRING, text STRING, published STRING, source STRING, url STRING");

  private AnnotateArchive() {}

  /**
   * @param arguments where the articles lie, where the results go, and perhaps the engine's name
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("usage: AnnotateArchive IN OUT [ENGINE]");
    }
    AnnotatorSettings settings =
        arguments.length > 2
            ? AnnotatorSettings.defaults().withEngine(arguments[2])
            : AnnotatorSettings.defaults();
    try (SparkSession spark = SparkSession.builder().appName("communique").getOrCreate()) {
      Dataset<Row> articles = spark.read().schema(ARTICLES).json(arguments[0]);
      annotate(spark, articles, settings, arguments[1]);
    }
  }

  /** Records are written first and read back, so that no table has them annotated again. */
  private static void annotate(
      SparkSession spark, Dataset<Row> articles, AnnotatorSettings settings, String out) {
    String file = out + "/records";
    SparkAnnotator.of(settings).annotate(articles).write().parquet(file);
    Dataset<ArticleRecord> records =
        spark.read().parquet(file).as(Encoders.bean(ArticleRecord.class));
    for (Table table : Table.ofArticles()) {
      SparkAnnotator.table(records, table).write().parquet(out + "/tables/" + table.fileName());
    }
  }
}
