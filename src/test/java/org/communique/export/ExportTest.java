package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.Article;
import org.communique.Communique;
import org.communique.Outcome;
import org.communique.entity.Mention;
import org.communique.knowledge.Knowledge;
import org.communique.table.ArticleRows;
import org.communique.table.Duck;
import org.communique.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final ExportSettings ALL = new ExportSettings(TableFormat.BOTH, true, true, 2);

  @TempDir private static Path shared;
  @TempDir private Path folder;

  @BeforeAll
  static void annotate() throws IOException {
    try (Communique communique = Communique.builder().engine("opennlp").build()) {
      Records.write(communique, shared, 3, articles());
    }
    Export.run(shared.resolve("out"), ALL, progress -> {});
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    String[] hosts = {"Japan", "Poland", "Chile", "Kenya", "Egypt", "Vietnam", "Norway"};
    for (int i = 0; i < hosts.length; i++) {
      String text =
          "TOKYO, March "
              + (i + 1)
              + " (Agency) - The Foreign Minister of "
              + hosts[i]
              + " met the Prime Minister of France in Geneva on Tuesday. \u201cWe \ud83d\ude42"
              + " agreed on all points,\u201d he said.\n\n"
              + hosts[i]
              + " condemned the attack, officials told The \"Daily, Times\".";
      articles.add(
          new Article(
              "a" + i,
              hosts[i] + ", \"France\"\nmeet\r\n null ",
              text,
              LocalDate.of(2021, 3, 9 + i),
              i % 2 == 0 ? "" : " Agency",
              null));
    }
    articles.add(Article.of("'quoted', id \u00e9", "Kenya's\u0000 president spoke in Nairobi."));
    articles.add(Article.of("bad", "   "));
    return articles;
  }

  @Test
  void parquetHoldsTheRowsOfTheRecordsInTheirOrder() throws IOException {
    ArticleRows rows = new ArticleRows(Knowledge.bundled());
    for (Table table : Table.ofArticles()) {
      List<List<Object>> expected = new ArrayList<>();
      for (Records.Placed record : Records.read(shared.resolve("out"))) {
        expected.addAll(rows.of(table, record.outcome(), record.shard(), record.line()));
      }
      assertThat(expected).isNotEmpty();
      assertThat(parquet(table)).isEqualTo(expected);
    }
  }

  @Test
  void csvHoldsWhatParquetHolds() throws IOException {
    for (Table table : Table.values()) {
      Path csv = shared.resolve("out/tables/" + table.fileName() + ".csv");
      assertThat(rows("FROM " + Duck.csv(csv, table), table)).isEqualTo(parquet(table));
    }
  }

  @Test
  void keysAreUniqueAndLeadToTheirRows() throws IOException {
    for (String key :
        List.of(
            "articles.article",
            "events.event",
            "entities.entity",
            "mentions.mention",
            "quotes.quote")) {
      String table = key.substring(0, key.indexOf('.'));
      String column = key.substring(key.indexOf('.') + 1);
      assertThat(number("SELECT count(*) - count(DISTINCT " + column + ") FROM " + file(table)))
          .as(key)
          .isZero();
    }
    for (String link :
        List.of(
            "participants.event events.event",
            "events.article articles.article",
            "mentions.entity entities.entity",
            "participants.entity entities.entity",
            "quotes.speaker entities.entity",
            "quotes.event events.event",
            "events.place_entity entities.entity")) {
      String[] ends = link.split("[. ]");
      String sql =
          "SELECT count(*) FROM %s a ANTI JOIN %s b ON a.%s = b.%s WHERE a.%s IS NOT NULL"
              .formatted(file(ends[0]), file(ends[2]), ends[1], ends[3], ends[1]);
      assertThat(number(sql)).as(link).isZero();
    }
  }

  @Test
  void oneThreadAndManyGiveTheSameBytes() throws IOException {
    Path copy = copyOfRecords();
    Export.run(copy, new ExportSettings(TableFormat.BOTH, true, true, 1), progress -> {});
    assertThat(Records.files(copy)).isEqualTo(Records.files(shared.resolve("out")));
  }

  @Test
  void whatIsSoundIsNotMadeAgainAndWhatIsDamagedIs() throws IOException {
    Path copy = copyOfRecords();
    List<Long> told = new ArrayList<>();
    Export.run(copy, ALL, progress -> told.add(progress.articles()));
    assertThat(told).endsWith(9L);
    Map<String, String> before = Records.files(copy);
    told.clear();
    Export.run(copy, ALL, progress -> told.add(progress.articles()));
    assertThat(told).isEmpty();
    Files.writeString(copy.resolve("tables/events.csv"), "x");
    Export.run(copy, ALL, progress -> told.add(progress.articles()));
    assertThat(told).isNotEmpty();
    assertThat(Records.files(copy)).isEqualTo(before);
  }

  @Test
  void aFailureKeepsTheTablesOfBeforeAndTheNextRunClearsUp() throws IOException {
    Path copy = copyOfRecords();
    Export.run(copy, new ExportSettings(TableFormat.CSV, false, false, 2), progress -> {});
    Map<String, String> before = Records.files(copy.resolve("tables"));
    Path shard = copy.resolve("records/000001.jsonl.gz");
    byte[] sound = Files.readAllBytes(shard);
    Files.write(shard, java.util.Arrays.copyOf(sound, sound.length / 2));
    assertThatThrownBy(() -> Export.run(copy, ALL, progress -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the records are kept");
    assertThat(Records.files(copy.resolve("tables"))).isEqualTo(before);
    Files.write(shard, sound);
    Files.createDirectories(copy.resolve(".export/tables"));
    Files.writeString(copy.resolve(".export/tables/left.csv"), "of a killed run");
    Export.run(copy, ALL, progress -> {});
    assertThat(Records.files(copy)).isEqualTo(Records.files(shared.resolve("out")));
  }

  @Test
  void withoutRecordsTheRemedyIsNamed() {
    assertThatThrownBy(() -> Export.run(folder, ALL, progress -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no manifest.json")
        .hasMessageContaining("communique batch");
  }

  @Test
  void bratAnnotationsPointAtTheirWordsInCodePoints() throws IOException {
    int seen = 0;
    for (String name : Records.files(shared.resolve("out/brat")).keySet()) {
      if (name.endsWith(".ann")) {
        Path ann = shared.resolve("out/brat/" + name);
        String text = Files.readString(Path.of(ann.toString().replace(".ann", ".txt")));
        for (String line : Files.readAllLines(ann)) {
          if (line.startsWith("T")) {
            String[] cells = line.split("\t");
            String places = cells[1].substring(cells[1].indexOf(' ') + 1);
            assertThat(words(text, places)).isEqualTo(cells[2]);
            seen++;
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(50);
  }

  private static String words(String text, String places) {
    List<String> words = new ArrayList<>();
    for (String place : places.split(";")) {
      String[] ends = place.split(" ");
      words.add(
          text.substring(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return String.join(" ", words);
  }

  @Test
  void bratEventsNameStretchesThatExist() throws IOException {
    int events = 0;
    for (Records.Placed record : Records.read(shared.resolve("out"))) {
      if (record.outcome() instanceof Outcome.Annotated annotated) {
        String ann = new BratDocument(annotated.article()).annotations();
        for (String line : ann.split("\n")) {
          if (line.startsWith("E")) {
            for (String argument : line.split("\t")[1].split(" ")) {
              String stretch = argument.substring(argument.indexOf(':') + 1);
              assertThat(ann).contains(stretch + "\t");
            }
            events++;
          }
        }
      }
    }
    assertThat(events).isGreaterThanOrEqualTo(7);
  }

  @Test
  void conllTagsAreTheMentionsTokens() throws IOException {
    List<String> begins = new ArrayList<>();
    for (int shard = 0; shard < 3; shard++) {
      for (String line : Files.readAllLines(shared.resolve("out/conll/00000" + shard + ".conll"))) {
        if (!line.isEmpty() && !line.startsWith("-DOCSTART-")) {
          String[] cells = line.split("\t");
          assertThat(cells).hasSize(4);
          if (cells[3].startsWith("B-")) {
            begins.add(cells[3].substring(2));
          }
        }
      }
    }
    List<String> types = new ArrayList<>();
    for (Records.Placed record : Records.read(shared.resolve("out"))) {
      if (record.outcome() instanceof Outcome.Annotated annotated) {
        annotated.article().mentions().stream()
            .map(Mention::type)
            .forEach(type -> types.add(type.label()));
      }
    }
    assertThat(begins).isEqualTo(types);
  }

  private Path copyOfRecords() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Files.createDirectories(copy.resolve("records"));
    for (String file : Records.files(shared.resolve("out")).keySet()) {
      if (!file.matches("(tables|brat|conll)/.*|exports.json")) {
        Files.copy(shared.resolve("out").resolve(file), copy.resolve(file));
      }
    }
    return copy;
  }

  private static String file(String table) {
    return Duck.quoted(shared.resolve("out/tables/" + table + ".parquet"));
  }

  private List<List<Object>> parquet(Table table) throws IOException {
    return rows("FROM " + file(table.fileName()), table);
  }

  private long number(String sql) throws IOException {
    List<Long> numbers = new ArrayList<>();
    try (Duck duck = Duck.open(folder.resolve("spill"))) {
      duck.each(sql, result -> numbers.add(result.getLong(1)));
    }
    return numbers.get(0);
  }

  private List<List<Object>> rows(String sql, Table table) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    try (Duck duck = Duck.open(folder.resolve("spill"))) {
      duck.each(sql, result -> rows.add(row(result, table)));
    }
    return rows;
  }

  private static List<Object> row(ResultSet result, Table table) throws SQLException {
    List<Object> row = new ArrayList<>();
    for (int i = 1; i <= table.columns().size(); i++) {
      assertThat(result.getMetaData().getColumnName(i))
          .isEqualTo(table.columns().get(i - 1).name());
      Object value = result.getObject(i);
      row.add(value instanceof Date date ? date.toLocalDate() : value);
    }
    return row;
  }
}
