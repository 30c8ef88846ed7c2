package org.communique.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.communique.Article;

/** SHA-256 checksums. */
final class Digests {

  private Digests() {}

  static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static byte[] sha256(byte[] bytes) {
    return start().digest(bytes);
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  static String ofFile(Path file) throws IOException {
    MessageDigest digest = start();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return hex(digest);
  }

  /** One checksum of all that inputs say. */
  static String ofInputs(List<Input> inputs) {
    MessageDigest digest = start();
    for (Input input : inputs) {
      if (input instanceof Input.Read read) {
        Article a = read.article();
        update(digest, a.id(), a.title(), a.text(), a.published(), a.source(), a.url());
      } else if (input instanceof Input.Unreadable unreadable) {
        update(digest, unreadable.failure().id(), unreadable.failure().message());
      }
    }
    return hex(digest);
  }

  private static void update(
      MessageDigest digest, @org.jspecify.annotations.Nullable Object... parts) {
    for (Object part : parts) {
      digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }
}
