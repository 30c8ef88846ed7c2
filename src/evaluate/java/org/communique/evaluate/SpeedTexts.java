package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.Article;
import org.communique.text.Document;
import org.communique.text.DocumentReader;

/**
 * Articles to measure speed on, and the same with their tokens given.
 *
 * @param articles as text
 * @param documents as tokens
 */
record SpeedTexts(List<Article> articles, List<Document> documents) {

  private static final int SENTENCES = 20;

  static SpeedTexts read(Path file, int most) throws IOException {
    DocumentReader reader = DocumentReader.create();
    List<Document> documents =
        file.toString().endsWith(".conll") ? tagged(reader, file) : plain(reader, file);
    List<Document> kept = documents.subList(0, Math.min(most, documents.size()));
    List<Article> articles = new ArrayList<>();
    for (Document document : kept) {
      articles.add(Gold.article("speed" + articles.size(), null, document.text(), "2022-03-01"));
    }
    return new SpeedTexts(articles, kept);
  }

  private static List<Document> plain(DocumentReader reader, Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (JsonNode node : Gold.lines(file)) {
      documents.add(reader.read(null, node.path("text").asText()));
    }
    return documents;
  }

  private static List<Document> tagged(DocumentReader reader, Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    List<List<String>> sentences = new ArrayList<>();
    for (List<Conll.TaggedSentence> document : Conll.read(file).documents()) {
      document.forEach(sentence -> sentences.add(sentence.words()));
      if (sentences.size() >= SENTENCES) {
        documents.add(reader.ofTokens(sentences));
        sentences.clear();
      }
    }
    if (!sentences.isEmpty()) {
      documents.add(reader.ofTokens(sentences));
    }
    return documents;
  }

  long tokens() {
    return documents.stream()
        .flatMap(document -> document.sentences().stream())
        .mapToLong(sentence -> sentence.tokens().size())
        .sum();
  }
}
