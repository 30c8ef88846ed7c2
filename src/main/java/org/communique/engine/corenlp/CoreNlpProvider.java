package org.communique.engine.corenlp;

import org.communique.engine.Engine;
import org.communique.engine.EngineException;
import org.communique.engine.EngineProvider;
import org.communique.engine.ModelStore;

/**
 * Opens the engine {@code corenlp}, of the three coarse classifiers alone; loads nothing of CoreNLP
 * before that.
 */
public class CoreNlpProvider implements EngineProvider {

  private static final String CLASS = "edu.stanford.nlp.pipeline.StanfordCoreNLP";
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public Engine open(ModelStore models, boolean spread) {
    ClassLoader loader = CoreNlpProvider.class.getClassLoader();
    require(loader.getResource(CLASS.replace('.', '/') + ".class") != null, "stanford-corenlp");
    require(loader.getResource(MODEL) != null, "stanford-corenlp with the classifier 'models'");
    return new CoreNlpEngine(name(), isFine());
  }

  /** Whether the fine-grained rules, the numeric classifiers and SUTime run too. */
  boolean isFine() {
    return false;
  }

  private static void require(boolean present, String artifact) {
    if (!present) {
      throw new EngineException(
          "engines of CoreNLP need edu.stanford.nlp:"
              + artifact
              + " on the class path; add that dependency (it is GPL), or choose another engine");
    }
  }
}
