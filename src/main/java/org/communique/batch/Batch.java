package org.communique.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communique.Communique;
import org.communique.Provenance;

/**
 * Annotates an archive into a folder: {@code records/NNNNNN.jsonl.gz}, {@code failures.jsonl}, the
 * journal and a manifest with checksums. The same call again goes on where a killed one stopped;
 * the folder is then the same, byte for byte, as that of a run never disturbed, on any number of
 * threads.
 */
public final class Batch {

  private final Communique communique;
  private final Archive archive;
  private final BatchSettings settings;
  private final OutputFiles files;

  /** A run that is yet to start. */
  public Batch(Communique communique, Archive archive, BatchSettings settings) {
    this(communique, archive, settings, new OutputFiles());
  }

  Batch(Communique communique, Archive archive, BatchSettings settings, OutputFiles files) {
    this.communique = communique;
    this.archive = archive;
    this.settings = settings;
    this.files = files;
  }

  /**
   * Works through the archive.
   *
   * @param progress told about twice a second how far the run is, from another thread
   * @throws IOException where the folder cannot be written; what is done is kept, and the same call
   *     goes on from there
   * @throws IllegalArgumentException where the folder holds results made otherwise
   */
  public BatchSummary run(Consumer<BatchProgress> progress) throws IOException {
    Path out = settings.out();
    try {
      Files.createDirectories(out.resolve("records"));
    } catch (IOException e) {
      throw OutputFiles.failed(out, e);
    }
    try (FolderLock lock = FolderLock.of(out);
        Journal journal = Journal.open(out.resolve("journal.jsonl"), made())) {
      ShardFiles shards = new ShardFiles(out, settings.packing(), files);
      return new BatchRun(communique, archive, settings, journal, shards)
          .run(progress, new Manifest(out, made(), files));
    }
  }

  /** What decides the results' bytes; limits and threads do not. */
  private Map<String, String> made() {
    Provenance by = communique.provenance();
    Map<String, String> made = new TreeMap<>();
    made.put("schema", "communique-batch/1");
    made.put("version", by.version());
    made.put("engine", by.engine());
    made.put(
        "models",
        by.models().stream()
            .map(m -> m.name() + " " + m.sha256())
            .collect(Collectors.joining(", ")));
    made.put("fields", new TreeMap<>(archive.settings().fields()).toString());
    made.put("published", String.valueOf(archive.settings().published()));
    made.put("shard size", String.valueOf(settings.shardArticles()));
    made.put("packing", settings.packing().name());
    return made;
  }
}
