package org.communique.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.communique.batch.Encoder.Encoded;

/** The record files of a folder. */
final class ShardFiles {

  private final Path out;
  private final Packing packing;
  private final OutputFiles files;

  ShardFiles(Path out, Packing packing, OutputFiles files) {
    this.out = out;
    this.packing = packing;
    this.files = files;
  }

  String name(int shard) {
    return String.format(Locale.ROOT, "records/%06d.jsonl", shard) + packing.ending();
  }

  ShardEntry write(PendingShard shard) throws IOException {
    String name = name(shard.number());
    List<Encoded> records = shard.records();
    MessageDigest digest = Digests.start();
    files.write(
        out.resolve(name),
        stream -> {
          for (Encoded record : records) {
            stream.write(record.bytes());
            digest.update(record.bytes());
          }
        });
    int failed = (int) records.stream().filter(Encoded::failed).count();
    long bytes = records.stream().mapToLong(record -> record.bytes().length).sum();
    String sha256 = Digests.hex(digest);
    return new ShardEntry(
        shard.number(), name, records.size(), failed, shard.checksum(), sha256, bytes);
  }

  /** Whether the file is there as it was written. */
  boolean isSound(ShardEntry entry) throws IOException {
    Path file = out.resolve(entry.file());
    return Files.exists(file)
        && Files.size(file) == entry.bytes()
        && Digests.ofFile(file).equals(entry.sha256());
  }

  void lines(ShardEntry entry, Consumer<String> each) throws IOException {
    try (InputStream in = Files.newInputStream(out.resolve(entry.file()));
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(packing.unpacking(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        each.accept(line);
      }
    }
  }
}
