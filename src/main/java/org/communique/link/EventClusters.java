package org.communique.link;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.table.Column;
import org.communique.table.CsvFile;
import org.communique.table.Duck;
import org.communique.table.Table;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Clusters the records of one event of the world across articles, and merges them: the tables
 * {@code clusters}, {@code cluster_events} and {@code cluster_participants}.
 */
public final class EventClusters {

  /** Days before the publication in which an event lies that the article gives no day. */
  private static final int REPORTED_WITHIN = 2;

  private static final String BETWEEN_CELLS = "\u001f";
  private static final String BETWEEN_PARTIES = "\u001e";
  private static final Set<String> HAPPENED = Set.of("OCCURRED", "ONGOING", "DENIED");
  private static final int SHORTEST_WORD = 4;

  private final Duck duck;
  private final Path work;
  private final Map<String, Kind> kinds = Kind.byType();
  private final Set<String> common =
      Lexicons.bundled().read(EventClusters.class, "common.tsv", 1).stream()
          .map(line -> line.required(0))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * @param duck a database with the table {@code duplicates} that {@link NearDuplicates} made
   * @param work a folder for files of its own
   */
  public EventClusters(Duck duck, Path work) {
    this.duck = duck;
    this.work = work;
  }

  /**
   * Makes the three tables in the database, out of the CSV files of the tables {@link
   * Table#ARTICLES}, {@link Table#EVENTS} and {@link Table#PARTICIPANTS}.
   *
   * @param csv gives the file of a table
   */
  public void find(Function<Table, Path> csv) throws IOException {
    for (Table table : List.of(Table.ARTICLES, Table.EVENTS, Table.PARTICIPANTS)) {
      String from = Duck.csv(csv.apply(table), table);
      duck.run("CREATE VIEW " + table.fileName() + "_csv AS FROM " + from);
    }
    numbered();
    copies();
    Path links = work.resolve("cluster-links.csv");
    sweep(links);
    gather(links);
    merge();
  }

  private void numbered() throws IOException {
    duck.run(
        "CREATE TABLE records AS SELECT (row_number() OVER ())::INTEGER AS no, * EXCLUDE"
            + " (evidence), evidence[1:2000] AS evidence, md5(regexp_replace(coalesce(evidence,"
            + " ''), '\\s+', ' ', 'g')) AS evidence_hash FROM events_csv");
    duck.run(
        "CREATE TABLE parties AS SELECT event, string_agg(concat_ws('"
            + BETWEEN_CELLS
            + "', role, kind, coalesce(name, ''), coalesce(country, ''), coalesce(actor, '')), '"
            + BETWEEN_PARTIES
            + "' ORDER BY position) AS parties FROM participants_csv GROUP BY event");
  }

  /** Records that a near-duplicate took over from its original, word for word. */
  private void copies() throws IOException {
    duck.run(
        "CREATE TABLE copies AS SELECT e.no, min(o.no) AS original FROM records e"
            + " JOIN duplicates d ON d.article = e.article"
            + " JOIN records o ON o.article = d.original AND o.type = e.type"
            + " AND o.evidence_hash = e.evidence_hash GROUP BY e.no");
  }

  private void sweep(Path file) throws IOException {
    try (CsvFile links = CsvFile.create(file)) {
      Sweep sweep =
          new Sweep(
              (cluster, occurrence, first, score) ->
                  links.add(
                      List.of(
                          cluster,
                          occurrence.no(),
                          first ? "FIRST" : "MATCH",
                          Math.round(score * 1000) / 1000.0)));
      duck.each(
          "SELECT r.no, r.event, r.article, r.type, r.status, r.place, r.place_country, r.evidence,"
              + " date_start IS NOT NULL AS dated,"
              + " coalesce(date_start, published - "
              + REPORTED_WITHIN
              + ") - DATE '1970-01-01' AS first_day,"
              + " coalesce(date_end, published) - DATE '1970-01-01' AS last_day,"
              + " p.parties FROM records r JOIN articles_csv a USING (article)"
              + " LEFT JOIN parties p ON p.event = r.event"
              + " ANTI JOIN copies c ON c.no = r.no"
              + " ORDER BY CASE r.type "
              + kindsInSql()
              + " END, first_day NULLS FIRST, last_day, r.no",
          result -> sweep.add(occurrence(result)));
    }
  }

