package org.communique.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.coding.Coding;

/**
 * The PLV sentences: the PLOVER type of what the sentence mainly reports; CONCEDE and RETREAT are
 * one class there, YIELD. The marks of source and target are not used.
 */
final class PloverPlv implements EventCorpus {

  private static final Set<String> YIELD = Set.of("CONCEDE", "RETREAT");

  record Row(Article article, String type) implements Sample {}

  @Override
  public String name() {
    return "plover-plv";
  }

  @Override
  public String path() {
    return "corpora/events/plover-plv-train.tsv";
  }

  @Override
  public List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).split("\t", -1));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      Article article =
          Article.of(fields[header.indexOf("sentence_id")], fields[header.indexOf("sentence")]);
      rows.add(new Row(article, fields[header.indexOf("gold_root")]));
    }
    return rows;
  }

  /** The PLOVER type of the first coding that has one, or "none". */
  static String main(AnnotatedArticle found) {
    for (Coding coding : found.codings()) {
      if (coding.code().plover() != null) {
        return coding.code().plover();
      }
    }
    return "none";
  }

  @Override
  public EventScore score() {
    return new EventScore() {
      private final ClassScore types = new ClassScore();

      @Override
      public List<String> add(Sample sample, AnnotatedArticle found) {
        String gold = ((Row) sample).type();
        String main = main(found);
        boolean right = types.add(gold, YIELD.contains(main) ? "YIELD" : main);
        return right
            ? List.of()
            : List.of(
                gold
                    + " "
                    + main
                    + " "
                    + found.codings().stream().map(Coding::rule).toList()
                    + " | "
                    + sample.article().text());
      }

      @Override
      public List<String> report() {
        return types.report("PLOVER type");
      }
    };
  }
}
