package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.AnnotatedArticle;
import org.communique.Article;

/** The gold records of PLOVER's makers: types under their old names are read by the new ones. */
final class PloverGsr implements EventCorpus {

  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

  @Override
  public String name() {
    return "plover-gsr";
  }

  @Override
  public String path() {
    return "corpora/events/plover-gsr.json";
  }

  @Override
  public List<PloverPlv.Row> read(Path file) throws IOException {
    List<PloverPlv.Row> rows = new ArrayList<>();
    for (JsonNode node : Gold.tree(file)) {
      String type = node.path("event").asText();
      if (node.hasNonNull("text") && !type.equals("DOCUMENT")) {
        Article article = Article.of(node.path("id").asText(), node.path("text").asText());
        rows.add(new PloverPlv.Row(article, RENAMED.getOrDefault(type, type)));
      }
    }
    return rows;
  }

  @Override
  public EventScore score() {
    return new EventScore() {
      private final ClassScore types = new ClassScore();

      @Override
      public List<String> add(Sample sample, AnnotatedArticle found) {
        String gold = ((PloverPlv.Row) sample).type();
        String main = PloverPlv.main(found);
        return types.add(gold, main)
            ? List.of()
            : List.of(gold + " " + main + " | " + sample.article().text());
      }

      @Override
      public List<String> report() {
        return types.report("PLOVER type");
      }
    };
  }
}
