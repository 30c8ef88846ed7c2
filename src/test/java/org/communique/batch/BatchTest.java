package org.communique.batch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.Communique;
import org.communique.Limits;
import org.communique.Outcome;
import org.communique.json.JsonFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  private static final int ARTICLES = 60;

  /** The one that starts the fastest. */
  private static final String ENGINE = "opennlp";

  private static Communique communique;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    communique = Communique.builder().engine(ENGINE).build();
  }

  @AfterAll
  static void close() {
    communique.close();
  }

  @Test
  void everyArticleGivesOneRecordInTheOrderOfTheInput() throws IOException {
    Path out = folder.resolve("out");
    assertThat(run(settings(out, 2), articles()).articles()).isEqualTo(ARTICLES);
    List<String> ids = new ArrayList<>();
    for (Outcome outcome : records(out)) {
      ids.add(outcome.id());
    }
    assertThat(ids).hasSize(ARTICLES).startsWith("a0", "a1", "a2").endsWith("a59");
  }

  @Test
  void oneThreadAndManyGiveTheSameBytes() throws IOException {
    run(settings(folder.resolve("one"), 1), articles());
    run(settings(folder.resolve("many"), 4), articles());
    assertThat(files(folder.resolve("many"))).isEqualTo(files(folder.resolve("one")));
  }

  @Test
  void theSameRunAgainDoesNothingTwice() throws IOException {
    Path out = folder.resolve("out");
    run(settings(out, 2), articles());
    Map<String, String> before = files(out);
    assertThat(run(settings(out, 2), articles()).resumed()).isEqualTo(ARTICLES);
    assertThat(files(out)).isEqualTo(before);
  }

  @Test
  void aShardThatWasDamagedIsMadeAgain() throws IOException {
    Path out = folder.resolve("out");
    run(settings(out, 2), articles());
    Map<String, String> before = files(out);
    Files.write(out.resolve("records/000001.jsonl.gz"), new byte[] {1, 2, 3});
    assertThat(run(settings(out, 2), articles()).resumed()).isEqualTo(ARTICLES - 10);
    assertThat(files(out)).isEqualTo(before);
  }

  @Test
  void poisonedArticlesCostOnlyThemselvesAndAreTriedAgain() throws IOException {
    Path in = articles();
    Files.writeString(in, "{broken\n" + line("long", "word ".repeat(300)) + Files.readString(in));
    Path out = folder.resolve("out");
    try (Communique narrow =
        Communique.builder()
            .engine(ENGINE)
            .limits(Limits.defaults().withMaxCharacters(1000))
            .build()) {
      BatchSummary first = new Batch(narrow, archive(in), settings(out, 2)).run(p -> {});
      assertThat(first.articles()).isEqualTo(ARTICLES + 2);
      assertThat(first.failed()).isEqualTo(2);
    }
    assertThat(Files.readString(out.resolve("failures.jsonl")))
        .contains("in.jsonl:1: malformed JSON", "in.jsonl:2: the text has 1,500 characters");
    BatchSummary again = run(retrying(settings(out, 2)), in);
    assertThat(again.failed()).isEqualTo(1);
    assertThat(again.resumed()).isEqualTo(ARTICLES + 2 - 10);
    Path fresh = folder.resolve("fresh");
    run(settings(fresh, 1), in);
    assertThat(records(out)).isEqualTo(records(fresh));
  }

  @Test
  void anIdUsedTwiceFailsTheSecondTime() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, line("x", "Japan spoke.") + line("x", "Japan spoke again."));
    assertThat(run(settings(folder.resolve("out"), 1), in).failed()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out/failures.jsonl"))).contains("already used");
  }

  @Test
  void anArticleThatTakesTooLongIsGivenUp() throws IOException {
    Path in = folder.resolve("in.jsonl");
    String text =
        "The Foreign Minister of Japan met Mr. Lee in Seoul on 3 May 2021. ".repeat(2_000);
    Files.writeString(
        in, line("1", "Japan spoke.") + line("slow", text) + line("3", "Japan spoke."));
    BatchSettings quick = settings(folder.resolve("out"), 1);
    BatchSettings limited =
        new BatchSettings(quick.out(), 1, 10, true, Packing.GZ, Duration.ofMillis(100), false);
    assertThat(run(limited, in).articles()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("out/failures.jsonl")))
        .contains("TOO_SLOW", "in.jsonl:2", "--max-time");
  }

  @Test
  void aFullDiskIsSaidAndTheRunGoesOnOnceThereIsRoom() throws IOException {
    Path out = folder.resolve("out");
    OutputFiles full = new FullDisk(4);
    assertThatThrownBy(
            () -> new Batch(communique, archive(articles()), settings(out, 2), full).run(p -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("run the same command again");
    BatchSummary again = run(settings(out, 2), articles());
    assertThat(again.resumed()).isGreaterThanOrEqualTo(10);
    run(settings(folder.resolve("calm"), 1), articles());
    assertThat(files(out)).isEqualTo(files(folder.resolve("calm")));
  }

  @Test
  void aFolderOfAnotherMakeIsRefused() throws IOException {
    Path out = folder.resolve("out");
    run(settings(out, 2), articles());
    BatchSettings other =
        new BatchSettings(out, 2, 7, true, Packing.GZ, Duration.ofMinutes(1), false);
    assertThatThrownBy(() -> run(other, articles()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another shard size (10, now 7)");
  }

  /**
   * Forks the program and kills it at random moments between its first shard and its end, the
   * making of tables among them. Three kills by default; {@code -Dkills=30} makes it as many.
   */
  @Test
  void killedRunsEndInTheFolderOfARunNeverDisturbed() throws Exception {
    Path in = articles();
    Path calm = folder.resolve("calm");
    Fork undisturbed = new Fork(in, calm);
    long work = undisturbed.millisOfWork();
    assertThat(undisturbed.process.exitValue()).isZero();
    Random random = new Random(20211);
    int kills = Integer.getInteger("kills", 3);
    int killed = 0;
    for (int round = 0; killed < kills; round++) {
      Path out = folder.resolve("killed" + round);
      boolean ended = false;
      while (!ended) {
        Fork fork = new Fork(in, out);
        fork.awaitFirstShard();
        ended = killed == kills || fork.process.waitFor(random.nextLong(work + 1), MILLISECONDS);
        if (ended) {
          assertThat(fork.process.waitFor()).isZero();
        } else {
          fork.process.destroyForcibly().waitFor();
          killed++;
        }
      }
      assertThat(files(out)).isEqualTo(files(calm));
      assertThat(records(out)).hasSize(ARTICLES);
    }
  }

  /** A run of the program as a process of its own. */
  private static final class Fork {

    private final Path journal;
    private final long linesBefore;
    private final Process process;

    Fork(Path in, Path out) throws IOException {
      this.journal = out.resolve("journal.jsonl");
      this.linesBefore = Math.max(1, lines());
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      this.process =
          new ProcessBuilder(
                  List.of(
                      java,
                      "-Xss4m",
                      "-Xmx512m",
                      "-XX:+UseSerialGC",
                      "-XX:TieredStopAtLevel=1",
                      "-cp",
                      System.getProperty("java.class.path"),
                      "org.communique.cli.Main",
                      "batch",
                      in.toString(),
                      "--out",
                      out.toString(),
                      "--engine",
                      ENGINE,
                      "--shard",
                      "2",
                      "--threads",
                      "2"))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    }

    /** Until a line is added to the journal, or, where none was missing, the process ends. */
    void awaitFirstShard() throws Exception {
      while (process.isAlive() && lines() <= linesBefore) {
        Thread.sleep(5);
      }
    }

    long millisOfWork() throws Exception {
      awaitFirstShard();
      long start = System.nanoTime();
      process.waitFor();
      return (System.nanoTime() - start) / 1_000_000;
    }

    private long lines() throws IOException {
      return Files.exists(journal)
          ? Files.readString(journal).chars().filter(c -> c == '\n').count()
          : 0;
    }
  }

  private Path articles() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(
          line(
              "a" + i,
              "Japan condemned North Korea on "
                  + (i % 27 + 1)
                  + " May 2021 over launch "
                  + i
                  + "."));
    }
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  private static Archive archive(Path in) throws IOException {
    return Archive.of(List.of(in.toString()), InputSettings.defaults());
  }

  private static BatchSummary run(BatchSettings settings, Path in) throws IOException {
    return new Batch(communique, archive(in), settings).run(progress -> {});
  }

  private static BatchSettings settings(Path out, int threads) {
    return new BatchSettings(out, threads, 10, true, Packing.GZ, Duration.ofMinutes(1), false);
  }

  private static BatchSettings retrying(BatchSettings s) {
    return new BatchSettings(
        s.out(), s.threads(), s.shardArticles(), s.ordered(), s.packing(), s.maxTime(), true);
  }

  /** Every file's checksum but the journal's, whose lines stand in the order of the work. */
  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("journal.jsonl")) {
          files.put(out.relativize(file).toString(), Digests.ofFile(file));
        }
      }
    }
    return files;
  }

  private static List<Outcome> records(Path out) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    try (Stream<Path> all = Files.list(out.resolve("records"))) {
      for (Path file : all.sorted().toList()) {
        try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
              .lines()
              .map(JsonFormat.compact()::read)
              .forEach(outcomes::add);
        }
      }
    }
    return outcomes;
  }

  /** A disk with room for so many files. */
  private static final class FullDisk extends OutputFiles {

    private int room;

    FullDisk(int room) {
      this.room = room;
    }

    @Override
    synchronized OutputStream open(Path file) throws IOException {
      room--;
      boolean full = room < 0;
      return new FilterOutputStream(super.open(file)) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          if (full) {
            throw new IOException("No space left on device");
          }
          super.write(bytes, from, length);
        }
      };
    }
  }
}
