package org.communique.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.communique.knowledge.Knowledge;

/** Writes reports. The same records and settings always give the same bytes. */
public final class Report {

  private final Knowledge knowledge;
  private final ReportSettings settings;

  /**
   * @param knowledge names of states
   * @param settings what goes in
   */
  public Report(Knowledge knowledge, ReportSettings settings) {
    this.knowledge = knowledge;
    this.settings = settings;
  }

  /**
   * Reads the records and writes the page.
   *
   * @param in the folder that {@code communique batch} wrote, or one file of records
   * @param out the HTML file, replaced where it is there
   * @throws IOException where there are no records, or the file cannot be written
   */
  public ReportSummary write(Path in, Path out) throws IOException {
    Selection selection = Selection.of(RecordFiles.in(in), knowledge, settings);
    Clusters clusters = Clusters.of(in, selection.articles());
    Path part = out.resolveSibling(out.getFileName() + ".part");
    try {
      // An encoder of its own would stop at half a surrogate pair; this one writes a question mark.
      try (Writer writer =
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8))) {
        DataWriter data = new DataWriter(knowledge, selection, clusters);
        new PageWriter(settings.title(), data).write(writer);
      }
      Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return selection.summary();
  }
}
