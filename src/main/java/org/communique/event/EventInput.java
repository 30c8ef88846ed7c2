package org.communique.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.Reference;
import org.communique.quote.Quote;
import org.communique.syntax.ContextVectors;
import org.communique.syntax.DependencyTree;
import org.communique.syntax.Gist;
import org.communique.text.Document;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an article before its events.
 *
 * @param trees one dependency tree a sentence, parallel to the document's; empty where the engine
 *     has no parser
 * @param vectors one matrix of context vectors a sentence, parallel to the document's; empty where
 *     the engine has no encoder
 * @param gist gives what the news is at a glance, or nothing where the engine does not say; asked
 *     when it is needed, as another thread may still be at it
 * @param published the day of publication, or null
 */
public record EventInput(
    Document document,
    List<DependencyTree> trees,
    List<ContextVectors> vectors,
    Supplier<Optional<Gist>> gist,
    List<Mention> mentions,
    List<Reference> references,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Quote> quotes,
    @Nullable LocalDate published) {

  public EventInput {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(gist, "gist");
    trees = List.copyOf(trees);
    vectors = List.copyOf(vectors);
    mentions = List.copyOf(mentions);
    references = List.copyOf(references);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
  }
}
