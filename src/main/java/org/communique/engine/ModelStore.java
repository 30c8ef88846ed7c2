package org.communique.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where model files come from: a folder of the user's, or else those in the library's own jar.
 * Immutable.
 */
public final class ModelStore {

  private static final String RESOURCES = "/org/communique/models/";

  private final @Nullable Path folder;

  private ModelStore(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The models in the library's jar. */
  public static ModelStore bundled() {
    return new ModelStore(null);
  }

  /** The models of a folder, which must exist. */
  public static ModelStore in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new EngineException(
          "models folder " + folder.toAbsolutePath() + " does not exist; pass an existing folder");
    }
    return new ModelStore(folder);
  }

  /**
   * A model file's bytes with its checksum.
   *
   * @throws EngineException where there is no such file or it cannot be read
   */
  public ModelFile load(String name) {
    try (InputStream in = open(name)) {
      byte[] bytes = in.readAllBytes();
      return new ModelFile(new ModelInfo(name, sha256(bytes)), bytes);
    } catch (IOException e) {
      throw new EngineException("cannot read model " + describe(name) + ": " + e.getMessage(), e);
    }
  }

  /** Where a model of that name is looked for, for messages. */
  public String describe(String name) {
    return folder == null
        ? name + " in the library's jar"
        : folder.resolve(name).toAbsolutePath().toString();
  }

  private InputStream open(String name) throws IOException {
    InputStream in =
        folder == null
            ? ModelStore.class.getResourceAsStream(RESOURCES + name)
            : fromFolder(folder, name);
    if (in == null) {
      throw new EngineException(
          "model "
              + describe(name)
              + " is missing; put the file there, or choose another folder or engine");
    }
    return in;
  }

  private static @Nullable InputStream fromFolder(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
