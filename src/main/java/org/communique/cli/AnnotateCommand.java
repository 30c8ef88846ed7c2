package org.communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.Communique;
import org.communique.Limits;
import org.communique.Outcome;
import org.communique.evaluate.EngineOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates articles and prints their records. */
@Command(
    name = "annotate",
    description = "Annotates articles and prints their records.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Inputs: .txt, .html, .json (one article), .jsonl and .jsonl.gz (one article a line, with the"
          + " keys",
      "id, title, text, published, source, url). Exit code: 0; 1 where some articles failed; 2 for"
          + " usage."
    })
final class AnnotateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files and folders; none or - for standard input.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication of articles that do not say it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      description = "Longest article taken (default: ${DEFAULT-VALUE}).")
  private int maxCharacters = Limits.defaults().maxCharacters();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles annotated at once (default: processors).")
  private int threads = Limits.defaults().threads();

  @Option(
      names = "--input",
      paramLabel = "FORMAT",
      description = "Of standard input: txt, html, json, jsonl (default: txt).")
  private String inputFormat = "txt";

  @Mixin private EngineOptions engine = new EngineOptions();

  @Override
  public Integer call() throws IOException {
    try (Communique communique = communique();
        InputReader reader = new InputReader(files(), new ArticleParser(published))) {
      return print(new InOrder(communique, reader));
    }
  }

  private Communique communique() {
    Limits limits = Limits.defaults().withMaxCharacters(maxCharacters).withThreads(threads);
    return engine.builder().limits(limits).spread(threads > 1).build();
  }

  private List<Path> files() throws IOException {
    boolean standardInput = inputs.isEmpty() || inputs.equals(List.of(Path.of("-")));
    return standardInput ? List.of(standardInput()) : InputFiles.of(inputs);
  }

  /** Standard input as a file of its format, deleted at the end. */
  private Path standardInput() throws IOException {
    Path file = Files.createTempFile("stdin-", "." + inputFormat);
    file.toFile().deleteOnExit();
    try (InputStream in = System.in) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private int print(Iterator<Outcome> outcomes) {
    PrintWriter out = spec.commandLine().getOut();
    boolean terminal = System.console() != null;
    OutcomePrinter printer = OutcomePrinter.of(format, out, terminal);
    int failed = 0;
    while (outcomes.hasNext()) {
      Outcome outcome = outcomes.next();
      printer.print(outcome);
      if (outcome instanceof Outcome.Failed failure) {
        failed++;
        spec.commandLine().getErr().println("communique: " + describe(failure));
      }
    }
    printer.end();
    return failed == 0 ? 0 : 1;
  }

  private static String describe(Outcome.Failed failure) {
    return failure.message().startsWith(failure.id())
        ? failure.message()
        : failure.id() + ": " + failure.message();
  }
}
