package org.communique.batch;

import java.nio.charset.StandardCharsets;
import org.communique.Outcome;
import org.communique.json.JsonFormat;

/** Outcomes as packed lines. Immutable. */
final class Encoder {

  /** A packed line, and whether it tells of a failure. */
  record Encoded(byte[] bytes, boolean failed) {}

  private final JsonFormat format = JsonFormat.compact();
  private final Packing packing;

  Encoder(Packing packing) {
    this.packing = packing;
  }

  /** The outcome; a failure's message begins with its origin. */
  Encoded encode(Outcome outcome, String origin) {
    if (outcome instanceof Outcome.Failed f && !f.message().startsWith(origin)) {
      return encode(new Outcome.Failed(f.id(), f.kind(), origin + ": " + f.message()), origin);
    }
    byte[] line = (format.write(outcome) + "\n").getBytes(StandardCharsets.UTF_8);
    return new Encoded(packing.pack(line), outcome instanceof Outcome.Failed);
  }

  /** A sound line as it was. */
  Encoded again(String line) {
    return new Encoded(packing.pack((line + "\n").getBytes(StandardCharsets.UTF_8)), false);
  }
}
