package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.export.Export;
import org.communique.export.ExportSettings;
import org.communique.export.TableFormat;
import picocli.CommandLine.Option;

/** The options that say what is made of a folder of records. */
final class ExportOptions {

  @Option(
      names = "--tables",
      paramLabel = "KIND",
      description =
          "Tables of articles, events, participants, entities, mentions, quotes, duplicates and"
              + " clusters: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private TableFormat tables = TableFormat.BOTH;

  @Option(names = "--brat", description = "Also texts and annotations for brat.")
  private boolean brat;

  @Option(names = "--conll", description = "Also tokens with name tags, as in CoNLL 2003.")
  private boolean conll;

  /** Makes the tables and files that are asked for, in the folder of the records. */
  void export(Path folder, int threads, ProgressDisplay display) throws IOException {
    Export.run(folder, new ExportSettings(tables, brat, conll, threads), display::show);
  }
}
