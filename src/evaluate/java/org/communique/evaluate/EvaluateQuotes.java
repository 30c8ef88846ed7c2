package org.communique.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Communique;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the quotations of texts whose attributions are known; scores stretches and speakers. */
@Command(
    name = "quotes",
    description =
        "Quotations: precision, recall and F1 of stretches in marks, their speakers, and of"
            + " reported speech with its source.",
    mixinStandardHelpOptions = true)
public final class EvaluateQuotes implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "PolNeAR: NAME.attributions.jsonl beside the folder NAME-text.")
  private List<Path> golds = new ArrayList<>();

  @Mixin private EngineOptions options = new EngineOptions();

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "Only every Nth article, from --from on (default: ${DEFAULT-VALUE}).")
  private int every = 1;

  @Option(
      names = "--from",
      paramLabel = "K",
      description = "The first article, counted from 0 (default: ${DEFAULT-VALUE}).")
  private int from;

  @Option(names = "--misses", description = "List every miss with its context.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    try (Communique communique = options.open()) {
      for (Path gold : golds) {
        evaluate(communique, gold);
      }
    }
    return 0;
  }

  private void evaluate(Communique communique, Path gold) throws IOException {
    MarkedScore marked = new MarkedScore();
    ReportedScore reported = new ReportedScore();
    List<QuotedArticle> articles = PolNear.read(gold);
    for (int i = from; i < articles.size(); i += Math.max(1, every)) {
      QuotedArticle article = articles.get(i);
      AnnotatedArticle annotated = communique.annotate(Article.of(article.id(), article.text()));
      marked.add(article, annotated);
      reported.add(article, annotated);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (misses) {
      marked.misses().forEach(out::println);
      reported.misses().forEach(out::println);
    }
    out.println(gold.getFileName());
    out.println("  " + marked.report());
    out.println("  " + reported.report());
    out.flush();
  }
}