  private String kindsInSql() {
    return kinds.entrySet().stream()
        .map(e -> "WHEN '" + e.getKey() + "' THEN '" + e.getValue().name() + "'")
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private Occurrence occurrence(ResultSet result) throws SQLException {
    List<Party> parties = parties(result.getString("parties"));
    String place = result.getString("place");
    long from = day(result, "first_day");
    return new Occurrence(
        result.getInt("no"),
        result.getString("event"),
        result.getString("article"),
        kinds.getOrDefault(result.getString("type"), Kind.ofUser(result.getString("type"))),
        HAPPENED.contains(result.getString("status")),
        from,
        from == Long.MIN_VALUE ? from : day(result, "last_day"),
        result.getBoolean("dated"),
        result.getString("place_country"),
        place == null ? null : place.toLowerCase(Locale.ROOT),
        parties,
        words(result.getString("evidence"), parties));
  }

  private static long day(ResultSet result, String column) throws SQLException {
    long day = result.getLong(column);
    return result.wasNull() ? Long.MIN_VALUE : day;
  }

  static List<Party> parties(@Nullable String joined) {
    List<Party> parties = new ArrayList<>();
    if (joined != null) {
      for (String one : joined.split(BETWEEN_PARTIES)) {
        String[] cells = one.split(BETWEEN_CELLS, -1);
        String country = cells[3].isEmpty() ? null : cells[3];
        parties.add(Party.of(cells[0], cells[1], cells[2], country, cells[4]));
      }
    }
    return parties;
  }

  /** Without the participants' names, which are compared by themselves. */
  private Set<String> words(@Nullable String evidence, List<Party> parties) {
    Set<String> words = new HashSet<>();
    if (evidence != null) {
      words.addAll(Arrays.asList(evidence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
    words.removeIf(word -> word.length() < SHORTEST_WORD || common.contains(word));
    parties.forEach(party -> words.removeAll(party.words()));
    return words;
  }

  /** The links with the copies, by clusters in the order of their first records. */
  private void gather(Path links) throws IOException {
    List<Column> columns =
        List.of(
            new Column("number", Column.Type.INTEGER),
            new Column("no", Column.Type.INTEGER),
            new Column("reason", Column.Type.TEXT),
            new Column("score", Column.Type.DOUBLE));
    duck.run("CREATE TABLE swept AS FROM " + Duck.csv(links, columns, false));
    duck.run(
        "CREATE TABLE members AS WITH linked AS (FROM swept UNION ALL SELECT number, c.no, 'COPY',"
            + " 1 FROM copies c JOIN swept s ON s.no = c.original)"
            + " SELECT number, min(no) OVER (PARTITION BY number) AS lead, no, reason, score"
            + " FROM linked");
    duck.run(
        "CREATE VIEW cluster_events AS SELECT l.event AS cluster, r.event, r.article, m.reason,"
            + " m.score FROM members m JOIN records r ON r.no = m.no JOIN records l ON l.no ="
            + " m.lead ORDER BY m.lead, m.no");
  }

  private void merge() throws IOException {
    Path clusters = work.resolve("clusters.csv");
    Path participants = work.resolve("cluster-participants.csv");
    try (CsvFile clusterRows = CsvFile.create(clusters);
        CsvFile participantRows = CsvFile.create(participants)) {
      ClusterMerger merger = new ClusterMerger(clusterRows, participantRows);
      duck.each(
          "SELECT m.lead, r.no, r.event, r.type, r.status, r.date_start, r.date_end, r.place,"
              + " r.place_country, r.place_latitude, r.place_longitude, r.probability, r.salience,"
              + " r.evidence, a.published, r.article, coalesce(d.original, r.article) AS original,"
              + " p.parties FROM members m JOIN records r ON r.no = m.no"
              + " JOIN articles_csv a ON a.article = r.article"
              + " LEFT JOIN duplicates d ON d.article = r.article"
              + " LEFT JOIN parties p ON p.event = r.event ORDER BY m.lead, r.no",
          result -> merger.add(result.getInt("lead"), member(result)));
      merger.finish();
    }
    view(Table.CLUSTERS, clusters);
    view(Table.CLUSTER_PARTICIPANTS, participants);
  }

  private static ClusterMember member(ResultSet result) throws SQLException {
    return new ClusterMember(
        result.getString("event"),
        result.getString("article"),
        result.getString("original"),
        result.getString("type"),
        result.getString("status"),
        date(result, "date_start"),
        date(result, "date_end"),
        date(result, "published"),
        place(result),
        result.getDouble("probability"),
        result.getDouble("salience"),
        result.getString("evidence"),
        parties(result.getString("parties")));
  }

  private static ClusterMember.@Nullable Site place(ResultSet result) throws SQLException {
    String name = result.getString("place");
    Double latitude = (Double) result.getObject("place_latitude");
    Double longitude = (Double) result.getObject("place_longitude");
    return name == null
        ? null
        : new ClusterMember.Site(name, result.getString("place_country"), latitude, longitude);
  }

  private static java.time.@Nullable LocalDate date(ResultSet result, String column)
      throws SQLException {
    java.sql.Date date = result.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  private void view(Table table, Path file) throws IOException {
    String from = Duck.csv(file, table.columns(), false);
    duck.run("CREATE VIEW " + table.fileName() + " AS FROM " + from);
  }
}
