package org.communique.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.NameFinder;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.time.DateOrder;
import org.communique.time.TemporalTagger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the dates of texts whose dates are known, and scores spans and values. */
@Command(
    name = "dates",
    description = "Dates: span F1 by overlap and exact, F1 of type and value, characters/s.",
    mixinStandardHelpOptions = true)
public final class EvaluateDates implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description =
          "Folders of TimeML (.tml), tables of dated spans (.tsv, GUM's columns), specifications of"
              + " Recognizers (.json; those cases count whose results are dates or ranges of"
              + " them).")
  private List<Path> golds = new ArrayList<>();

  @Option(
      names = "--genre",
      paramLabel = "NAME",
      split = ",",
      description = "Genres of a table of dated spans (default: all).")
  private List<String> genres = new ArrayList<>();

  @Option(
      names = "--lexicons",
      paramLabel = "DIR",
      description = "Folder with word lists and rules of your own.")
  private @Nullable Path lexicons;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "How dates of digits alone are read: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  private DateOrder order = DateOrder.JUDGE;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description = "Tag everything so often; the fastest run gives the characters/s.")
  private int repeat = 1;

  @Option(names = "--misses", description = "List every miss with its context.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    DocumentReader reader = DocumentReader.create();
    TemporalTagger tagger =
        TemporalTagger.create(
            lexicons == null ? Lexicons.bundled() : Lexicons.with(lexicons), order);
    try (NameFinder engine = NameFinder.open(null, null)) {
      for (Path gold : golds) {
        List<DatedArticle> articles =
            articles(reader, gold).stream()
                .map(article -> article.withDocument(engine.tagged(article.document())))
                .toList();
        evaluate(tagger, gold, articles);
      }
    }
    return 0;
  }

  private List<DatedArticle> articles(DocumentReader reader, Path gold) throws IOException {
    if (Files.isDirectory(gold)) {
      return new TimeMl(reader).folder(gold);
    }
    if (!gold.toString().endsWith(".json")) {
      return new GumDates(reader).read(gold, genres);
    }
    RecognizerSpecs specs = new RecognizerSpecs(reader);
    List<DatedArticle> articles = specs.read(gold);
    specs.leftOut().forEach(spec.commandLine().getOut()::println);
    return articles;
  }

  private void evaluate(TemporalTagger tagger, Path gold, List<DatedArticle> articles) {
    DateScore score = new DateScore();
    long characters = 0;
    for (DatedArticle article : articles) {
      characters += article.document().text().length();
      score.add(article, tagger.tag(article.document(), article.published()));
    }
    long nanos = Long.MAX_VALUE;
    for (int run = 0; run < Math.max(1, repeat); run++) {
      long start = System.nanoTime();
      articles.forEach(article -> tagger.tag(article.document(), article.published()));
      nanos = Math.min(nanos, System.nanoTime() - start);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (misses) {
      score.misses().forEach(out::println);
    }
    double rate = characters / Math.max(1e-9, nanos / 1e9);
    String name = String.valueOf(gold.getFileName());
    out.println(
        String.format(Locale.ROOT, "%s  %s; %,.0f characters/s", name, score.report(), rate));
    out.flush();
  }
}
