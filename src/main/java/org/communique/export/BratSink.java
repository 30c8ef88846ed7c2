package org.communique.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.communique.Outcome;

/** A text file and an annotation file for each article of a shard, in a folder of its own. */
final class BratSink implements ArticleSink {

  private static final int LONGEST_NAME = 60;

  private final Path folder;

  BratSink(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void add(int line, Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Annotated annotated) {
      BratDocument document = new BratDocument(annotated.article());
      String name = name(line, outcome.id());
      Files.write(folder.resolve(name + ".txt"), bytes(document.text()));
      Files.write(folder.resolve(name + ".ann"), bytes(document.annotations()));
    }
  }

  /** Never fails, unlike {@code Files.writeString}: half a surrogate pair becomes "?". */
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The line, which makes it unique, and what of the id every file system takes. */
  static String name(int line, String id) {
    String plain = id.replaceAll("[^A-Za-z0-9._-]+", "-");
    String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    return String.format(Locale.ROOT, "%04d-%s", line, end);
  }

  @Override
  public void close() {}
}
