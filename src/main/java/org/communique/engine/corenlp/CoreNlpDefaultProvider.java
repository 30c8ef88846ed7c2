package org.communique.engine.corenlp;

/**
 * Opens the engine {@code corenlp-default}: CoreNLP as it is set up by default, ten times slower
 * than the coarse one and no better; there to compare with.
 */
public final class CoreNlpDefaultProvider extends CoreNlpProvider {

  @Override
  public String name() {
    return "corenlp-default";
  }

  @Override
  boolean isFine() {
    return true;
  }
}
