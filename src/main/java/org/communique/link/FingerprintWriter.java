package org.communique.link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.communique.AnnotatedArticle;
import org.communique.table.Column;
import org.communique.table.CsvFile;
import org.jspecify.annotations.Nullable;

/** Writes the fingerprints of articles, one a row, for {@link NearDuplicates}. */
public final class FingerprintWriter implements AutoCloseable {

  static final List<Column> COLUMNS =
      List.of(
          new Column("article", Column.Type.TEXT),
          new Column("published", Column.Type.DATE),
          new Column("shingles", Column.Type.INTEGER),
          new Column("signature", Column.Type.TEXT),
          new Column("buckets", Column.Type.TEXT));

  private final CsvFile file;

  private FingerprintWriter(CsvFile file) {
    this.file = file;
  }

  /** Into a new file without a head. */
  public static FingerprintWriter create(Path file) throws IOException {
    return new FingerprintWriter(CsvFile.create(file));
  }

  /** Adds an article. */
  public void add(AnnotatedArticle article) throws IOException {
    add(article.article().id(), article.article().published(), Fingerprint.of(article));
  }

  void add(String article, @Nullable LocalDate published, Fingerprint print) throws IOException {
    file.add(
        Arrays.asList(
            article, published, print.shingles(), print.signature(), print.buckets().toString()));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
