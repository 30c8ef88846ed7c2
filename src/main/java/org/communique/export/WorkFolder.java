package org.communique.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where files lie until all of them are whole; what a killed run left is cleared away first. */
final class WorkFolder implements AutoCloseable {

  private final Path target;
  private final Path path;

  WorkFolder(Path target) throws IOException {
    this.target = target;
    this.path = target.resolve(".export");
    delete(path);
    Files.createDirectories(path);
  }

  Path path() {
    return path;
  }

  /** The folder in which files of a kind are made. */
  Path of(ExportKind kind) throws IOException {
    return Files.createDirectories(path.resolve(kind.folder()));
  }

  /** Puts the new files in the place of the old ones. */
  void publish(ExportKind kind) throws IOException {
    Path place = target.resolve(kind.folder());
    delete(place);
    Files.move(path.resolve(kind.folder()), place);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }
}
