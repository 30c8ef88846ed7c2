package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.communique.AnnotatedArticle;
import org.communique.Article;

/** PETRARCH's sentences with CAMEO codes: precision and recall of the roots that each reports. */
final class PetrarchGsr implements EventCorpus {

  record Row(Article article, Set<String> roots) implements Sample {}

  @Override
  public String name() {
    return "petrarch2";
  }

  @Override
  public String path() {
    return "corpora/events/petrarch2-gsr.jsonl";
  }

  @Override
  public List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (JsonNode node : Gold.lines(file)) {
      Set<String> roots = new TreeSet<>();
      for (JsonNode event : node.path("events")) {
        String code = event.path("eventcode").asText();
        if (code.length() >= 2 && !code.startsWith("01")) {
          roots.add(code.substring(0, 2));
        }
      }
      if (!node.path("text").asText().isBlank()) {
        Article article = Article.of(node.path("id").asText(), node.path("text").asText());
        rows.add(new Row(article, roots));
      }
    }
    return rows;
  }

  @Override
  public EventScore score() {
    return new Roots();
  }

  private static final class Roots implements EventScore {

    private int right;
    private int gold;
    private int given;
    private int main;
    private int coded;

    @Override
    public List<String> add(Sample sample, AnnotatedArticle found) {
      Set<String> expected = ((Row) sample).roots();
      Set<String> roots = new HashSet<>();
      found.codings().forEach(coding -> roots.add(coding.code().root()));
      gold += expected.size();
      given += roots.size();
      right += (int) roots.stream().filter(expected::contains).count();
      String first = found.codings().isEmpty() ? "" : found.codings().get(0).code().root();
      coded += first.isEmpty() ? 0 : 1;
      main += expected.contains(first) ? 1 : 0;
      return roots.containsAll(expected)
          ? List.of()
          : List.of(expected + " " + new TreeSet<>(roots) + " | " + sample.article().text());
    }

    @Override
    public List<String> report() {
      return List.of(
          String.format(
              Locale.ROOT,
              "CAMEO roots: precision %.1f  recall %.1f  F1 %.1f  gold %d;"
                  + " of %d sentences' main codings %.1f %% are gold",
              100.0 * right / Math.max(1, given),
              100.0 * right / Math.max(1, gold),
              200.0 * right / Math.max(1, given + gold),
              gold,
              coded,
              100.0 * main / Math.max(1, coded)));
    }
  }
}
