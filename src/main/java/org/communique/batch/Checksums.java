package org.communique.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;

/** SHA-256 checksums of files and of lists, in hexadecimal digits. */
public final class Checksums {

  private Checksums() {}

  /** The checksum of a file's bytes. */
  public static String ofFile(Path file) throws IOException {
    return Digests.ofFile(file);
  }

  /** One checksum of strings and their order. */
  public static String of(List<String> parts) {
    MessageDigest digest = Digests.start();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return Digests.hex(digest);
  }
}
