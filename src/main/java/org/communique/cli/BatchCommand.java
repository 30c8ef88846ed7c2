package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.Communique;
import org.communique.Limits;
import org.communique.batch.Archive;
import org.communique.batch.Batch;
import org.communique.batch.BatchSettings;
import org.communique.batch.BatchSummary;
import org.communique.batch.InputSettings;
import org.communique.batch.Packing;
import org.communique.evaluate.EngineOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates an archive into a folder. */
@Command(
    name = "batch",
    description = "Annotates an archive into a folder; run again, it goes on where it stopped.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Inputs: .txt .html .json .jsonl .csv .tsv, each also .gz or .zst, .zip, .warc, .warc.gz.",
      "Exit code: 0; 1 where some articles failed (failures.jsonl); 2 for usage and a folder",
      "that cannot be written."
    })
final class BatchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "IN", arity = "1..*", description = "Files, folders and globs.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder of results.")
  private Path out = Path.of("");

  @Option(
      names = "--fields",
      paramLabel = "KEY=NAME",
      split = ",",
      description = "Names in your files of id, title, text, published, source, url.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication of articles that do not say it.")
  private @Nullable LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles annotated at once (default: processors).")
  private int threads = Limits.defaults().threads();

  @Option(
      names = "--shard",
      paramLabel = "N",
      description = "Most articles of one record file (default: ${DEFAULT-VALUE}).")
  private int shard = 500;

  @Option(names = "--unordered", description = "Records in the order in which they get done.")
  private boolean unordered;

  @Option(
      names = "--pack",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Packing packing = Packing.GZ;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      description = "Longest article (default: ${DEFAULT-VALUE}).")
  private int maxCharacters = Limits.defaults().maxCharacters();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Longest line, file or entry read (default: ${DEFAULT-VALUE}).")
  private int maxBytes = InputSettings.defaults().maxBytes();

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "Longest time of one article (default: ${DEFAULT-VALUE}).")
  private double maxSeconds = 60;

  @Option(names = "--retry", description = "Tries again the articles that failed.")
  private boolean retry;

  @Mixin private EngineOptions engine = new EngineOptions();
  @Mixin private ExportOptions options = new ExportOptions();
  @Mixin private ProgressOptions progress = new ProgressOptions();

  @Override
  public Integer call() throws IOException {
    Archive archive = Archive.of(inputs, new InputSettings(fields, published, maxBytes));
    try (Communique communique = communique();
        ProgressDisplay display = progress.display(spec.commandLine().getErr())) {
      BatchSummary summary = new Batch(communique, archive, settings()).run(display::show);
      options.export(out, threads, display);
      return report(summary);
    }
  }

  private BatchSettings settings() {
    Duration maxTime = Duration.ofMillis((long) (maxSeconds * 1000));
    return new BatchSettings(out, threads, shard, !unordered, packing, maxTime, retry);
  }

  private Communique communique() {
    Limits limits = Limits.defaults().withMaxCharacters(maxCharacters).withThreads(threads);
    return engine.builder().limits(limits).spread(false).build();
  }

  private int report(BatchSummary summary) {
    PrintWriter printer = spec.commandLine().getOut();
    printer.println(
        summary.articles()
            + " articles in "
            + out
            + ", "
            + summary.resumed()
            + " of them from an"
            + " earlier run, "
            + summary.failed()
            + " failed");
    if (summary.failed() > 0) {
      printer.println(
          "why: "
              + out.resolve("failures.jsonl")
              + "; mend them and run the same command, or"
              + " add --retry");
    }
    return summary.failed() == 0 ? 0 : 1;
  }
}
