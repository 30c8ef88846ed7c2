package org.communique.export;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.Outcome;
import org.communique.link.FingerprintWriter;

/** Writes a shard's fingerprints. */
final class FingerprintSink implements ArticleSink {

  private final FingerprintWriter writer;

  FingerprintSink(Path file) throws IOException {
    this.writer = FingerprintWriter.create(file);
  }

  @Override
  public void add(int line, Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Annotated annotated) {
      writer.add(annotated.article());
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
