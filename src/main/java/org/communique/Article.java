package org.communique;

import java.time.LocalDate;
import java.util.Objects;
import org.communique.text.HtmlArticle;
import org.jspecify.annotations.Nullable;

/**
 * A news article as given.
 *
 * @param id names the article in results and errors; not blank
 * @param title the title where it is known apart from the text, or null
 * @param text the text; offsets of the result point into it
 * @param published the day of publication, which decides relative dates, or null where it is
 *     unknown
 * @param source who published it, or null
 * @param url where it was found, or null
 */
public record Article(
    String id,
    @Nullable String title,
    String text,
    @Nullable LocalDate published,
    @Nullable String source,
    @Nullable String url) {

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id that is not blank");
    }
  }

  /** An article of text alone. */
  public static Article of(String id, String text) {
    return new Article(id, null, text, null, null, null);
  }

  /**
   * The article of a web page: its prose, title and day of publication as far as the page gives
   * them.
   */
  public static Article ofHtml(String id, String html) {
    HtmlArticle page = HtmlArticle.parse(html);
    return new Article(id, page.title(), page.text(), page.published(), page.source(), null);
  }

  /** The same article with another title. */
  public Article withTitle(@Nullable String other) {
    return new Article(id, other, text, published, source, url);
  }

  /** The same article with another day of publication. */
  public Article withPublished(@Nullable LocalDate day) {
    return new Article(id, title, text, day, source, url);
  }
}
