package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.evaluate.QuotedArticle.Attribution;
import org.communique.evaluate.QuotedArticle.Stretch;

/**
 * Reads PolNeAR in the form NAME.attributions.jsonl beside a folder NAME-text: one annotator's
 * attributions a line, offsets in code points. A text annotated twice counts with its first line.
 */
final class PolNear {

  private static final String SUFFIX = ".attributions.jsonl";

  private PolNear() {}

  static List<QuotedArticle> read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(SUFFIX)) {
      throw new IllegalArgumentException(file + ": a file NAME" + SUFFIX + " is expected");
    }
    Path texts = file.resolveSibling(name.replace(SUFFIX, "-text"));
    ObjectMapper mapper = new ObjectMapper();
    Set<String> seen = new HashSet<>();
    List<QuotedArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = mapper.readTree(line);
      String id = node.path("doc").asText();
      if (seen.add(id)) {
        String text = Files.readString(texts.resolve(id + ".txt"), StandardCharsets.UTF_8);
        articles.add(new QuotedArticle(id, text, attributions(node, text)));
      }
    }
    return articles;
  }

  private static List<Attribution> attributions(JsonNode article, String text) {
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode node : article.path("attributions")) {
      attributions.add(
          new Attribution(
              stretches(node.path("source"), text),
              text(node.path("source")),
              text(node.path("cue")),
              stretches(node.path("content"), text),
              !node.path("direct").asBoolean() && !node.path("mixed").asBoolean()));
    }
    return attributions;
  }

  private static String text(JsonNode parts) {
    List<String> texts = new ArrayList<>();
    parts.forEach(part -> texts.add(part.path("text").asText()));
    return String.join(" ", texts);
  }

  private static List<Stretch> stretches(JsonNode parts, String text) {
    List<Stretch> stretches = new ArrayList<>();
    for (JsonNode part : parts) {
      for (JsonNode span : part.path("spans")) {
        stretches.add(
            new Stretch(
                text.offsetByCodePoints(0, span.path(0).asInt()),
                text.offsetByCodePoints(0, span.path(1).asInt())));
      }
    }
    return stretches;
  }
}
