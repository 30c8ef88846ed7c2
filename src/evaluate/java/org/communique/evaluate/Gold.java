package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.Article;
import org.jspecify.annotations.Nullable;

/** Reads gold files. */
final class Gold {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Gold() {}

  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        nodes.add(MAPPER.readTree(line));
      }
    }
    return nodes;
  }

  static JsonNode tree(Path file) throws IOException {
    return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
  }

  static @Nullable String text(JsonNode node, String key) {
    return node.hasNonNull(key) ? node.get(key).asText() : null;
  }

  static Article article(
      String id, @Nullable String title, String text, @Nullable String published) {
    boolean day = published != null && published.matches("\\d{4}-\\d{2}-\\d{2}.*");
    LocalDate date = published == null || !day ? null : LocalDate.parse(published.substring(0, 10));
    return new Article(id, title, text, date, null, null);
  }
}
