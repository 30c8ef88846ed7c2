package org.communique.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import org.communique.batch.ArchiveFiles.NamedFile;
import org.jspecify.annotations.Nullable;

/**
 * The articles of many files, streamed: {@code .txt .html .json .jsonl .csv .tsv}, each also with
 * {@code .gz} or {@code .zst}, in {@code .zip}, and WARC. Immutable.
 */
public final class Archive {

  private final List<String> arguments;
  private final InputSettings settings;

  private Archive(List<String> arguments, InputSettings settings) {
    this.arguments = List.copyOf(arguments);
    this.settings = settings;
  }

  /**
   * The articles of files, folders with all below them, and globs.
   *
   * @throws java.nio.file.NoSuchFileException where there is no such file or folder
   */
  public static Archive of(List<String> arguments, InputSettings settings) throws IOException {
    new ArchiveFiles(arguments, path -> true).check();
    return new Archive(arguments, settings);
  }

  InputSettings settings() {
    return settings;
  }

  /** The bytes of all files, as they lie on the disk. */
  long bytes(Path out) throws IOException {
    long bytes = 0;
    for (Iterator<NamedFile> i = files(out, new AtomicLong()).iterator(); i.hasNext(); ) {
      bytes += Files.size(i.next().path());
    }
    return bytes;
  }

  /** The articles from the first on; what lies below {@code out} is none of them. */
  Reader open(Path out, AtomicLong bytesRead) {
    return new Reader(files(out, bytesRead).iterator(), new Sources(settings, bytesRead));
  }

  private ArchiveFiles files(Path out, AtomicLong bytesRead) {
    Sources sources = new Sources(settings, bytesRead);
    Path own = out.toAbsolutePath().normalize();
    return new ArchiveFiles(
        arguments,
        path ->
            !path.toAbsolutePath().normalize().startsWith(own)
                && (Files.isDirectory(path) || sources.takes(path.toString())));
  }

  /** Reads file after file. Used by one thread. */
  static final class Reader implements Iterator<Input>, AutoCloseable {

    private final Iterator<NamedFile> files;
    private final Sources sources;
    private @Nullable Source current;

    private Reader(Iterator<NamedFile> files, Sources sources) {
      this.files = files;
      this.sources = sources;
    }

    @Override
    public boolean hasNext() {
      while ((current == null || !current.hasNext()) && files.hasNext()) {
        close();
        NamedFile file = files.next();
        current = sources.open(file.path(), file.id());
      }
      return current != null && current.hasNext();
    }

    @Override
    public Input next() {
      if (!hasNext() || current == null) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    @Override
    public void close() {
      try {
        if (current != null) {
          current.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
