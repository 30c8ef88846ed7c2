package org.communique.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The option that says how progress is shown. */
final class ProgressOptions {

  @Option(
      names = "--progress",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES} (default: AUTO, a bar on a terminal).")
  private ProgressDisplay.Kind kind = ProgressDisplay.Kind.AUTO;

  /** What shows progress on that writer, until it is closed. */
  ProgressDisplay display(PrintWriter err) {
    return ProgressDisplay.of(kind, err);
  }
}
