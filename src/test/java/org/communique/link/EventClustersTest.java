package org.communique.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.table.CsvFile;
import org.communique.table.Duck;
import org.communique.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventClustersTest {

  @TempDir private Path folder;

  private final List<List<@Nullable Object>> articles = new ArrayList<>();
  private final List<List<@Nullable Object>> events = new ArrayList<>();
  private final List<List<@Nullable Object>> participants = new ArrayList<>();
  private final List<String> duplicates = new ArrayList<>();

  @Test
  void twoPapersOnOneMeetingTellOfOneEvent() throws IOException {
    article("a", "2022-05-04");
    event("a#v1", "MEETING", "OCCURRED", "2022-05-03", "Geneva", "CH", "Ministers spoke of grain.");
    person("a#v1", "Antony Blinken", "US", "ATTENDEE");
    person("a#v1", "Sergei Lavrov", "RU", "ATTENDEE");
    article("b", "2022-05-04");
    event("b#v1", "SUMMIT", "OCCURRED", "2022-05-03", null, null, "They sat for two hours.");
    person("b#v1", "Lavrov", "RU", "ATTENDEE");
    state("b#v1", "United States", "US", "ATTENDEE");
    assertThat(clusters()).containsExactly("a#v1 b#v1");
  }

  @Test
  void otherPeopleOfTheSameStatesAreAnotherEvent() throws IOException {
    article("a", "2022-05-04");
    event("a#v1", "MEETING", "OCCURRED", "2022-05-03", null, null, "They talked of grain.");
    person("a#v1", "Antony Blinken", "US", "ATTENDEE");
    person("a#v1", "Sergei Lavrov", "RU", "ATTENDEE");
    article("b", "2022-05-04");
    event("b#v1", "MEETING", "OCCURRED", "2022-05-03", null, null, "They talked of grain.");
    person("b#v1", "Joe Biden", "US", "ATTENDEE");
    person("b#v1", "Vladimir Putin", "RU", "ATTENDEE");
    assertThat(clusters()).containsExactly("a#v1", "b#v1");
  }

  @Test
  void whoDoesItMattersAndToWhom() throws IOException {
    for (String article : List.of("a", "b", "c")) {
      article(article, "2022-05-04");
      event(article + "#v1", "CONDEMNATION", "OCCURRED", "2022-05-03", null, null, "A launch.");
      boolean turned = article.equals("b");
      state(article + "#v1", "Japan", "JP", turned ? "TARGET" : "ACTOR");
      state(article + "#v1", "North Korea", "KP", turned ? "ACTOR" : "TARGET");
    }
    assertThat(clusters()).containsExactly("a#v1 c#v1", "b#v1");
  }

  @Test
  void theRecordsOfOneArticleStayApart() throws IOException {
    article("a", "2022-05-04");
    for (String event : List.of("a#v1", "a#v2")) {
      event(event, "CALL", "OCCURRED", "2022-05-03", null, null, "They spoke by telephone.");
      state(event, "Chile", "CL", "ATTENDEE");
      state(event, "Peru", "PE", "ATTENDEE");
    }
    assertThat(clusters()).containsExactly("a#v1", "a#v2");
  }

  @Test
  void statementsOfOneSpeakerAreToldApartByTheirWords() throws IOException {
    String grain = "Shipments of grain through the corridor must resume, he insisted.";
    String visas = "Citizens may apply for visas online from autumn, he explained.";
    int number = 0;
    for (String evidence : List.of(grain, visas, grain.replace("insisted", "demanded"))) {
      String article = "a" + number++;
      article(article, "2022-05-03");
      event(article + "#v1", "STATEMENT", "OCCURRED", "2022-05-03", null, null, evidence);
      person(article + "#v1", "Ned Price", "US", "SPEAKER");
    }
    assertThat(clusters()).containsExactly("a0#v1 a2#v1", "a1#v1");
  }

  @Test
  void daysDoNotChainUp() throws IOException {
    for (int day = 1; day <= 4; day++) {
      String article = "a" + day;
      article(article, "2022-05-0" + day);
      event(
          article + "#v1",
          "NEGOTIATION",
          "OCCURRED",
          "2022-05-0" + day,
          "Vienna",
          "AT",
          "Envoys negotiated over centrifuges in a hotel.");
      state(article + "#v1", "Iran", "IR", "ATTENDEE");
      state(article + "#v1", "France", "FR", "ATTENDEE");
    }
    assertThat(clusters()).containsExactly("a1#v1 a2#v1", "a3#v1 a4#v1");
  }

  @Test
  void anEventWithoutADayLiesShortlyBeforeThePublication() throws IOException {
    String[][] reports = {
      {"a", "2022-05-03", "2022-05-03"}, {"b", "2022-05-04", null}, {"c", "2022-05-20", null}
    };
    for (String[] report : reports) {
      article(report[0], report[1]);
      event(report[0] + "#v1", "VISIT", "OCCURRED", report[2], null, null, "The visitor arrived.");
      state(report[0] + "#v1", "Kenya", "KE", "HOST");
      person(report[0] + "#v1", "Olaf Scholz", "DE", "VISITOR");
    }
    assertThat(clusters()).containsExactly("a#v1 b#v1", "c#v1");
  }

  @Test
  void anotherCountryIsAnotherEvent() throws IOException {
    for (String country : List.of("AT", "CH")) {
      article(country, "2022-05-03");
      event(country + "#v1", "MEETING", "OCCURRED", "2022-05-03", "x", country, "They met.");
      state(country + "#v1", "Iran", "IR", "ATTENDEE");
      state(country + "#v1", "France", "FR", "ATTENDEE");
    }
    assertThat(clusters()).containsExactly("AT#v1", "CH#v1");
  }

  @Test
  void whatACopyTookOverBelongsToTheEventOfItsOriginal() throws IOException {
    article("a", "2022-05-03");
    event("a#v1", "PLEDGE", "PLANNED", null, null, null, "Norway will send turbines.");
    article("b", "2022-07-30");
    event("b#v1", "PLEDGE", "PLANNED", null, null, null, "Norway will\n send turbines.");
    article("c", "2022-07-30");
    event("c#v1", "PLEDGE", "PLANNED", null, null, null, "Norway will send turbines.");
    duplicates.add("('b', 'a')");
    assertThat(clusters()).containsExactly("a#v1 b#v1", "c#v1");
    assertThat(row("a#v1", "articles, originals, records")).containsExactly(2, 1, 2);
  }

  @Test
  void theMergedViewTakesWhatMostSayAndTheLatestStatus() throws IOException {
    String[][] reports = {
      {"a", "2022-05-01", "PLANNED", "2022-05-03", "Geneva"},
      {"b", "2022-05-02", "PLANNED", "2022-05-03", "Geneva"},
      {"c", "2022-05-04", "OCCURRED", "2022-05-03", "Palais"}
    };
    for (String[] r : reports) {
      article(r[0], r[1]);
      event(r[0] + "#v1", "MEETING", r[2], r[3], r[4], "CH", "Envoys meet.");
      person(r[0] + "#v1", r[0].equals("a") ? "Lavrov" : "Sergei Lavrov", "RU", "ATTENDEE");
      state(r[0] + "#v1", "France", "FR", "ATTENDEE");
    }
    assertThat(clusters()).containsExactly("a#v1 b#v1 c#v1");
    assertThat(row("a#v1", "status, place, participants, records, originals"))
        .containsExactly("OCCURRED", "Geneva", "Sergei Lavrov; France", 3, 3);
    assertThat(
            row("a#v1", "first_published::VARCHAR, last_published::VARCHAR, date_start::VARCHAR"))
        .containsExactly("2022-05-01", "2022-05-04", "2022-05-03");
  }

  @Test
  void fewClustersAreInMemoryHoweverManyThereAre() throws IOException {
    int[] links = {0};
    Sweep sweep = new Sweep((cluster, occurrence, first, score) -> links[0]++);
    Kind kind = Kind.byType().get("MEETING");
    int most = 0;
    for (int i = 0; i < 40_000; i++) {
      int day = i / 20;
      List<Party> parties =
          List.of(
              Party.of("ATTENDEE", "STATE", "A", "C" + i % 190, "state:C" + i % 190),
              Party.of("ATTENDEE", "STATE", "B", "D" + i % 170, "state:D" + i % 170));
      sweep.add(
          new Occurrence(
              i,
              "e" + i,
              "a" + i,
              kind,
              true,
              day,
              day,
              true,
              null,
              null,
              parties,
              java.util.Set.of()));
      most = Math.max(most, sweep.open());
    }
    assertThat(links[0]).isEqualTo(40_000);
    assertThat(most).isBetween(20, 100);
  }

  private void article(String id, String published) {
    List<@Nullable Object> row = new ArrayList<>(Arrays.asList(new @Nullable Object[14]));
    row.set(0, id);
    row.set(2, published);
    articles.add(row);
  }

  private void event(
      String key,
      String type,
      String status,
      @Nullable String day,
      @Nullable String place,
      @Nullable String country,
      String evidence) {
    String article = key.substring(0, key.indexOf('#'));
    events.add(
        Arrays.asList(
            key, article, 0, type, status, day, day, day, place, country, null, null, null, 0.9,
            1.0, evidence, "TEXT", 0, 1));
  }

  private void person(String event, String name, String country, String role) {
    party(event, role, "PERSON", name, country, "person:" + name.toLowerCase());
  }

  private void state(String event, String name, String country, String role) {
    party(event, role, "STATE", name, country, "state:" + country);
  }

  private void party(
      String event, String role, String kind, String name, String country, String actor) {
    participants.add(
        Arrays.asList(
            event,
            event.substring(0, event.indexOf('#')),
            participants.size(),
            role,
            kind,
            name,
            country,
            null,
            actor));
  }

  /** The keys of each cluster's records, in order. */
  private List<String> clusters() throws IOException {
    Map<String, String> clusters = new TreeMap<>();
    run(
        "SELECT cluster, event FROM cluster_events",
        row -> clusters.merge(row.getString(1), row.getString(2), (a, b) -> a + " " + b));
    assertThat(clusters.values()).allMatch(c -> new TreeSet<>(List.of(c.split(" "))).size() > 0);
    return new ArrayList<>(clusters.values());
  }

  private List<Object> row(String cluster, String columns) throws IOException {
    List<Object> cells = new ArrayList<>();
    run(
        "SELECT " + columns + " FROM clusters WHERE cluster = '" + cluster + "'",
        row -> cells.addAll(cells(row)));
    return cells;
  }

  private static List<Object> cells(ResultSet row) throws java.sql.SQLException {
    List<Object> cells = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      cells.add(row.getObject(i));
    }
    return cells;
  }

  private void run(String sql, Duck.RowConsumer consumer) throws IOException {
    Map<Table, List<List<@Nullable Object>>> tables =
        Map.of(Table.ARTICLES, articles, Table.EVENTS, events, Table.PARTICIPANTS, participants);
    for (Map.Entry<Table, List<List<@Nullable Object>>> table : tables.entrySet()) {
      try (CsvFile file = CsvFile.create(csv(table.getKey()))) {
        file.head(table.getKey());
        for (List<@Nullable Object> row : table.getValue()) {
          file.add(row);
        }
      }
    }
    try (Duck duck = Duck.open(folder.resolve("spill"))) {
      duck.run("CREATE TABLE duplicates (article VARCHAR, original VARCHAR)");
      for (String values : duplicates) {
        duck.run("INSERT INTO duplicates VALUES " + values);
      }
      new EventClusters(duck, folder).find(this::csv);
      duck.each(sql, consumer);
    }
  }

  private Path csv(Table table) {
    return folder.resolve(table.fileName() + ".csv");
  }
}
