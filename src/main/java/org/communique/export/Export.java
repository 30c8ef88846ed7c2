package org.communique.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.batch.BatchProgress;
import org.communique.batch.RecordFolder;
import org.communique.batch.RecordFolder.Shard;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables, brat and CoNLL files of a folder of records, whole or not at all: until they are,
 * those of an earlier run stay. What is there already and sound is not made again.
 */
public final class Export {

  private final RecordFolder folder;
  private final ExportSettings settings;
  private final ExportManifest manifest;

  private Export(RecordFolder folder, ExportSettings settings) {
    this.folder = folder;
    this.settings = settings;
    this.manifest = new ExportManifest(folder);
  }

  /**
   * Makes what the settings ask for.
   *
   * @param path a folder that {@link org.communique.batch.Batch} has written
   * @param progress told after each record file, its bytes being those of record files
   * @throws IOException where there are no records, or files cannot be written; says what to do
   */
  public static void run(Path path, ExportSettings settings, Consumer<BatchProgress> progress)
      throws IOException {
    if (!settings.isNothing()) {
      try (RecordFolder folder = RecordFolder.open(path)) {
        new Export(folder, settings).run(progress);
      }
    }
  }

  private void run(Consumer<BatchProgress> progress) throws IOException {
    Map<ExportKind, String> sound = manifest.sound(settings);
    List<ExportKind> missing = new ArrayList<>(List.of(ExportKind.values()));
    missing.removeIf(kind -> !kind.isWanted(settings) || sound.containsKey(kind));
    if (!missing.isEmpty()) {
      try (WorkFolder work = new WorkFolder(folder.path())) {
        make(missing, work, progress);
        publish(missing, sound, work);
      } catch (IOException e) {
        throw new IOException(
            folder.path()
                + ": "
                + e.getMessage()
                + "; the records are kept; make room or give leave to write, then run the same"
                + " command again",
            e);
      }
    }
  }

  private void make(List<ExportKind> kinds, WorkFolder work, Consumer<BatchProgress> progress)
      throws IOException {
    TableMaker tables =
        kinds.contains(ExportKind.TABLES)
            ? new TableMaker(work.path(), work.of(ExportKind.TABLES), settings.tables())
            : null;
    Meter meter = new Meter(progress);
    new RecordPass(folder, shard -> sinks(shard, kinds, work, tables))
        .run(
            settings.threads(),
            shard -> {
              if (tables != null) {
                tables.append(shard);
              }
              meter.add(shard);
            });
    if (kinds.contains(ExportKind.BRAT)) {
      Path configuration = work.of(ExportKind.BRAT).resolve("annotation.conf");
      Files.writeString(configuration, BratConfiguration.text(), StandardCharsets.UTF_8);
    }
    if (tables != null) {
      tables.finish();
    }
  }

  private List<ArticleSink> sinks(
      Shard shard, List<ExportKind> kinds, WorkFolder work, @Nullable TableMaker tables)
      throws IOException {
    List<ArticleSink> sinks = new ArrayList<>();
    String number = String.format(Locale.ROOT, "%06d", shard.number());
    if (tables != null) {
      sinks.addAll(tables.sinks(shard));
    }
    if (kinds.contains(ExportKind.BRAT)) {
      sinks.add(new BratSink(work.of(ExportKind.BRAT).resolve(number)));
    }
    if (kinds.contains(ExportKind.CONLL)) {
      sinks.add(new ConllSink(work.of(ExportKind.CONLL).resolve(number + ".conll")));
    }
    return sinks;
  }

  private void publish(List<ExportKind> made, Map<ExportKind, String> sound, WorkFolder work)
      throws IOException {
    manifest.forget();
    Map<ExportKind, String> all = new EnumMap<>(ExportKind.class);
    all.putAll(sound);
    for (ExportKind kind : made) {
      work.publish(kind);
      all.put(kind, kind.how(settings));
    }
    for (ExportKind kind : ExportKind.values()) {
      if (!all.containsKey(kind)) {
        WorkFolder.delete(folder.path().resolve(kind.folder()));
      }
    }
    manifest.write(all);
  }

  /** Counts what is read. */
  private final class Meter {

    private final Consumer<BatchProgress> progress;
    private final long total = folder.shards().stream().mapToLong(Shard::bytes).sum();
    private long records;
    private long bytes;

    Meter(Consumer<BatchProgress> progress) {
      this.progress = progress;
    }

    void add(Shard shard) {
      records += shard.records();
      bytes += shard.bytes();
      progress.accept(new BatchProgress(records, 0, 0, bytes, total));
    }
  }
}
