package org.communique.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.Communique;
import org.communique.Outcome;
import org.communique.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Resolves the places of articles and scores them against gold coordinates. */
@Command(
    name = "places",
    description = "Places against gold coordinates: resolved, and near the right point.",
    mixinStandardHelpOptions = true)
public final class EvaluatePlaces implements Callable<Integer> {

  private static final List<String> SETS =
      List.of("GeoVirus.xml", "GeoWebNews.xml", "mordecai3-tests.jsonl");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "GeoVirus, GeoWebNews, TR-News or LGL as XML, mordecai's tests as JSON lines (default:"
              + " those of --corpora).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--corpora",
      paramLabel = "DIR",
      description = "Folder with corpora/geo (default: ${DEFAULT-VALUE}).")
  private Path shared = Path.of("..", "shared");

  @Mixin private EngineOptions options = new EngineOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Lists the misses.")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    List<Path> chosen = new ArrayList<>(files);
    if (chosen.isEmpty()) {
      SETS.forEach(set -> chosen.add(shared.resolve("corpora/geo").resolve(set)));
    }
    try (Communique communique = options.open()) {
      for (Path file : chosen) {
        evaluate(communique, file);
      }
    }
    return 0;
  }

  private void evaluate(Communique communique, Path file) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.exists(file)) {
      out.println(file + " is not there, passed over");
      return;
    }
    List<String> misses = new ArrayList<>();
    String report =
        file.toString().endsWith(".jsonl")
            ? assertions(communique, file, misses)
            : toponyms(communique, file, misses);
    out.println(
        file.getFileName() + "  engine " + communique.provenance().engine() + "  " + report);
    if (verbose) {
      misses.forEach(miss -> out.println("  " + miss));
    }
    out.flush();
  }

  private String assertions(Communique communique, Path file, List<String> misses)
      throws IOException {
    PlaceAssertions assertions = new PlaceAssertions(communique, Knowledge.of(options.words()));
    assertions.run(file);
    misses.addAll(assertions.misses());
    return assertions.report();
  }

  private static String toponyms(Communique communique, Path file, List<String> misses)
      throws IOException {
    PlaceScore score = new PlaceScore();
    int failed = 0;
    for (GeoCorpus gold : GeoCorpus.read(file)) {
      if (communique.outcome(gold.article()) instanceof Outcome.Annotated annotated) {
        score
            .add(gold, annotated.article())
            .forEach(m -> misses.add(gold.article().id() + "  " + m));
      } else {
        failed++;
      }
    }
    return score.report() + (failed == 0 ? "" : ", " + failed + " articles failed");
  }
}
