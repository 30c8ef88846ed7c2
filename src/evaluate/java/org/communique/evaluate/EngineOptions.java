package org.communique.evaluate;

import java.nio.file.Path;
import org.communique.Communique;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what annotates, the same in the evaluations of whole articles. */
final class EngineOptions {

  @Option(names = "--engine", paramLabel = "NAME", description = "Engine (default: the library's).")
  private @Nullable String engine;

  @Option(names = "--models", paramLabel = "DIR", description = "Folder with model files.")
  private @Nullable Path models;

  @Option(names = "--lexicons", paramLabel = "DIR", description = "Folder with your lexicons.")
  private @Nullable Path lexicons;

  /** The annotator that they ask for. */
  Communique open() {
    Communique.Builder builder = Communique.builder();
    if (engine != null) {
      builder.engine(engine);
    }
    if (models != null) {
      builder.models(models);
    }
    if (lexicons != null) {
      builder.lexicons(lexicons);
    }
    return builder.build();
  }

  /** The lexicons that they ask for. */
  Lexicons words() {
    return lexicons == null ? Lexicons.bundled() : Lexicons.with(lexicons);
  }
}
