package org.communique;

import java.util.List;
import java.util.Objects;
import org.communique.engine.ModelInfo;

/**
 * What made a result, so that it can be made again.
 *
 * @param version the library's version
 * @param engine the name of the engine
 * @param models the model files in use, with checksums
 */
public record Provenance(String version, String engine, List<ModelInfo> models) {

  public Provenance {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(engine, "engine");
    models = List.copyOf(models);
  }
}
