package org.communique.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.communique.Article;
import org.communique.text.Field;
import org.communique.text.Span;

/**
 * Writes spans of one article: start and end in UTF-16 and in code points, and "in" where it is the
 * title.
 */
final class SpanWriter {

  private final CodePoints text;
  private final CodePoints title;

  SpanWriter(Article article) {
    this.text = new CodePoints(article.text());
    this.title = new CodePoints(Objects.requireNonNullElse(article.title(), ""));
  }

  ObjectNode object(Span span) {
    return into(JsonNodeFactory.instance.objectNode(), span);
  }

  ObjectNode into(ObjectNode node, Span span) {
    CodePoints points = span.field() == Field.TITLE ? title : text;
    node.put("start", span.start()).put("end", span.end());
    node.put("startCp", points.at(span.start())).put("endCp", points.at(span.end()));
    if (span.field() == Field.TITLE) {
      node.put("in", "title");
    }
    return node;
  }
}
