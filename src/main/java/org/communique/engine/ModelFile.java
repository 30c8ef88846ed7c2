package org.communique.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A model file read into memory. */
public final class ModelFile {

  private final ModelInfo info;
  private final byte[] bytes;

  ModelFile(ModelInfo info, byte[] bytes) {
    this.info = info;
    this.bytes = bytes;
  }

  /** Its name and checksum. */
  public ModelInfo info() {
    return info;
  }

  /** A fresh stream over its bytes. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** A copy of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
