package org.communique.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.communique.Article;
import org.communique.ErrorKind;
import org.communique.Outcome;
import org.jspecify.annotations.Nullable;

/** Makes articles of the bytes of files and lines. Immutable. */
final class ArticleParser {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final @Nullable LocalDate published;

  /**
   * @param published the day of publication of articles that do not say theirs, or null
   */
  ArticleParser(@Nullable LocalDate published) {
    this.published = published;
  }

  Input text(byte[] bytes, String id, String origin) {
    try {
      return new Input.Read(dated(Article.of(id, decode(bytes))), origin);
    } catch (CharacterCodingException e) {
      return notUtf8(id, origin);
    }
  }

  Input html(byte[] bytes, String id, String origin) {
    try {
      return new Input.Read(dated(Article.ofHtml(id, decode(bytes))), origin);
    } catch (CharacterCodingException e) {
      return notUtf8(id, origin);
    }
  }

  /**
   * @param id of an article that does not say its own
   */
  Input json(byte[] bytes, String id, String origin) {
    try {
      JsonNode node = MAPPER.readTree(decode(bytes));
      return node.isObject()
          ? article(node, id, origin)
          : failed(id, origin, "no JSON object; give one object an article");
    } catch (CharacterCodingException e) {
      return notUtf8(id, origin);
    } catch (JsonProcessingException e) {
      return failed(
          id, origin, "malformed JSON: " + e.getOriginalMessage() + "; mend or remove it");
    } catch (IOException e) {
      return InputReader.unreadable(origin, e);
    }
  }

  private Input article(JsonNode node, String fallbackId, String origin) {
    String id = node.path("id").asText("");
    String named = id.isBlank() ? fallbackId : id;
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      return failed(
          named, origin, "the key \"text\" is missing or no string; give the article's text there");
    }
    try {
      LocalDate day = day(node.path("published").asText(""));
      String source = string(node, "source");
      Article article =
          new Article(
              named, string(node, "title"), text.asText(), day, source, string(node, "url"));
      return new Input.Read(dated(article), origin);
    } catch (DateTimeException e) {
      return failed(named, origin, "the key \"published\" is no date; write it as 2015-10-15");
    }
  }

  private static @Nullable LocalDate day(String value) {
    String day = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
    return day.isBlank() ? null : LocalDate.parse(day);
  }

  private Article dated(Article article) {
    return article.published() == null ? article.withPublished(published) : article;
  }

  private static @Nullable String string(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Input notUtf8(String id, String origin) {
    return failed(
        id, origin, "the bytes are not UTF-8; convert it, for example with iconv -t UTF-8");
  }

  private static Input failed(String id, String origin, String what) {
    return new Input.Unreadable(new Outcome.Failed(id, ErrorKind.UNREADABLE, origin + ": " + what));
  }
}
