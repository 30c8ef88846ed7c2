package org.communique.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the tables beside the records say across articles: which records are of one real-world
 * event, which articles are near-duplicates. Empty where there are no tables.
 */
final class Clusters {

  /**
   * One real-world event.
   *
   * @param id its key
   * @param articles the articles of the archive that report it
   */
  record Cluster(String id, int articles) {}

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, String> clusterOf = new HashMap<>();
  private final Map<String, Cluster> clusters = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();

  private Clusters() {}

  /**
   * @param in the folder of the records
   * @param rows the articles of the page; nothing else is kept
   */
  static Clusters of(Path in, List<ArticleRow> rows) throws IOException {
    Clusters found = new Clusters();
    Set<String> articles = new HashSet<>();
    rows.forEach(row -> articles.add(row.id()));
    Path tables = in.resolve("tables");
    read(tables.resolve("cluster_events.csv"), row -> found.member(row, articles));
    Set<String> used = Set.copyOf(found.clusterOf.values());
    read(tables.resolve("clusters.csv"), row -> found.cluster(row, used));
    read(tables.resolve("duplicates.csv"), row -> found.duplicate(row, articles));
    return found;
  }

  private static void read(Path file, Consumer<CSVRecord> each) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      for (CSVRecord row : parser) {
        each.accept(row);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(
          file + " is no table of this version (" + e.getMessage() + "); make the tables again", e);
    }
  }

  private void member(CSVRecord row, Set<String> articles) {
    if (articles.contains(row.get("article"))) {
      clusterOf.put(row.get("event"), row.get("cluster"));
    }
  }

  private void cluster(CSVRecord row, Set<String> used) {
    String id = row.get("cluster");
    if (used.contains(id)) {
      clusters.put(id, new Cluster(id, Integer.parseInt(row.get("articles"))));
    }
  }

  private void duplicate(CSVRecord row, Set<String> articles) {
    if (articles.contains(row.get("article"))) {
      originals.put(row.get("article"), row.get("original"));
    }
  }

  boolean isEmpty() {
    return clusters.isEmpty();
  }

  /** The real-world event that a record is of, or null where no table says. */
  @Nullable Cluster of(String article, String event) {
    String id = clusterOf.get(article + "#" + event);
    return id == null ? null : clusters.get(id);
  }

  /** The id of the article that this one is a near-duplicate of, or null. */
  @Nullable String original(String article) {
    return originals.get(article);
  }
}
