package org.communique;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.coding.Coding;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.Reference;
import org.communique.event.EventRecord;
import org.communique.quote.Quote;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Zone;
import org.communique.text.ZoneType;
import org.communique.time.TimeExpression;

/**
 * An article with all that was found in it. Spans point into {@code article.title()} or {@code
 * article.text()} as given.
 *
 * @param article the article as given
 * @param zones what each stretch is, in order, the title's first
 * @param sentences the sentences that extraction read, with their tokens
 * @param mentions the names, in order
 * @param references further words that stand for an entity ("the Russian President", "she"), in
 *     order
 * @param entities what the mentions stand for
 * @param times the temporal expressions, in order
 * @param quotes the quotations, in order
 * @param events the event records, the main one first; empty where the article reports no
 *     diplomatic event
 * @param codings what single sentences report, as CAMEO and PLOVER codes, in the sentences' order;
 *     wider than the events: whoever acts
 * @param provenance what made all this
 */
public record AnnotatedArticle(
    Article article,
    List<Zone> zones,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Reference> references,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Quote> quotes,
    List<EventRecord> events,
    List<Coding> codings,
    Provenance provenance) {

  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(provenance, "provenance");
    zones = List.copyOf(zones);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    references = List.copyOf(references);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
    codings = List.copyOf(codings);
  }

  /** What the page says of its source, photographer and the like, as it stands there. */
  public List<String> credits() {
    return zones.stream()
        .filter(zone -> zone.type() == ZoneType.CREDIT)
        .map(zone -> textOf(zone.span()))
        .toList();
  }

  /** The most newsworthy event, or empty where the article reports none. */
  public Optional<EventRecord> mainEvent() {
    return events.stream().findFirst();
  }

  /** The entity of that id, or empty. */
  public Optional<Entity> entity(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /** The characters of a span, out of the title or the text. */
  public String textOf(Span span) {
    return span.of(
        span.field() == Field.TEXT
            ? article.text()
            : Objects.requireNonNull(article.title(), "title"));
  }
}
