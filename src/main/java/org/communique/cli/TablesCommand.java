package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.Limits;
import org.communique.export.Export;
import org.communique.export.ExportSettings;
import org.communique.export.TableFormat;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--tables",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private TableFormat tables = TableFormat.BOTH;

  @Option(names = "--brat", description = "Also texts and annotations for brat.")
  private boolean brat;

  @Option(names = "--conll", description = "Also tokens with name tags, as in CoNLL 2003.")
  private boolean conll;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Record files read at once (default: processors).")
  private int threads = Limits.defaults().threads();

  @Option(
      names = "--progress",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES} (default: AUTO, a bar on a terminal).")
  private ProgressDisplay.Kind progress = ProgressDisplay.Kind.AUTO;

  @Override
  public Integer call() throws IOException {
    try (ProgressDisplay display = ProgressDisplay.of(progress, spec.commandLine().getErr())) {
      Export.run(folder, new ExportSettings(tables, brat, conll, threads), display::show);
    }
    return 0;
  }
}
