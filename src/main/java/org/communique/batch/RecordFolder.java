package org.communique.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The records that a {@link Batch} has written, shard by shard. No other run writes into the folder
 * as long as this is open.
 */
public final class RecordFolder implements AutoCloseable {

  /**
   * One record file.
   *
   * @param number from 0
   * @param file its name below the folder
   * @param records its records, failures among them
   * @param bytes its length
   * @param sha256 its checksum
   */
  public record Shard(int number, String file, long records, long bytes, String sha256) {}

  /** Takes one record. */
  @FunctionalInterface
  public interface LineConsumer {
    /**
     * A record as JSON.
     *
     * @param number its line, from 1
     */
    void accept(int number, String line) throws IOException;
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final FolderLock lock;
  private final List<Shard> shards;

  private RecordFolder(Path folder, FolderLock lock, List<Shard> shards) {
    this.folder = folder;
    this.lock = lock;
    this.shards = List.copyOf(shards);
  }

  /**
   * Opens the results of a run that came to its end.
   *
   * @throws IOException where there is no such run, or another run is at work on it
   */
  public static RecordFolder open(Path folder) throws IOException {
    Path manifest = folder.resolve("manifest.json");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.exists(manifest)) {
      throw new IOException(
          folder
              + ": there is no manifest.json; let 'communique batch … --out "
              + folder
              + "' come to its end first");
    }
    FolderLock lock = FolderLock.of(folder);
    try {
      return new RecordFolder(folder, lock, shards(MAPPER.readTree(manifest.toFile())));
    } catch (IOException e) {
      lock.close();
      throw new IOException(manifest + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Shard> shards(JsonNode manifest) {
    List<Shard> shards = new ArrayList<>();
    for (JsonNode file : manifest.path("files")) {
      String name = file.path("file").asText();
      if (name.startsWith("records/")) {
        shards.add(
            new Shard(
                shards.size(),
                name,
                file.path("records").asLong(),
                file.path("bytes").asLong(),
                file.path("sha256").asText()));
      }
    }
    return shards;
  }

  /** The folder. */
  public Path path() {
    return folder;
  }

  /** The record files, in order. */
  public List<Shard> shards() {
    return shards;
  }

  /** Gives the records of a shard one by one. */
  public void read(Shard shard, LineConsumer consumer) throws IOException {
    Path file = folder.resolve(shard.file());
    try (InputStream in = Packing.of(shard.file()).unpacking(Files.newInputStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        consumer.accept(++number, line);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
