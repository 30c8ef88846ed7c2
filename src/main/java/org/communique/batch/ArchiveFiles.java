package org.communique.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that arguments stand for: files, folders with all below them, and globs; in order of
 * name, one folder's names in memory at a time.
 */
final class ArchiveFiles {

  /** A file, and the id of its article where it holds one: its path below the argument. */
  record NamedFile(Path path, String id) {}

  private final List<String> arguments;
  private final Predicate<Path> taken;

  ArchiveFiles(List<String> arguments, Predicate<Path> taken) {
    this.arguments = arguments;
    this.taken = taken;
  }

  /** Fails where an argument names nothing. */
  void check() throws IOException {
    for (String argument : arguments) {
      if (!isGlob(argument) && !Files.exists(Path.of(argument))) {
        throw new NoSuchFileException(argument);
      }
    }
  }

  Iterator<NamedFile> iterator() {
    return arguments.stream().flatMap(this::files).iterator();
  }

  private Stream<NamedFile> files(String argument) {
    if (isGlob(argument)) {
      Path folder = globFolder(argument);
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument);
      return below(folder)
          .filter(path -> matcher.matches(path) || matcher.matches(path.normalize()))
          .map(path -> new NamedFile(path, path.normalize().toString()));
    }
    Path path = Path.of(argument);
    return Files.isDirectory(path)
        ? below(path).map(file -> new NamedFile(file, path.relativize(file).toString()))
        : Stream.of(new NamedFile(path, argument));
  }

  private Stream<Path> below(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList().stream().flatMap(this::taken);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  private Stream<Path> taken(Path path) {
    if (Files.isDirectory(path)) {
      return taken.test(path) ? below(path) : Stream.empty();
    }
    return Files.isRegularFile(path) && taken.test(path) ? Stream.of(path) : Stream.empty();
  }

  private static boolean isGlob(String argument) {
    return firstWildcard(argument) < argument.length() && !Files.exists(Path.of(argument));
  }

  private static int firstWildcard(String argument) {
    int at = 0;
    while (at < argument.length() && "*?[{".indexOf(argument.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static Path globFolder(String argument) {
    int slash = argument.lastIndexOf('/', firstWildcard(argument));
    return slash < 0 ? Path.of(".") : Path.of(argument.substring(0, slash + 1));
  }
}
