package org.communique;

import java.nio.file.Path;
import java.util.List;
import org.communique.engine.Engine;
import org.communique.engine.ModelStore;
import org.communique.entity.Mention;
import org.communique.entity.MentionRepair;
import org.communique.entity.NameLexicon;
import org.communique.knowledge.Knowledge;
import org.communique.syntax.PartsOfSpeech;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** The stages up to names alone; for measuring. Immutable, safe for many threads. */
public final class NameFinder implements AutoCloseable {

  private final DocumentReader reader = DocumentReader.create();
  private final MentionRepair repair =
      new MentionRepair(Knowledge.bundled(), NameLexicon.of(Lexicons.bundled()));
  private final Engine engine;
  private final PartsOfSpeech parts = new PartsOfSpeech();

  private NameFinder(Engine engine) {
    this.engine = engine;
  }

  /**
   * Opens an engine as {@link Communique} does.
   *
   * @param engine its name, or null for the default one
   * @param models a folder with model files, or null for those in the jar
   */
  public static NameFinder open(@Nullable String engine, @Nullable Path models) {
    ModelStore store = models == null ? ModelStore.bundled() : ModelStore.in(models);
    return new NameFinder(
        EngineRegistry.named(engine == null ? EngineRegistry.DEFAULT : engine).open(store, true));
  }

  /** The engine's name. */
  public String engine() {
    return engine.name();
  }

  /** A document of given tokens. */
  public Document document(List<List<String>> sentences) {
    return reader.ofTokens(sentences);
  }

  /** A document of raw text, split by the library, with a headline or without one. */
  public Document document(@Nullable String headline, String text) {
    return reader.read(headline, text);
  }

  /** The names of a document. */
  public List<Mention> find(Document document) {
    return repair.repair(document, engine.names(document));
  }

  /** The document with the parts of speech that the later stages read. */
  public Document tagged(Document document) {
    return parts.tag(document, engine.analyze(document).trees());
  }

  @Override
  public void close() {
    engine.close();
  }
}
