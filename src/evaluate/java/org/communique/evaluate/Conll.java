package org.communique.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A CoNLL file: its lines as they are, and the sentences in them.
 *
 * @param lines every line
 * @param documents the sentences of each document; a file without document marks has one document a
 *     sentence
 */
record Conll(List<String> lines, List<List<TaggedSentence>> documents) {

  /**
   * One sentence.
   *
   * @param firstLine the index of its first token's line
   * @param words its tokens
   * @param tags their BIO tags
   */
  record TaggedSentence(int firstLine, List<String> words, List<String> tags) {

    TaggedSentence inCapitals() {
      return new TaggedSentence(
          firstLine, words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList(), tags);
    }
  }

  static Conll read(Path file) throws IOException {
    List<String> lines = List.of(Files.readString(file, StandardCharsets.UTF_8).split("\r?\n", -1));
    boolean marked = lines.stream().anyMatch(Conll::isMark);
    List<List<TaggedSentence>> documents = new ArrayList<>();
    List<TaggedSentence> document = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean border = i == lines.size() || lines.get(i).isBlank() || isMark(lines.get(i));
      if (border && i > first) {
        document.add(sentence(lines, first, i));
      }
      boolean ends = i == lines.size() || isMark(lines.get(i)) || !marked;
      if (border && ends && !document.isEmpty()) {
        documents.add(document);
        document = new ArrayList<>();
      }
      first = border ? i + 1 : first;
    }
    return new Conll(lines, documents);
  }

  /** The same with every word in capitals; the lines stay. */
  Conll inCapitals() {
    return new Conll(
        lines,
        documents.stream()
            .map(document -> document.stream().map(TaggedSentence::inCapitals).toList())
            .toList());
  }

  private static boolean isMark(String line) {
    return line.startsWith("-DOCSTART");
  }

  private static TaggedSentence sentence(List<String> lines, int from, int to) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : lines.subList(from, to)) {
      int tab = line.indexOf('\t');
      String word = tab < 0 ? line : line.substring(0, tab);
      words.add(word.isEmpty() ? "_" : word);
      tags.add(line.substring(line.lastIndexOf('\t') + 1));
    }
    return new TaggedSentence(from, words, tags);
  }
}
