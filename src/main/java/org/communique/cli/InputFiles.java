package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files that the user's arguments stand for; a folder stands for the articles in it, in order
 * of name.
 */
final class InputFiles {

  private static final List<String> ENDINGS =
      List.of(".txt", ".html", ".htm", ".json", ".jsonl", ".jsonl.gz");

  private InputFiles() {}

  static List<Path> of(List<Path> arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        files.addAll(inFolder(argument));
      } else if (Files.exists(argument)) {
        files.add(argument);
      } else {
        throw new NoSuchFileException(argument.toString());
      }
    }
    return files;
  }

  private static List<Path> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).filter(InputFiles::isArticle).sorted().toList();
    }
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
