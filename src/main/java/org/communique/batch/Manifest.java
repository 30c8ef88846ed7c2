package org.communique.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ends a run: the list of failures, and the manifest of all files with their checksums. */
final class Manifest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FAILURES = "failures.jsonl";

  private final Path out;
  private final Map<String, String> made;
  private final OutputFiles files;

  Manifest(Path out, Map<String, String> made, OutputFiles files) {
    this.out = out;
    this.made = made;
    this.files = files;
  }

  BatchSummary write(List<ShardEntry> shards, ShardFiles records, long resumed) throws IOException {
    removeOthers(shards);
    files.write(out.resolve(FAILURES), stream -> failures(shards, records, stream));
    long articles = shards.stream().mapToLong(ShardEntry::articles).sum();
    long failed = shards.stream().mapToLong(ShardEntry::failed).sum();
    ObjectNode manifest = MAPPER.createObjectNode();
    made.forEach(manifest::put);
    manifest.put("articles", articles).put("failed", failed);
    ArrayNode list = manifest.putArray("files");
    for (ShardEntry shard : shards) {
      entry(list, shard.file(), shard.articles(), shard.bytes(), shard.sha256());
    }
    Path failures = out.resolve(FAILURES);
    entry(list, FAILURES, failed, Files.size(failures), Digests.ofFile(failures));
    byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    files.write(out.resolve("manifest.json"), stream -> stream.write(bytes));
    return new BatchSummary(articles, failed, resumed);
  }

  private static void entry(ArrayNode list, String file, long records, long bytes, String sha256) {
    list.addObject()
        .put("file", file)
        .put("records", records)
        .put("bytes", bytes)
        .put("sha256", sha256);
  }

  private static void failures(List<ShardEntry> shards, ShardFiles records, OutputStream stream)
      throws IOException {
    for (ShardEntry shard : shards) {
      if (shard.failed() > 0) {
        records.lines(shard, line -> failure(line, stream));
      }
    }
  }

  private static void failure(String line, OutputStream stream) {
    try {
      if (MAPPER.readTree(line).has("error")) {
        stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parts that a kill left, and shards of an archive that was longer once. */
  private void removeOthers(List<ShardEntry> shards) throws IOException {
    Set<Path> own =
        shards.stream().map(shard -> out.resolve(shard.file())).collect(Collectors.toSet());
    try (Stream<Path> there = Files.list(out.resolve("records"))) {
      for (Path file : there.filter(path -> !own.contains(path)).toList()) {
        Files.delete(file);
      }
    }
  }
}
