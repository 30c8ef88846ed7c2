package org.communique.engine.corenlp;

import org.communique.engine.Engine;
import org.communique.engine.EngineException;
import org.communique.engine.EngineProvider;
import org.communique.engine.ModelStore;

/** Opens the engine {@code corenlp}; loads nothing of CoreNLP before that. */
public final class CoreNlpProvider implements EngineProvider {

  static final String NAME = "corenlp";

  private static final String CLASS = "edu.stanford.nlp.pipeline.StanfordCoreNLP";
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Engine open(ModelStore models) {
    ClassLoader loader = CoreNlpProvider.class.getClassLoader();
    require(loader.getResource(CLASS.replace('.', '/') + ".class") != null, "stanford-corenlp");
    require(loader.getResource(MODEL) != null, "stanford-corenlp with the classifier 'models'");
    return new CoreNlpEngine();
  }

  private static void require(boolean present, String artifact) {
    if (!present) {
      throw new EngineException(
          "engine 'corenlp' needs edu.stanford.nlp:"
              + artifact
              + " on the class path; add that dependency (it is GPL), or choose another engine");
    }
  }
}
