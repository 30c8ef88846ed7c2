package org.communique.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Provenance;
import org.communique.engine.ModelInfo;
import org.communique.entity.Entity;
import org.communique.entity.HeldOffice;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.entity.Reference;
import org.communique.quote.Quote;
import org.communique.quote.QuoteKind;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Zone;
import org.communique.text.ZoneType;
import org.communique.time.Explanation;
import org.communique.time.Mod;
import org.communique.time.TemporalValue;
import org.communique.time.TimeExpression;
import org.communique.time.TimexType;
import org.jspecify.annotations.Nullable;

/** The records of an annotated article out of its JSON tree. */
final class ArticleReader {

  private final Fields root;
  private final Article article;

  ArticleReader(JsonNode node) {
    this.root = new Fields(node, "$");
    if (!JsonFormat.SCHEMA.equals(root.optionalString("schema"))) {
      throw new IllegalArgumentException("$.schema is not " + JsonFormat.SCHEMA);
    }
    this.article = article();
  }

  AnnotatedArticle read() {
    return new AnnotatedArticle(
        article,
        root.list("zones", f -> new Zone(f.choice("type", ZoneType.class), f.span())),
        root.list("sentences", this::sentence),
        root.list("mentions", ArticleReader::mention),
        root.list("references", ArticleReader::reference),
        root.list("entities", ArticleReader::entity),
        root.list("times", ArticleReader::time),
        root.list("quotes", ArticleReader::quote),
        root.list("events", EventReader::event),
        root.optionalList("codings", CodingReader::coding),
        provenance(
            Objects.requireNonNull(root.optionalObject("provenance"), "$.provenance is missing")));
  }

  private Article article() {
    String published = root.optionalString("published");
    return new Article(
        root.string("id"),
        root.optionalString("title"),
        root.string("text"),
        published == null ? null : LocalDate.parse(published),
        root.optionalString("source"),
        root.optionalString("url"));
  }

  private Sentence sentence(Fields f) {
    Field field = f.field();
    List<Token> tokens = f.list("tokens", token -> token(token.node(), field));
    return new Sentence(f.span(), f.choice("zone", ZoneType.class), tokens);
  }

  private Token token(JsonNode triple, Field field) {
    Span span = new Span(field, triple.path(0).asInt(), triple.path(1).asInt());
    String source =
        field == Field.TEXT ? article.text() : Objects.requireNonNull(article.title(), "$.title");
    return new Token(span, span.of(source), triple.path(2).asText());
  }

  private static Mention mention(Fields f) {
    MentionType type = f.choice("type", MentionType.class);
    return new Mention(
        f.span(),
        f.string("text"),
        type,
        f.optionalString("entity"),
        f.optionalNumber("probability"));
  }

  private static Reference reference(Fields f) {
    return new Reference(
        f.span(), f.string("text"), f.choice("kind", Reference.Kind.class), f.string("entity"));
  }

  private static Entity entity(Fields f) {
    return new Entity(
        f.string("id"),
        f.choice("type", MentionType.class),
        f.string("name"),
        f.optionalString("country"),
        f.optionalString("wikidata"),
        f.optionalLong("geonames"),
        f.optionalNumber("lat"),
        f.optionalNumber("lon"),
        f.optionalList("titles", title -> title.node().asText()),
        office(f.optionalObject("office")),
        f.optionalNumber("score"),
        f.optionalString("reason"));
  }

  private static @Nullable HeldOffice office(@Nullable Fields f) {
    return f == null
        ? null
        : new HeldOffice(
            f.string("office"),
            f.string("title"),
            f.string("body"),
            f.string("from"),
            f.optionalString("to"));
  }

  private static TimeExpression time(Fields f) {
    TimexType type = f.choice("type", TimexType.class);
    Fields why = f.optionalObject("why");
    return new TimeExpression(
        f.span(),
        f.string("text"),
        type,
        TemporalValue.parse(
            type, f.string("value"), f.optionalString("kind"), f.optionalString("zone")),
        f.optionalString("mod") == null ? null : f.choice("mod", Mod.class),
        value(f.optionalString("range")),
        value(f.optionalString("conflict")),
        why == null
            ? new Explanation("", null, null)
            : new Explanation(
                why.string("rule"), why.optionalString("anchor"), why.optionalString("direction")));
  }

  private static @Nullable TemporalValue value(@Nullable String timex) {
    return timex == null ? null : TemporalValue.parse(TimexType.DATE, timex);
  }

  private static Quote quote(Fields f) {
    QuoteKind kind = f.choice("kind", QuoteKind.class);
    String speaker = f.optionalString("speaker");
    return new Quote(
        f.string("id"),
        f.span(),
        kind,
        f.optionalSpan("source"),
        speaker,
        f.optionalSpan("cue"),
        content(f),
        f.optionalString("continues"));
  }

  /** Where the parts are not given, the whole stretch is what was said. */
  private static List<Span> content(Fields f) {
    List<Span> content = f.optionalList("content", Fields::span);
    return content.isEmpty() ? List.of(f.span()) : content;
  }

  private static Provenance provenance(Fields f) {
    List<ModelInfo> models =
        f.list("models", m -> new ModelInfo(m.string("name"), m.string("sha256")));
    return new Provenance(f.string("version"), f.string("engine"), models);
  }
}
