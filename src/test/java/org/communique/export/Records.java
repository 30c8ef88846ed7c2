package org.communique.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.Article;
import org.communique.Communique;
import org.communique.Outcome;
import org.communique.batch.Archive;
import org.communique.batch.Batch;
import org.communique.batch.BatchSettings;
import org.communique.batch.Checksums;
import org.communique.batch.InputSettings;
import org.communique.batch.Packing;
import org.communique.batch.RecordFolder;
import org.communique.json.JsonFormat;

/** Folders of records for tests. */
final class Records {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Records() {}

  /** Annotates articles into a folder, a few a shard. */
  static Path write(Communique communique, Path folder, int shard, List<Article> articles)
      throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.createDirectories(folder);
    StringBuilder lines = new StringBuilder();
    for (Article a : articles) {
      ObjectNode node = MAPPER.createObjectNode().put("id", a.id()).put("title", a.title());
      node.put("text", a.text()).put("source", a.source()).put("url", a.url());
      node.put("published", a.published() == null ? null : a.published().toString());
      lines.append(node).append('\n');
    }
    Files.writeString(in, lines, StandardCharsets.UTF_8);
    Path out = folder.resolve("out");
    BatchSettings settings =
        new BatchSettings(out, 2, shard, true, Packing.GZ, Duration.ofMinutes(1), false);
    Archive archive = Archive.of(List.of(in.toString()), InputSettings.defaults());
    new Batch(communique, archive, settings).run(progress -> {});
    return out;
  }

  /** A record, and where it stands. */
  record Placed(String shard, int line, Outcome outcome) {}

  static List<Placed> read(Path out) throws IOException {
    List<Placed> all = new ArrayList<>();
    try (RecordFolder folder = RecordFolder.open(out)) {
      for (RecordFolder.Shard shard : folder.shards()) {
        folder.read(
            shard,
            (line, json) ->
                all.add(new Placed(shard.file(), line, JsonFormat.compact().read(json))));
      }
    }
    return all;
  }

  /** Every file below a folder, with its checksum. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Checksums.ofFile(file));
      }
    }
    return files;
  }
}
