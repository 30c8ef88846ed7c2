package org.communique.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.communique.Article;
import org.jspecify.annotations.Nullable;

/** Makes articles of rows with the columns id, title, text, published, source, url. */
final class RowArticles {

  private RowArticles() {}

  /**
   * @throws IllegalArgumentException where the row is no article; says why
   */
  static Article article(Row row) {
    String id = string(row, "id");
    String text = string(row, "text");
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("there is no id; give each article its own");
    }
    if (text == null) {
      throw new IllegalArgumentException("there is no text");
    }
    return new Article(
        id,
        string(row, "title"),
        text,
        published(string(row, "published")),
        string(row, "source"),
        string(row, "url"));
  }

  /** The value as text; columns that the rows lack are null. */
  static @Nullable String string(Row row, String column) {
    scala.Option<Object> index = row.schema().getFieldIndex(column);
    Object value = index.isEmpty() ? null : row.get((Integer) index.get());
    return value == null ? null : value.toString();
  }

  /** A date, or the day of a timestamp; both begin with the day. */
  private static @Nullable LocalDate published(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    boolean timed = value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
    try {
      return LocalDate.parse(timed ? value.substring(0, 10) : value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "published is '" + value + "', no date; write it as 2015-10-15", e);
    }
  }
}
