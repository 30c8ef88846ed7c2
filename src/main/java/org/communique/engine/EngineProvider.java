package org.communique.engine;

/** Makes engines of one name; found through {@link java.util.ServiceLoader}. */
public interface EngineProvider {

  /** The name under which users choose the engine. */
  String name();

  /**
   * Opens the engine.
   *
   * @param models where its models lie
   * @param spread whether it may use other cores than the caller's for one document
   * @throws EngineException where a model or library is missing or damaged; the message names it
   *     and the remedy
   */
  Engine open(ModelStore models, boolean spread);
}
