package org.communique;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.communique.engine.EngineException;
import org.communique.engine.EngineProvider;

/** Every engine that the library has, for contract tests. */
public final class Engines {

  private Engines() {}

  public static Stream<String> names() {
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(provider -> provider.get().name())
        .sorted();
  }

  /**
   * An annotator; the test is skipped where the engine is CoreNLP and its jars are not on the class
   * path.
   */
  public static Communique annotator(String engine) {
    return annotator(engine, true);
  }

  static Communique annotator(String engine, boolean spread) {
    try {
      return Communique.builder().engine(engine).spread(spread).build();
    } catch (EngineException e) {
      if (engine.startsWith("corenlp")) {
        return abort(
            "CoreNLP is not on the class path (mvn -Pcorenlp puts it there): " + e.getMessage());
      }
      throw e;
    }
  }
}
