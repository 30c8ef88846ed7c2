package org.communique.evaluate;

import java.nio.file.Path;
import org.communique.Communique;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what annotates, the same in all commands that read whole articles. */
public final class EngineOptions {

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "Engine that finds names (default: the library's).")
  private @Nullable String engine;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder with model files (default: those built in).")
  private @Nullable Path models;

  @Option(
      names = "--lexicons",
      paramLabel = "DIR",
      description = "Folder with lexicons of your own, merged over ours.")
  private @Nullable Path lexicons;

  /** A builder of the annotator that they ask for. */
  public Communique.Builder builder() {
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
    return builder;
  }

  /** The annotator that they ask for. */
  Communique open() {
    return builder().build();
  }

  /** The lexicons that they ask for. */
  Lexicons words() {
    return lexicons == null ? Lexicons.bundled() : Lexicons.with(lexicons);
  }
}
