package org.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.communique.Article;
import org.communique.Communique;
import org.communique.ErrorKind;
import org.communique.Outcome;
import org.communique.json.JsonFormat;
import org.communique.knowledge.Knowledge;
import org.communique.table.ArticleRows;
import org.communique.table.Duck;
import org.communique.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Submits the example job to a cluster of two executors, each a process of its own, and compares
 * with one machine. Spark starts its executors out of a SPARK_HOME, which this makes of the class
 * path; this class itself knows nothing of Spark.
 */
class SparkTest {

  private static final String ENGINE = "opennlp";
  private static final int ARTICLES = 12;

  @TempDir private Path folder;

  @Test
  void aClusterGivesWhatOneMachineGives() throws Exception {
    assumeTrue(
        isThere("org/apache/spark/deploy/SparkSubmit.class")
            && isThere("org/communique/spark/SparkAnnotator.class"),
        "Spark is not on the class path; mvn verify puts it there");
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, lines());
    Path out = folder.resolve("out");
    submit("local-cluster[2,1,1024]", in, out);

    TreeMap<String, Outcome> expected = outcomes();
    assertThat(records(out)).isEqualTo(json(expected));
    ArticleRows rows = new ArticleRows(Knowledge.bundled());
    for (Table table : List.of(Table.ARTICLES, Table.EVENTS, Table.PARTICIPANTS)) {
      List<List<Object>> here = new ArrayList<>();
      expected.values().forEach(outcome -> here.addAll(rows.of(table, outcome, null, 0)));
      assertThat(here).isNotEmpty();
      assertThat(rows(out, table)).containsExactlyInAnyOrderElementsOf(here);
    }
  }

  private static boolean isThere(String resource) {
    return SparkTest.class.getClassLoader().getResource(resource) != null;
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text =
          "The Foreign Minister of Japan met the Prime Minister of France in Geneva on Tuesday."
              + " Poland condemned launch number "
              + i
              + ", officials said.";
      articles.add(
          new Article("a" + i, "Title " + i, text, LocalDate.of(2021, 3, 1 + i), "Wire", null));
    }
    return articles;
  }

  private static String lines() {
    StringBuilder lines = new StringBuilder();
    ObjectMapper mapper = new ObjectMapper();
    for (Article a : articles()) {
      lines
          .append(
              mapper
                  .createObjectNode()
                  .put("id", a.id())
                  .put("title", a.title())
                  .put("text", a.text())
                  .put("published", String.valueOf(a.published()))
                  .put("source", a.source()))
          .append('\n');
    }
    return lines
        + "{\"id\":\"blank\",\"text\":\" \"}\n"
        + "{\"id\":\"late\",\"text\":\"x\",\"published\":\"soon\"}\n";
  }

  private static TreeMap<String, Outcome> outcomes() {
    TreeMap<String, Outcome> outcomes = new TreeMap<>();
    try (Communique communique = Communique.builder().engine(ENGINE).build()) {
      articles().forEach(article -> outcomes.put(article.id(), communique.outcome(article)));
      outcomes.put("blank", communique.outcome(Article.of("blank", " ")));
    }
    outcomes.put("late", new Outcome.Failed("late", ErrorKind.UNREADABLE, "told apart below"));
    return outcomes;
  }

  private static TreeMap<String, String> json(TreeMap<String, Outcome> outcomes) {
    TreeMap<String, String> json = new TreeMap<>();
    outcomes.forEach((id, outcome) -> json.put(id, JsonFormat.compact().write(outcome)));
    json.put("late", "UNREADABLE");
    return json;
  }

  private TreeMap<String, String> records(Path out) throws IOException {
    TreeMap<String, String> records = new TreeMap<>();
    try (Duck duck = Duck.open(folder.resolve("spill"))) {
      duck.each(
          "SELECT id, CASE error WHEN 'UNREADABLE' THEN error ELSE json END FROM "
              + files(out.resolve("records")),
          row -> assertThat(records.put(row.getString(1), row.getString(2))).isNull());
    }
    return records;
  }

  private List<List<Object>> rows(Path out, Table table) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    try (Duck duck = Duck.open(folder.resolve("spill"))) {
      duck.each(
          "FROM " + files(out.resolve("tables/" + table.fileName())),
          result -> {
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= table.columns().size(); i++) {
              Object value = result.getObject(i);
              row.add(value instanceof Date date ? date.toLocalDate() : value);
            }
            rows.add(row);
          });
    }
    return rows;
  }

  private static String files(Path folder) {
    return Duck.quoted(folder.resolve("*.parquet"));
  }

  private void submit(String master, Path in, Path out) throws Exception {
    Path home = sparkHome();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(moduleOptions());
    command.addAll(List.of("-Xmx768m", "-Xss4m", "-cp", home.resolve("jars") + "/*"));
    command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
    for (String setting :
        List.of(
            "spark.ui.enabled=false",
            "spark.driver.host=127.0.0.1",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.sql.shuffle.partitions=2",
            "spark.default.parallelism=4",
            "spark.executor.extraJavaOptions=-Xss4m")) {
      command.addAll(List.of("--conf", setting));
    }
    command.addAll(List.of("--class", "org.communique.spark.AnnotateArchive"));
    command.addAll(List.of("spark-internal", in.toString(), out.toString(), ENGINE));
    Path log = folder.resolve("spark.log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.directory(folder.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.start();
    try {
      assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(() -> read(log)).isZero();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** What Spark's own launcher gives every JVM of Java 17. */
  private static List<String> moduleOptions() throws ReflectiveOperationException {
    Object options =
        Class.forName("org.apache.spark.launcher.JavaModuleOptions")
            .getMethod("defaultModuleOptions")
            .invoke(null);
    return Arrays.asList(options.toString().split(" "));
  }

  /** The folder in which Spark looks for jars: one, whose manifest names our class path. */
  private Path sparkHome() throws IOException {
    Path home = folder.resolve("spark-home");
    Path jars = Files.createDirectories(home.resolve("jars"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPathUrls());
    try (OutputStream out = Files.newOutputStream(jars.resolve("class-path.jar"))) {
      new JarOutputStream(out, manifest).close();
    }
    return home;
  }

  private static String classPathUrls() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
        .collect(Collectors.joining(" "));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return "no log: " + e.getMessage();
    }
  }
}
