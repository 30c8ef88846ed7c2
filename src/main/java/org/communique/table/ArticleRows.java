package org.communique.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Outcome;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.Reference;
import org.communique.event.EventPlace;
import org.communique.event.EventRecord;
import org.communique.event.Participant;
import org.communique.knowledge.Knowledge;
import org.communique.quote.Quote;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of articles, values in the order of the columns. Immutable and safe for use by
 * many threads.
 */
public final class ArticleRows {

  /** What a cell holds at most, in UTF-16 units; longer texts are cut. */
  static final int LONGEST_CELL = 1_000_000;

  private final Actors actors;

  /** Rows whose actors go by what is known of the world's states. */
  public ArticleRows(Knowledge knowledge) {
    this.actors = new Actors(knowledge);
  }

  /**
   * The rows of one outcome.
   *
   * @param table one of {@link Table#ofArticles()}
   * @param shard the file of the record, or null
   * @param line the record's line in it, from 1
   * @return the rows, in order; a failed article has one in {@link Table#ARTICLES} alone
   */
  public List<List<@Nullable Object>> of(
      Table table, Outcome outcome, @Nullable String shard, int line) {
    if (outcome instanceof Outcome.Annotated annotated) {
      return new Rows(annotated.article(), shard, line).of(table);
    }
    Outcome.Failed failed = (Outcome.Failed) outcome;
    List<@Nullable Object> row = new ArrayList<>(Arrays.asList(new @Nullable Object[14]));
    row.set(0, failed.id());
    row.set(11, shard);
    row.set(12, line);
    row.set(13, failed.kind().name());
    return table == Table.ARTICLES ? List.of(row) : List.of();
  }

  /** The rows of one article. */
  private final class Rows {

    private final AnnotatedArticle annotated;
    private final Article article;
    private final @Nullable String shard;
    private final int line;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, String> eventOfQuote = new HashMap<>();

    Rows(AnnotatedArticle annotated, @Nullable String shard, int line) {
      this.annotated = annotated;
      this.article = annotated.article();
      this.shard = shard;
      this.line = line;
      annotated.entities().forEach(entity -> entities.put(entity.id(), entity));
      annotated.mentions().stream()
          .map(Mention::entity)
          .filter(Objects::nonNull)
          .forEach(id -> mentions.merge(id, 1, Integer::sum));
      for (EventRecord event : annotated.events()) {
        event.quotes().forEach(quote -> eventOfQuote.putIfAbsent(quote, event.id()));
      }
    }

    List<List<@Nullable Object>> of(Table table) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      switch (table) {
        case ARTICLES -> rows.add(article());
        case EVENTS -> annotated.events().forEach(event -> rows.add(event(event, rows.size())));
        case PARTICIPANTS -> annotated.events().forEach(event -> rows.addAll(participants(event)));
        case ENTITIES -> annotated.entities().forEach(entity -> rows.add(entity(entity)));
        case MENTIONS -> mentions(rows);
        case QUOTES -> annotated.quotes().forEach(quote -> rows.add(quote(quote, rows.size())));
        default -> throw new IllegalArgumentException(table + " is not made of one article");
      }
      return rows;
    }

    private List<@Nullable Object> article() {
      long words =
          annotated.sentences().stream()
              .flatMap(sentence -> sentence.tokens().stream())
              .filter(Rows::isWord)
              .count();
      return row(
          article.id(),
          text(article.title()),
          article.published(),
          text(article.source()),
          text(article.url()),
          article.text().length(),
          (int) words,
          annotated.mentions().size(),
          annotated.entities().size(),
          annotated.quotes().size(),
          annotated.events().size(),
          shard,
          line,
          null);
    }

    private static boolean isWord(Token token) {
      return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private List<@Nullable Object> event(EventRecord event, int position) {
      DateRange days = DateRange.of(event.date());
      EventPlace place = event.place();
      Entity entity = place == null ? null : entities.get(place.entity());
      Span first = event.evidence().get(0);
      return row(
          key(event.id()),
          article.id(),
          position,
          event.type().name(),
          event.status().name(),
          event.date(),
          days == null ? null : days.start(),
          days == null ? null : days.end(),
          place == null ? null : text(place.name()),
          place == null ? null : place.country(),
          place == null ? null : key(place.entity()),
          entity == null ? null : entity.latitude(),
          entity == null ? null : entity.longitude(),
          event.probability(),
          event.salience(),
          text(event.evidence().stream().map(annotated::textOf).collect(Collectors.joining(" "))),
          first.field().name(),
          first.start(),
          first.end());
    }

    private List<List<@Nullable Object>> participants(EventRecord event) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (Participant participant : event.participants()) {
        rows.add(
            row(
                key(event.id()),
                article.id(),
                rows.size(),
                participant.role().name(),
                participant.kind().name(),
                text(participant.name()),
                participant.country(),
                key(participant.entity()),
                text(actors.key(participant, entities))));
      }
      return rows;
    }

    private List<@Nullable Object> entity(Entity entity) {
      return row(
          key(entity.id()),
          article.id(),
          entity.type().name(),
          text(entity.name()),
          entity.country(),
          entity.wikidata(),
          entity.geonames(),
          entity.latitude(),
          entity.longitude(),
          text(String.join("; ", entity.titles())),
          text(entity.reason()),
          mentions.getOrDefault(entity.id(), 0),
          text(actors.key(entity)));
    }

    private void mentions(List<List<@Nullable Object>> rows) {
      for (Mention m : annotated.mentions()) {
        rows.add(
            mention(
                rows.size(),
                "NAME",
                m.type().name(),
                m.text(),
                m.entity(),
                m.span(),
                m.probability()));
      }
      for (Reference r : annotated.references()) {
        String kind = r.kind().name();
        rows.add(mention(rows.size(), kind, null, r.text(), r.entity(), r.span(), null));
      }
    }

    private List<@Nullable Object> mention(
        int position,
        String kind,
        @Nullable String type,
        String words,
        @Nullable String entity,
        Span span,
        @Nullable Double probability) {
      return row(
          key("m" + (position + 1)),
          article.id(),
          position,
          kind,
          type,
          text(words),
          key(entity),
          span.field().name(),
          span.start(),
          span.end(),
          probability);
    }

    private List<@Nullable Object> quote(Quote quote, int position) {
      Entity speaker = entities.get(quote.speaker());
      return row(
          key(quote.id()),
          article.id(),
          position,
          quote.kind().name(),
          text(annotated.textOf(quote.span())),
          key(quote.speaker()),
          speaker == null ? null : text(speaker.name()),
          speaker == null ? null : text(actors.key(speaker)),
          words(quote.source()),
          words(quote.cue()),
          key(eventOfQuote.get(quote.id())),
          quote.span().field().name(),
          quote.span().start(),
          quote.span().end());
    }

    private @Nullable String words(@Nullable Span span) {
      return span == null ? null : text(annotated.textOf(span));
    }

    private @Nullable String key(@Nullable String id) {
      return id == null ? null : article.id() + "#" + id;
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
      return Arrays.asList(values);
    }

    /** Empty is null, as in CSV; never cut within a surrogate pair. */
    private static @Nullable String text(@Nullable String value) {
      if (value == null || value.isEmpty()) {
        return null;
      }
      if (value.length() <= LONGEST_CELL) {
        return value;
      }
      boolean pair = Character.isHighSurrogate(value.charAt(LONGEST_CELL - 1));
      return value.substring(0, pair ? LONGEST_CELL - 1 : LONGEST_CELL);
    }
  }
}
