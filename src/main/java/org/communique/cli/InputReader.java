package org.communique.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.communique.ErrorKind;
import org.communique.Outcome;

/**
 * Reads the articles of files, one after another; what cannot be read comes as a failure in its
 * place.
 */
final class InputReader implements Iterator<Input>, AutoCloseable {

  private final Iterator<Path> files;
  private final ArticleParser parser;
  private Iterator<Input> current = Collections.emptyIterator();
  private AutoCloseable open = () -> {};

  InputReader(List<Path> files, ArticleParser parser) {
    this.files = files.iterator();
    this.parser = parser;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && files.hasNext()) {
      close();
      current = read(files.next());
    }
    return current.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    try {
      open.close();
    } catch (Exception e) {
      throw new IllegalStateException("cannot close an input: " + e.getMessage(), e);
    }
    open = () -> {};
  }

  private Iterator<Input> read(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
        return lines(file, name.endsWith(".gz"));
      }
      return List.of(whole(file, name)).iterator();
    } catch (IOException e) {
      return List.of(unreadable(file.toString(), e)).iterator();
    }
  }

  private Iterator<Input> lines(Path file, boolean zipped) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    open = in;
    return new JsonLines(zipped ? new GZIPInputStream(in, 1 << 16) : in, file.toString(), parser);
  }

  private Input whole(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (name.endsWith(".json")) {
      return parser.json(bytes, file.toString(), file.toString());
    }
    String id = file.getFileName().toString();
    return name.endsWith(".html") || name.endsWith(".htm")
        ? parser.html(bytes, id, file.toString())
        : parser.text(bytes, id, file.toString());
  }

  static Input unreadable(String origin, Exception e) {
    String why =
        e instanceof UncheckedIOException && e.getCause() != null
            ? e.getCause().getMessage()
            : e.getMessage();
    return new Input.Unreadable(
        new Outcome.Failed(origin, ErrorKind.UNREADABLE, origin + ": cannot be read: " + why));
  }
}
