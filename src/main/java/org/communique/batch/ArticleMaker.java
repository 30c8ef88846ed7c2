package org.communique.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.communique.Article;
import org.communique.text.HtmlArticle;
import org.jspecify.annotations.Nullable;

/** Makes articles of bytes and columns. Immutable. */
final class ArticleMaker {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final InputSettings settings;

  ArticleMaker(InputSettings settings) {
    this.settings = settings;
  }

  Input text(byte[] bytes, String id, String origin) {
    try {
      return new Input.Read(dated(Article.of(id, decode(bytes))), origin);
    } catch (CharacterCodingException e) {
      return notUtf8(id, origin);
    }
  }

  Input html(byte[] bytes, String id, String origin) {
    return page(HtmlText.decode(bytes, null), id, origin, null);
  }

  /**
   * @param url where the page was found, or null
   */
  Input page(String html, String id, String origin, @Nullable String url) {
    HtmlArticle page = HtmlArticle.parse(html);
    Article article =
        new Article(id, page.title(), page.text(), page.published(), page.source(), url);
    return new Input.Read(dated(article), origin);
  }

  /**
   * @param id of an article that does not say its own
   */
  Input json(byte[] bytes, String id, String origin) {
    try {
      JsonNode node = MAPPER.readTree(decode(bytes));
      return node.isObject()
          ? article(key -> string(node, key), id, origin)
          : Input.unreadable(id, origin, "no JSON object; give one object an article");
    } catch (CharacterCodingException e) {
      return notUtf8(id, origin);
    } catch (JsonProcessingException e) {
      return Input.unreadable(
          id, origin, "malformed JSON: " + e.getOriginalMessage() + "; mend or remove it");
    } catch (IOException e) {
      return Input.unreadable(id, origin, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * The article of named values.
   *
   * @param value gives the value of a name, or null
   * @param fallbackId of an article that does not say its own
   */
  Input article(Function<String, @Nullable String> value, String fallbackId, String origin) {
    Function<String, @Nullable String> of = key -> value.apply(settings.name(key));
    String given = of.apply("id");
    String id = given == null || given.isBlank() ? fallbackId : given;
    String text = of.apply("text");
    if (text == null) {
      return Input.unreadable(
          id, origin, "there is no text under the name \"" + settings.name("text") + "\"; name it");
    }
    try {
      Article article =
          new Article(
              id,
              of.apply("title"),
              text,
              day(of.apply("published")),
              of.apply("source"),
              of.apply("url"));
      return new Input.Read(dated(article), origin);
    } catch (DateTimeException e) {
      String name = settings.name("published");
      return Input.unreadable(id, origin, "\"" + name + "\" is no date; write it as 2015-10-15");
    }
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    boolean timed = value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
    return LocalDate.parse(timed ? value.substring(0, 10) : value);
  }

  private Article dated(Article article) {
    return article.published() == null ? article.withPublished(settings.published()) : article;
  }

  private static @Nullable String string(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || !value.isValueNode() || value.isNull() ? null : value.asText();
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Input notUtf8(String id, String origin) {
    return Input.unreadable(
        id, origin, "the bytes are not UTF-8; convert it, for example with iconv -t UTF-8");
  }
}
