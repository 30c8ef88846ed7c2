package org.communique.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Provenance;
import org.communique.entity.Entity;
import org.communique.entity.HeldOffice;
import org.communique.entity.Mention;
import org.communique.entity.Reference;
import org.communique.quote.Quote;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Zone;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** One annotated article as a tree of JSON nodes; the keys are the schema's. */
final class ArticleWriter {

  private final AnnotatedArticle annotated;
  private final SpanWriter spans;
  private final EventWriter events;
  private final CodingWriter codings;

  ArticleWriter(AnnotatedArticle annotated) {
    this.annotated = annotated;
    this.spans = new SpanWriter(annotated.article());
    this.events = new EventWriter(spans);
    this.codings = new CodingWriter(spans);
  }

  ObjectNode write() {
    ObjectNode node = object().put("schema", JsonFormat.SCHEMA);
    head(node, annotated.article());
    node.set("zones", array(annotated.zones(), this::zone));
    node.set("sentences", array(annotated.sentences(), this::sentence));
    node.set("mentions", array(annotated.mentions(), this::mention));
    node.set("references", array(annotated.references(), this::reference));
    node.set("entities", array(annotated.entities(), ArticleWriter::entity));
    node.set("times", array(annotated.times(), this::time));
    node.set("quotes", array(annotated.quotes(), this::quote));
    node.set("events", array(annotated.events(), events::event));
    node.set("codings", array(annotated.codings(), codings::coding));
    node.set("provenance", provenance(annotated.provenance()));
    return node;
  }

  private static void head(ObjectNode node, Article article) {
    node.put("id", article.id()).put("title", article.title());
    node.put("published", Objects.toString(article.published(), null));
    node.put("source", article.source()).put("url", article.url()).put("text", article.text());
  }

  private ObjectNode zone(Zone zone) {
    return spans.into(object().put("type", zone.type().name()), zone.span());
  }

  private ObjectNode sentence(Sentence sentence) {
    ObjectNode node = spans.object(sentence.span()).put("zone", sentence.zone().name());
    node.set("tokens", array(sentence.tokens(), ArticleWriter::token));
    return node;
  }

  private static ArrayNode token(Token token) {
    return JsonNodeFactory.instance
        .arrayNode()
        .add(token.start())
        .add(token.end())
        .add(token.tag());
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode node =
        spans.object(mention.span()).put("text", mention.text()).put("type", mention.type().name());
    return node.put("entity", mention.entity()).put("probability", mention.probability());
  }

  private ObjectNode reference(Reference reference) {
    ObjectNode node = spans.object(reference.span()).put("text", reference.text());
    return node.put("kind", reference.kind().name()).put("entity", reference.entity());
  }

  private static ObjectNode entity(Entity entity) {
    ObjectNode node =
        object()
            .put("id", entity.id())
            .put("type", entity.type().name())
            .put("name", entity.name());
    node.put("country", entity.country())
        .put("wikidata", entity.wikidata())
        .put("geonames", entity.geonames());
    node.put("lat", entity.latitude()).put("lon", entity.longitude());
    node.set("titles", array(entity.titles(), JsonNodeFactory.instance::textNode));
    node.set("office", office(entity.office()));
    return node.put("score", entity.score()).put("reason", entity.reason());
  }

  private static @Nullable ObjectNode office(@Nullable HeldOffice office) {
    if (office == null) {
      return null;
    }
    ObjectNode node = object().put("office", office.office()).put("title", office.title());
    return node.put("body", office.body()).put("from", office.from()).put("to", office.to());
  }

  private ObjectNode time(TimeExpression time) {
    ObjectNode node =
        spans.object(time.span()).put("text", time.text()).put("type", time.type().name());
    return node.put("value", time.value()).put("iso", time.iso());
  }

  private ObjectNode quote(Quote quote) {
    ObjectNode node =
        spans.into(object().put("id", quote.id()), quote.span()).put("kind", quote.kind().name());
    node.put("speaker", quote.speaker());
    node.set("source", optional(quote.source()));
    node.set("cue", optional(quote.cue()));
    node.set("content", array(quote.content(), spans::object));
    return node.put("continues", quote.continues());
  }

  private @Nullable JsonNode optional(@Nullable Span span) {
    return span == null ? null : spans.object(span);
  }

  private static ObjectNode provenance(Provenance provenance) {
    ObjectNode node = object().put("library", "communique").put("version", provenance.version());
    node.put("engine", provenance.engine());
    node.set(
        "models",
        array(
            provenance.models(),
            model -> object().put("name", model.name()).put("sha256", model.sha256())));
    return node;
  }

  static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> write) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
