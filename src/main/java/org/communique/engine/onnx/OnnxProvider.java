package org.communique.engine.onnx;

import org.communique.engine.Engine;
import org.communique.engine.EngineException;
import org.communique.engine.EngineProvider;
import org.communique.engine.ModelStore;

/** Opens the engine {@code onnx}. */
public final class OnnxProvider implements EngineProvider {

  static final String NAME = "onnx";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Engine open(ModelStore models, boolean spread) {
    try {
      return new OnnxEngine(models, spread);
    } catch (LinkageError e) {
      throw new EngineException(
          "the engine onnx needs com.microsoft.onnxruntime:onnxruntime on the class path, with a"
              + " native library for this platform; add it, or choose the engine opennlp",
          e);
    }
  }
}
