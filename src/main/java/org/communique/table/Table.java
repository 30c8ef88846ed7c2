package org.communique.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables of an archive; their names and columns are fixed. */
public enum Table {
  /** One row for each record, failures among them. */
  ARTICLES(
      "article, title, published DATE, source, url, characters INTEGER, words INTEGER,"
          + " mentions INTEGER, entities INTEGER, quotes INTEGER, events INTEGER,"
          + " shard, line INTEGER, error"),
  /** One row for each event record. */
  EVENTS(
      "event, article, position INTEGER, type, status, date, date_start DATE, date_end DATE,"
          + " place, place_country, place_entity, place_latitude DOUBLE, place_longitude DOUBLE,"
          + " probability DOUBLE, salience DOUBLE, evidence, field, start_char INTEGER,"
          + " end_char INTEGER"),
  /** One row for each participant of an event record. */
  PARTICIPANTS("event, article, position INTEGER, role, kind, name, country, entity, actor"),
  /** One row for each entity of an article. */
  ENTITIES(
      "entity, article, type, name, country, wikidata, geonames LONG, latitude DOUBLE,"
          + " longitude DOUBLE, titles, reason, mentions INTEGER, actor"),
  /** One row for each name, title or pronoun that stands for an entity. */
  MENTIONS(
      "mention, article, position INTEGER, kind, type, text, entity, field, start_char INTEGER,"
          + " end_char INTEGER, probability DOUBLE"),
  /** One row for each quotation. */
  QUOTES(
      "quote, article, position INTEGER, kind, text, speaker, speaker_name, speaker_actor,"
          + " source, cue, event, field, start_char INTEGER, end_char INTEGER"),
  /** One row for each article that nearly repeats an earlier one. */
  DUPLICATES("article, original, nearest, similarity DOUBLE, containment DOUBLE"),
  /** One row for each event of the world, merged from all records of it. */
  CLUSTERS(
      "cluster, type, status, date_start DATE, date_end DATE, place, place_country,"
          + " place_latitude DOUBLE, place_longitude DOUBLE, participants, evidence,"
          + " probability DOUBLE, records INTEGER, articles INTEGER, originals INTEGER,"
          + " first_published DATE, last_published DATE"),
  /** One row for each event record: the cluster that it belongs to, and why. */
  CLUSTER_EVENTS("cluster, event, article, reason, score DOUBLE"),
  /** One row for each participant of a cluster. */
  CLUSTER_PARTICIPANTS(
      "cluster, position INTEGER, role, kind, name, country, actor, records INTEGER");

  private final List<Column> columns;

  Table(String columns) {
    this.columns = Arrays.stream(columns.split(", ?")).map(c -> Column.of(c.strip())).toList();
  }

  /** The columns, in order. */
  public List<Column> columns() {
    return columns;
  }

  /** The name of the table and, with an ending, of its file. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tables that are made of one article at a time. */
  public static List<Table> ofArticles() {
    return List.of(ARTICLES, EVENTS, PARTICIPANTS, ENTITIES, MENTIONS, QUOTES);
  }
}
