package org.communique;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.communique.engine.EngineException;
import org.jspecify.annotations.Nullable;

/**
 * Annotates articles. Immutable and safe for use by many threads; build one and share it, close it
 * at the end.
 *
 * <pre>{@code
 * try (Communique communique = Communique.create()) {
 *   AnnotatedArticle annotated = communique.annotate(Article.of("1", "Putin met Lukashenko in Minsk on Friday."));
 *   annotated.mainEvent().ifPresent(System.out::println);
 * }
 * }</pre>
 */
public final class Communique implements AutoCloseable {

  private final Pipeline pipeline;
  private final Limits limits;

  private Communique(Pipeline pipeline, Limits limits) {
    this.pipeline = pipeline;
    this.limits = limits;
  }

  /** An annotator with the default engine, the models of the jar and the default limits. */
  public static Communique create() {
    return builder().build();
  }

  /** Chooses engine, models, limits and lexicons. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Annotates one article.
   *
   * @throws ArticleException where the article cannot be annotated; says why
   */
  public AnnotatedArticle annotate(Article article) {
    Objects.requireNonNull(article, "article");
    return pipeline.annotate(article);
  }

  /** Annotates one article and gives a failure as a value. */
  public Outcome outcome(Article article) {
    try {
      return new Outcome.Annotated(annotate(article));
    } catch (ArticleException e) {
      return new Outcome.Failed(
          e.id(), e.kind(), Objects.requireNonNullElse(e.getMessage(), e.kind().name()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(
          article.id(), ErrorKind.INTERNAL, "a fault of the library, please report it: " + e);
    }
  }

  /**
   * Annotates many articles on as many threads as the limits say. The outcomes come in the order of
   * the articles; few articles are held in memory at a time, however many there are. One bad
   * article costs only itself. Close the stream where it is not read to its end.
   */
  public Stream<Outcome> annotateAll(Iterator<Article> articles) {
    ExecutorService executor = Executors.newFixedThreadPool(limits.threads(), Communique::daemon);
    Iterator<Outcome> outcomes =
        new OrderedStream<>(
            articles, this::outcome, executor, limits.threads() * 4, executor::shutdown);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(outcomes, traits), false)
        .onClose(executor::shutdownNow);
  }

  /** {@link #annotateAll(Iterator)} of a collection. */
  public Stream<Outcome> annotateAll(Iterable<Article> articles) {
    return annotateAll(articles.iterator());
  }

  /** What makes the results: version, engine, models. */
  public Provenance provenance() {
    return pipeline.provenance();
  }

  /** The library's version. */
  public static String version() {
    return Pipeline.version();
  }

  /** Frees the engine. */
  @Override
  public void close() {
    pipeline.close();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "communique");
    thread.setDaemon(true);
    return thread;
  }

  /** Makes a {@link Communique}. Not safe for use by many threads. */
  public static final class Builder {

    private String engine = EngineRegistry.DEFAULT;
    private boolean spread = true;
    private @Nullable Path models;
    private @Nullable Path lexicons;
    private Limits limits = Limits.defaults();

    private Builder() {}

    /** The engine by name; unset, the default one. */
    public Builder engine(String name) {
      this.engine = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Whether the engine may use the cores of the common pool for one article; unset, it does.
     * Without it an article is the work of the thread that asks, which suits callers that annotate
     * many at a time. The records are the same.
     */
    public Builder spread(boolean chosen) {
      this.spread = chosen;
      return this;
    }

    /** A folder with model files, in place of those in the jar. */
    public Builder models(Path folder) {
      this.models = Objects.requireNonNull(folder, "folder");
      return this;
    }

    /** A folder with lexicons of the user's own, merged over the library's. */
    public Builder lexicons(Path folder) {
      this.lexicons = Objects.requireNonNull(folder, "folder");
      return this;
    }

    /** How much the annotator takes on. */
    public Builder limits(Limits chosen) {
      this.limits = Objects.requireNonNull(chosen, "chosen");
      return this;
    }

    /**
     * The annotator, with everything loaded and checked.
     *
     * @throws EngineException where the engine, a model or a library is missing or damaged; names
     *     it and the remedy
     * @throws IllegalArgumentException where a lexicon is wrong; names file and line
     */
    public Communique build() {
      return new Communique(Pipeline.open(engine, spread, models, lexicons, limits), limits);
    }
  }
}
