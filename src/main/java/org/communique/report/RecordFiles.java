package org.communique.report;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The record files of a folder that {@code communique batch} wrote, or one file of records. */
final class RecordFiles {

  /** Takes the lines. */
  interface Lines {
    /**
     * Takes a line.
     *
     * @param origin file and line, for messages
     */
    void line(String line, String origin);
  }

  private final List<Path> files;

  private RecordFiles(List<Path> files) {
    this.files = files;
  }

  /**
   * @param in the folder, or one {@code .jsonl}, {@code .jsonl.gz} or {@code .jsonl.zst}
   * @throws IOException where there are no records
   */
  static RecordFiles in(Path in) throws IOException {
    if (!Files.exists(in)) {
      throw new NoSuchFileException(in.toString());
    }
    if (Files.isRegularFile(in)) {
      return new RecordFiles(List.of(in));
    }
    Path records = in.resolve("records");
    if (!Files.isDirectory(records)) {
      throw new IOException(
          in + " has no folder 'records'; give the folder that communique batch --out wrote");
    }
    try (Stream<Path> all = Files.list(records)) {
      return new RecordFiles(all.filter(RecordFiles::isRecords).sorted().toList());
    }
  }

  private static boolean isRecords(Path file) {
    return name(file).matches(".+\\.jsonl(\\.gz|\\.zst)?");
  }

  /** Gives all lines in their order; what is unreadable in a file costs the rest of that file. */
  List<String> read(Lines lines) {
    List<String> unreadable = new ArrayList<>();
    for (Path file : files) {
      try {
        read(file, lines);
      } catch (IOException e) {
        unreadable.add(name(file) + ": " + e.getMessage());
      }
    }
    return unreadable;
  }

  private static void read(Path file, Lines lines) throws IOException {
    try (InputStream in = unpacked(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.line(line, name(file) + ":" + number);
        }
      }
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static InputStream unpacked(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    String name = name(file);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, 1 << 16);
    }
    return name.endsWith(".zst") ? new ZstdInputStream(in) : in;
  }
}
