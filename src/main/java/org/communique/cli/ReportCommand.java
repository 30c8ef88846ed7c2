package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.knowledge.Knowledge;
import org.communique.report.Report;
import org.communique.report.ReportSettings;
import org.communique.report.ReportSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the HTML report of a folder of records. */
@Command(
    name = "report",
    description = "Writes one HTML file to look at an archive with.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file needs no network and no server: open it in a browser. Exit code: 0; 1 where some",
      "records could not be read; 2 for usage and a file that cannot be written."
    })
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      description = "Folder that communique batch wrote, or one .jsonl, .jsonl.gz, .jsonl.zst.")
  private Path in = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The HTML file (default: report.html in the folder).")
  private @Nullable Path out;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Heading of the page (default: the folder's name).")
  private @Nullable String title;

  @Option(
      names = "--max-events",
      paramLabel = "N",
      description = "Most events embedded; a larger archive is sampled (default: 20000).")
  private int maxEvents = ReportSettings.titled("").maxEvents();

  @Option(
      names = "--max-text",
      paramLabel = "CHARS",
      description = "Most characters of article text embedded (default: 12000000).")
  private long maxText = ReportSettings.titled("").maxText();

  @Override
  public Integer call() throws IOException {
    ReportSettings settings = ReportSettings.titled(heading()).within(maxEvents, maxText);
    Path file = file();
    ReportSummary summary = new Report(Knowledge.bundled(), settings).write(in, file);
    tell(summary, file);
    return summary.unreadable() == 0 ? 0 : 1;
  }

  private String heading() {
    return title == null ? String.valueOf(in.toAbsolutePath().normalize().getFileName()) : title;
  }

  private Path file() {
    if (out != null) {
      return out;
    }
    return in.toFile().isDirectory() ? in.resolve("report.html") : in.resolveSibling("report.html");
  }

  private void tell(ReportSummary summary, Path file) {
    PrintWriter printer = spec.commandLine().getOut();
    printer.printf(
        "%s: %d of %d events, %d of %d articles, %d to read in full%n",
        file,
        summary.shownEvents(),
        summary.events(),
        summary.shownArticles(),
        summary.articles(),
        summary.texts());
    PrintWriter err = spec.commandLine().getErr();
    summary.reasons().forEach(why -> err.println("communique: unreadable: " + why));
    if (summary.unreadable() > summary.reasons().size()) {
      err.println("communique: " + summary.unreadable() + " records unreadable in all");
    }
  }
}
