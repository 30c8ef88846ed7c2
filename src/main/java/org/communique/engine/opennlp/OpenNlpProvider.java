package org.communique.engine.opennlp;

import org.communique.engine.Engine;
import org.communique.engine.EngineProvider;
import org.communique.engine.ModelStore;

/** Opens the engine {@code opennlp}. */
public final class OpenNlpProvider implements EngineProvider {

  static final String NAME = "opennlp";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Engine open(ModelStore models, boolean spread) {
    return new OpenNlpEngine(models);
  }
}
