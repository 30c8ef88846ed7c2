package org.communique.spark;

import java.io.Serializable;
import java.nio.file.Path;
import org.communique.Communique;
import org.communique.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How executors build their annotator. Paths are those on the executors.
 *
 * @param engine the engine's name, or null for the default one
 * @param models a folder with model files, or null for those in the jar
 * @param lexicons a folder with lexicons of the user's own, or null
 * @param maxCharacters the longest text taken
 */
public record AnnotatorSettings(
    @Nullable String engine, @Nullable String models, @Nullable String lexicons, int maxCharacters)
    implements Serializable {

  /** The default engine, models and limits. */
  public static AnnotatorSettings defaults() {
    return new AnnotatorSettings(null, null, null, Limits.defaults().maxCharacters());
  }

  /** The same with another engine. */
  public AnnotatorSettings withEngine(String name) {
    return new AnnotatorSettings(name, models, lexicons, maxCharacters);
  }

  Communique build() {
    Communique.Builder builder =
        Communique.builder()
            .spread(false)
            .limits(Limits.defaults().withMaxCharacters(maxCharacters));
    if (engine != null) {
      builder.engine(engine);
    }
    if (models != null) {
      builder.models(Path.of(models));
    }
    if (lexicons != null) {
      builder.lexicons(Path.of(lexicons));
    }
    return builder.build();
  }
}
