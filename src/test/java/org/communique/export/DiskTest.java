package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.communique.Communique;
import org.communique.batch.Archive;
import org.communique.batch.Batch;
import org.communique.batch.BatchSettings;
import org.communique.batch.InputSettings;
import org.communique.batch.Packing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real file system that is full or takes no writing; needs leave to mount one. */
class DiskTest {

  private static final ExportSettings TABLES = new ExportSettings(TableFormat.BOTH, false, true, 2);

  @TempDir private Path folder;

  private Path disk = Path.of("");

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", disk.toString()),
        "no leave to mount a small disk here");
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", disk.toString());
  }

  @Test
  void onAFullDiskWhatIsWrittenStaysAndTheRunGoesOnOnceThereIsRoom() throws Exception {
    Path in = folder.resolve("in.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      lines.append("{\"id\":\"a").append(i).append("\",\"text\":\"");
      lines.append("Japan condemned launch ").append(i).append(". ");
      lines.append(new java.util.Random(i).ints(300, 0, 99_999).boxed().toList());
      lines.append("\"}\n");
    }
    Files.writeString(in, lines);
    Path out = disk.resolve("out");
    try (Communique communique = Communique.builder().engine("opennlp").build()) {
      assertThatThrownBy(() -> batch(communique, in, out))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("No space left on device")
          .hasMessageContaining("run the same command again");
      Map<String, String> kept = Records.files(out.resolve("records"));
      assertThat(kept).isNotEmpty();
      assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
      long resumed = batch(communique, in, out);
      assertThat(resumed).isPositive();
      assertThat(Records.files(out.resolve("records"))).containsAllEntriesOf(kept);
      batch(communique, in, folder.resolve("calm"));
    }
    assertThat(Records.read(out)).isEqualTo(Records.read(folder.resolve("calm")));
  }

  @Test
  void tablesThatDoNotFitLeaveTheRecordsAndTheTablesOfBefore() throws Exception {
    Path out = disk.resolve("out");
    records(out);
    ExportSettings small = new ExportSettings(TableFormat.NONE, false, true, 1);
    Export.run(out, small, progress -> {});
    Map<String, String> before = Records.files(out);
    assertThat(run("mount", "-o", "remount,size=40k", disk.toString())).isTrue();
    assertThatThrownBy(() -> Export.run(out, TABLES, progress -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("the records are kept");
    assertThat(Records.files(out)).isEqualTo(before);
    assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
    Export.run(out, TABLES, progress -> {});
    assertThat(out.resolve("tables/events.parquet")).exists();
  }

  @Test
  void aDiskThatTakesNoWritingIsSaid() throws Exception {
    Path out = disk.resolve("out");
    records(out);
    Path in = folder.resolve("one.jsonl");
    Files.writeString(in, "{\"id\":\"1\",\"text\":\"Japan spoke.\"}\n");
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
    try (Communique communique = Communique.builder().engine("opennlp").build()) {
      assertThatThrownBy(() -> batch(communique, in, disk.resolve("new")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Read-only file system")
          .hasMessageContaining("give leave to write");
      assertThatThrownBy(() -> batch(communique, in, out))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Read-only file system");
    }
    assertThatThrownBy(() -> Export.run(out, TABLES, progress -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Read-only file system");
  }

  private void records(Path out) throws IOException {
    Path in = folder.resolve("two.jsonl");
    Files.writeString(
        in, "{\"id\":\"1\",\"text\":\"Japan spoke.\"}\n{\"id\":\"2\",\"text\":\"Peru spoke.\"}\n");
    try (Communique communique = Communique.builder().engine("opennlp").build()) {
      batch(communique, in, out);
    }
  }

  private static long batch(Communique communique, Path in, Path out) throws IOException {
    BatchSettings settings =
        new BatchSettings(out, 1, 2, true, Packing.GZ, Duration.ofMinutes(1), false);
    Archive archive = Archive.of(List.of(in.toString()), InputSettings.defaults());
    return new Batch(communique, archive, settings).run(progress -> {}).resumed();
  }

  private static boolean run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
