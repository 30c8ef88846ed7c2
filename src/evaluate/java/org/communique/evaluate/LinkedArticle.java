package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article with labels on its names.
 *
 * @param article the article; its date is the one that its title or dateline states
 * @param labels the labels, in order
 */
record LinkedArticle(Article article, List<Label> labels) {

  private static final Pattern TITLE = Pattern.compile("^(\\d{8}) - ");
  private static final Pattern DATELINE = Pattern.compile("\\b((?:19|20)\\d\\d-\\d\\d-\\d\\d)\\b");
  private static final int HEAD = 400;

  /**
   * A name with what it stands for.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @param id Wikidata id, or "<NIL>", "QUANTITY" and the like
   * @param name the thing's name in Wikidata, or "Unknown"
   * @param types Wikidata ids of its types, "|" between them
   */
  record Label(int start, int end, String id, String name, String types) {

    boolean isLinked() {
      return id.startsWith("Q") && id.length() > 1 && Character.isDigit(id.charAt(1));
    }

    boolean isNil() {
      return id.equals("<NIL>");
    }
  }

  static List<LinkedArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<LinkedArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      articles.add(article(mapper.readTree(line)));
    }
    return articles;
  }

  private static LinkedArticle article(JsonNode node) {
    String text = node.path("text").asText();
    List<Label> labels = new ArrayList<>();
    for (JsonNode label : node.path("labels")) {
      if (!label.path("coref").asBoolean(false)) {
        labels.add(label(label, text));
      }
    }
    LocalDate date = date(node.path("title").asText(), text);
    return new LinkedArticle(
        new Article(node.path("id").asText(), null, text, date, null, null), labels);
  }

  private static Label label(JsonNode label, String text) {
    return new Label(
        text.offsetByCodePoints(0, label.at("/span/0").asInt()),
        text.offsetByCodePoints(0, label.at("/span/1").asInt()),
        label.path("entity_id").asText(),
        label.path("name").asText(),
        label.path("type").asText());
  }

  private static @Nullable LocalDate date(String title, String text) {
    Matcher stamp = TITLE.matcher(title);
    if (stamp.find()) {
      return LocalDate.parse(stamp.group(1), DateTimeFormatter.BASIC_ISO_DATE);
    }
    Matcher day = DATELINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return day.find() ? LocalDate.parse(day.group(1)) : null;
  }
}
