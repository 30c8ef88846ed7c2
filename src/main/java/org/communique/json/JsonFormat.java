package org.communique.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.Objects;
import org.communique.AnnotatedArticle;
import org.communique.ErrorKind;
import org.communique.Outcome;

/**
 * Writes annotated articles and failures as JSON objects, and reads them back. Immutable and safe
 * for use by many threads.
 */
public final class JsonFormat {

  /** The version of the schema, the value of the key "schema". */
  public static final String SCHEMA = "communique/1";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectWriter writer;

  private JsonFormat(ObjectWriter writer) {
    this.writer = writer;
  }

  /** One object on one line, for JSON Lines. */
  public static JsonFormat compact() {
    return new JsonFormat(MAPPER.writer());
  }

  /** Indented, for people. */
  public static JsonFormat indented() {
    return new JsonFormat(MAPPER.writerWithDefaultPrettyPrinter());
  }

  /** The JSON Schema that all output of this version obeys. */
  public static InputStream schema() {
    return Objects.requireNonNull(
        JsonFormat.class.getResourceAsStream("communique-1.schema.json"), "schema");
  }

  /** The article as a JSON object. */
  public String write(AnnotatedArticle article) {
    return string(new ArticleWriter(article).write());
  }

  /** The annotated article, or {@code {id, error{kind, message}}}. */
  public String write(Outcome outcome) {
    if (outcome instanceof Outcome.Annotated annotated) {
      return write(annotated.article());
    }
    return string(failure((Outcome.Failed) outcome));
  }

  /**
   * What {@link #write(Outcome)} wrote, as it was.
   *
   * @throws IllegalArgumentException where it is not JSON of this schema; says what is wrong
   */
  public Outcome read(String json) {
    JsonNode node = parse(json);
    if (node.has("error")) {
      JsonNode error = node.get("error");
      ErrorKind kind = ErrorKind.valueOf(error.path("kind").asText());
      return new Outcome.Failed(node.path("id").asText(), kind, error.path("message").asText());
    }
    return new Outcome.Annotated(new ArticleReader(node).read());
  }

  private static ObjectNode failure(Outcome.Failed failed) {
    ObjectNode node =
        JsonNodeFactory.instance.objectNode().put("schema", SCHEMA).put("id", failed.id());
    node.putObject("error").put("kind", failed.kind().name()).put("message", failed.message());
    return node;
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private String string(JsonNode node) {
    try {
      return writer.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain nodes is always writable", e);
    }
  }
}
