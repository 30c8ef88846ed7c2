package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes tables and annotators' files of the records of an archive. */
@Command(
    name = "tables",
    description = "Makes tables, brat and CoNLL files of a folder that batch has written.",
    mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder that batch wrote (--out).")
  private Path folder = Path.of("");

  @Mixin private ExportOptions options = new ExportOptions();
  @Mixin private ProgressOptions progress = new ProgressOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Record files read at once (default: processors).")
  private int threads = Limits.defaults().threads();

  @Override
  public Integer call() throws IOException {
    try (ProgressDisplay display = progress.display(spec.commandLine().getErr())) {
      options.export(folder, threads, display);
    }
    return 0;
  }
}
