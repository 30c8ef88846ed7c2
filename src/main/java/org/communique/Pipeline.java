package org.communique;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.communique.coding.Coding;
import org.communique.coding.SentenceCoder;
import org.communique.engine.Analysis;
import org.communique.engine.Engine;
import org.communique.engine.ModelStore;
import org.communique.entity.EntityGrouper;
import org.communique.entity.Grouping;
import org.communique.entity.Mention;
import org.communique.entity.MentionRepair;
import org.communique.entity.NameLexicon;
import org.communique.event.EventExtractor;
import org.communique.event.EventInput;
import org.communique.knowledge.Knowledge;
import org.communique.quote.Quote;
import org.communique.quote.QuoteExtractor;
import org.communique.syntax.Gist;
import org.communique.syntax.PartsOfSpeech;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.time.TemporalTagger;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The stages in their order; each reads what those before it made. Immutable. */
final class Pipeline implements AutoCloseable {

  private final ArticleCheck check;
  private final DocumentReader reader;
  private final Engine engine;
  private final boolean spread;
  private final PartsOfSpeech parts = new PartsOfSpeech();
  private final MentionRepair repair;
  private final EntityGrouper grouper;
  private final TemporalTagger dates;
  private final QuoteExtractor quotations;
  private final EventExtractor events;
  private final SentenceCoder coder;
  private final Provenance provenance;

  private Pipeline(Engine engine, boolean spread, Lexicons lexicons, Limits limits) {
    this.check = new ArticleCheck(limits);
    this.reader = DocumentReader.create();
    this.engine = engine;
    this.spread = spread;
    Knowledge knowledge = Knowledge.of(lexicons);
    NameLexicon names = NameLexicon.of(lexicons);
    this.repair = new MentionRepair(knowledge, names);
    this.grouper = EntityGrouper.create(knowledge, names);
    this.quotations = QuoteExtractor.create(lexicons);
    this.events = EventExtractor.create(knowledge, lexicons);
    this.coder = SentenceCoder.create(lexicons);
    this.dates = TemporalTagger.create(lexicons);
    this.provenance = new Provenance(version(), engine.name(), new ArrayList<>(engine.models()));
  }

  static Pipeline open(
      String engine,
      boolean spread,
      @Nullable Path models,
      @Nullable Path lexicons,
      Limits limits) {
    ModelStore store = models == null ? ModelStore.bundled() : ModelStore.in(models);
    Lexicons words = lexicons == null ? Lexicons.bundled() : Lexicons.with(lexicons);
    return new Pipeline(EngineRegistry.named(engine).open(store, spread), spread, words, limits);
  }

  AnnotatedArticle annotate(Article article) {
    check.check(article);
    Document plain = reader.read(article.title(), article.text());
    Analysis analysis = engine.analyze(plain);
    // The analysis keeps all cores busy where it may; what comes next keeps one.
    Supplier<Optional<Gist>> gist = meanwhile(() -> engine.gist(plain));
    Document document = parts.tag(plain, analysis.trees());
    List<Mention> mentions = repair.repair(document, analysis.mentions());
    Grouping names = grouper.group(document, mentions, article.published());
    Supplier<List<Coding>> codes = meanwhile(() -> coder.code(document, names.mentions()));
    List<TimeExpression> times = dates.tag(document, article.published());
    List<Quote> quotes =
        quotations.extract(document, analysis.trees(), names.mentions(), names.ofPeople());
    EventInput found =
        new EventInput(
            document,
            analysis.trees(),
            analysis.vectors(),
            gist,
            names.mentions(),
            names.ofPeople(),
            names.entities(),
            times,
            quotes,
            article.published());
    return new AnnotatedArticle(
        article,
        document.zones(),
        document.sentences(),
        names.mentions(),
        names.references(),
        names.entities(),
        times,
        quotes,
        events.extract(found),
        codes.get(),
        provenance);
  }

  /** What another thread does meanwhile where the pipeline may spread; else it is done at once. */
  private <T> Supplier<T> meanwhile(Supplier<T> task) {
    if (!spread) {
      T done = task.get();
      return () -> done;
    }
    CompletableFuture<T> running = CompletableFuture.supplyAsync(task);
    return () -> joined(running);
  }

  private static <T> T joined(CompletableFuture<T> running) {
    try {
      return running.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException reason ? reason : e;
    }
  }

  Provenance provenance() {
    return provenance;
  }

  /** The library's version, which the build writes into a resource. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            Pipeline.class.getResourceAsStream("version.properties"), "version")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  @Override
  public void close() {
    engine.close();
  }
}
