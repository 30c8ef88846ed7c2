package org.communique.engine;

import java.util.Objects;

/**
 * A model file in use.
 *
 * @param name its file name
 * @param sha256 its SHA-256 checksum in lower-case hexadecimal digits
 */
public record ModelInfo(String name, String sha256) {

  public ModelInfo {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
  }
}
