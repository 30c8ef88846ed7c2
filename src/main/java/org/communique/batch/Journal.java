package org.communique.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The shards that are done, one JSON object a line, each forced to the disk before the next. A line
 * cut short by a kill counts for nothing. Safe for use by many threads.
 */
final class Journal implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;
  private final FileChannel channel;
  private final Map<Integer, ShardEntry> done;

  private Journal(Path file, FileChannel channel, Map<Integer, ShardEntry> done) {
    this.file = file;
    this.channel = channel;
    this.done = done;
  }

  /**
   * The journal of a folder, begun where there is none.
   *
   * @param made what makes the results; a journal of results made otherwise is refused
   */
  static Journal open(Path file, Map<String, String> made) throws IOException {
    List<String> lines = Files.exists(file) ? wholeLines(file) : List.of();
    FileChannel channel = open(file);
    if (lines.isEmpty()) {
      channel.truncate(0);
      Journal journal = new Journal(file, channel, new TreeMap<>());
      journal.append(MAPPER.writeValueAsString(new TreeMap<>(made)));
      return journal;
    }
    try {
      checkSame(file, MAPPER.readTree(lines.get(0)), made);
    } catch (IOException | IllegalArgumentException e) {
      channel.close();
      throw e;
    }
    channel.truncate(lengthOf(lines)).position(lengthOf(lines));
    return new Journal(file, channel, entries(file, lines));
  }

  synchronized @Nullable ShardEntry entry(int shard) {
    return done.get(shard);
  }

  synchronized List<ShardEntry> entries() {
    return new ArrayList<>(done.values());
  }

  synchronized void add(ShardEntry entry) throws IOException {
    append(MAPPER.writeValueAsString(entry));
    done.put(entry.shard(), entry);
  }

  /** Forgets shards beyond the last one, of an archive that has become shorter. */
  synchronized void keepFirst(int shards) {
    done.keySet().removeIf(shard -> shard >= shards);
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw OutputFiles.failed(file, e);
    }
  }

  private void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw OutputFiles.failed(file, e);
    }
  }

  private static List<String> wholeLines(Path file) throws IOException {
    String text = Files.readString(file);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    return whole.lines().toList();
  }

  private static long lengthOf(List<String> lines) {
    return lines.stream().mapToLong(l -> l.getBytes(StandardCharsets.UTF_8).length + 1L).sum();
  }

  private static Map<Integer, ShardEntry> entries(Path file, List<String> lines) {
    Map<Integer, ShardEntry> entries = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        ShardEntry entry = MAPPER.readValue(lines.get(i), ShardEntry.class);
        entries.put(entry.shard(), entry);
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(
            file + ":" + (i + 1) + ": damaged; delete the line, its shard is made again", e);
      }
    }
    return entries;
  }

  private static void checkSame(Path file, JsonNode was, Map<String, String> made) {
    made.forEach(
        (key, value) -> {
          if (!value.equals(was.path(key).asText())) {
            throw new IllegalArgumentException(
                file
                    + ": the folder holds results of another "
                    + key
                    + " ("
                    + was.path(key).asText()
                    + ", now "
                    + value
                    + "); choose another folder or"
                    + " delete this one");
          }
        });
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
