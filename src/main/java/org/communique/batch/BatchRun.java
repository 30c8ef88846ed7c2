package org.communique.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.communique.Article;
import org.communique.Communique;
import org.communique.ErrorKind;
import org.communique.Outcome;
import org.communique.batch.Archive.Reader;
import org.communique.batch.Encoder.Encoded;
import org.jspecify.annotations.Nullable;

/** One pass through an archive. Used once. */
final class BatchRun {

  /** Shards under way, read or half written, at a time; bounds the memory. */
  private static final int UNDER_WAY = 3;

  /** Characters of a shard's articles after which it ends, however few they are. */
  private static final long SHARD_CHARACTERS = 4_000_000;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Communique communique;
  private final Archive archive;
  private final BatchSettings settings;
  private final Journal journal;
  private final ShardFiles files;
  private final Encoder encoder;
  private final IdSet ids = new IdSet();
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final AtomicReference<@Nullable IOException> broken = new AtomicReference<>();
  private final AtomicLong articles = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong resumed = new AtomicLong();
  private final AtomicLong bytesRead = new AtomicLong();

  BatchRun(
      Communique communique,
      Archive archive,
      BatchSettings settings,
      Journal journal,
      ShardFiles files) {
    this.communique = communique;
    this.archive = archive;
    this.settings = settings;
    this.journal = journal;
    this.files = files;
    this.encoder = new Encoder(settings.packing());
  }

  BatchSummary run(Consumer<BatchProgress> progress, Manifest manifest) throws IOException {
    long total = archive.bytes(settings.out());
    Runnable tell = () -> progress.accept(progress(total));
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    var unused = clock.scheduleAtFixedRate(tell, 0, 500, TimeUnit.MILLISECONDS);
    try (Workers workers = new Workers(settings.threads(), settings.maxTime())) {
      journal.keepFirst(shards(workers));
    } finally {
      clock.shutdownNow();
    }
    tell.run();
    return manifest.write(journal.entries(), files, resumed.get());
  }

  private BatchProgress progress(long total) {
    return new BatchProgress(articles.get(), failed.get(), resumed.get(), bytesRead.get(), total);
  }

  /** Works through all shards and gives their number. */
  private int shards(Workers workers) throws IOException {
    int number = 0;
    try (Reader inputs = archive.open(settings.out(), bytesRead)) {
      while (inputs.hasNext()) {
        List<Input> next = nextInputs(inputs);
        PendingShard shard =
            new PendingShard(number++, next, Digests.ofInputs(next), settings.ordered());
        if (isDone(shard)) {
          resumed.addAndGet(next.size());
        } else {
          enter(1);
          start(shard, workers);
        }
      }
    }
    enter(UNDER_WAY);
    return number;
  }

  private List<Input> nextInputs(Reader inputs) {
    List<Input> next = new ArrayList<>();
    long characters = 0;
    while (next.size() < settings.shardArticles()
        && characters < SHARD_CHARACTERS
        && inputs.hasNext()) {
      Input input = once(inputs.next());
      characters += input instanceof Input.Read read ? read.article().text().length() : 0;
      next.add(input);
    }
    return next;
  }

  private Input once(Input input) {
    String id =
        input instanceof Input.Read read
            ? read.article().id()
            : ((Input.Unreadable) input).failure().id();
    return ids.add(id)
        ? input
        : Input.unreadable(
            id, input.origin(), "the id '" + id + "' was already used; give each article its own");
  }

  private boolean isDone(PendingShard shard) throws IOException {
    ShardEntry entry = sound(shard);
    return entry != null && !(settings.retry() && entry.failed() > 0);
  }

  private @Nullable ShardEntry sound(PendingShard shard) throws IOException {
    ShardEntry entry = journal.entry(shard.number());
    if (entry == null || !entry.inputs().equals(shard.checksum())) {
      return null;
    }
    return files.isSound(entry) ? entry : null;
  }

  private void start(PendingShard shard, Workers workers) throws IOException {
    List<@Nullable String> kept = kept(shard);
    for (int i = 0; i < shard.inputs().size(); i++) {
      int index = i;
      Input input = shard.inputs().get(i);
      String line = kept.isEmpty() ? null : kept.get(i);
      if (line != null) {
        put(shard, index, encoder.again(line));
      } else if (input instanceof Input.Read read) {
        workers.submit(task(read, record -> put(shard, index, record)));
      } else {
        Outcome.Failed failure = ((Input.Unreadable) input).failure();
        put(shard, index, encoder.encode(failure, input.origin()));
      }
    }
  }

  /** For a retry: the lines of the earlier run, null in place of failures; else empty. */
  private List<@Nullable String> kept(PendingShard shard) throws IOException {
    List<@Nullable String> lines = new ArrayList<>();
    ShardEntry entry = settings.retry() && settings.ordered() ? sound(shard) : null;
    if (entry != null) {
      files.lines(entry, line -> lines.add(isFailure(line) ? null : line));
    }
    return lines;
  }

  private static boolean isFailure(String line) {
    try {
      return MAPPER.readTree(line).has("error");
    } catch (IOException e) {
      return true;
    }
  }

  private Workers.Task task(Input.Read read, Consumer<Encoded> done) {
    return new Workers.Task() {
      @Override
      public Runnable work() {
        Encoded record = annotate(read);
        return () -> done.accept(record);
      }

      @Override
      public void giveUp() {
        String message =
            "took longer than "
                + settings.maxTime().toMillis()
                + " ms; raise the limit (--max-time)"
                + " and try again with --retry";
        done.accept(fail(read, ErrorKind.TOO_SLOW, message));
      }
    };
  }

  private Encoded annotate(Input.Read read) {
    try {
      return encoder.encode(communique.outcome(read.article()), read.origin());
    } catch (OutOfMemoryError e) {
      return fail(read, ErrorKind.INTERNAL, "ran out of memory; give more (COMMUNIQUE_HEAP)");
    } catch (RuntimeException | Error e) {
      return fail(read, ErrorKind.INTERNAL, "a fault of the library, please report it: " + e);
    }
  }

  private Encoded fail(Input.Read read, ErrorKind kind, String message) {
    Article article = read.article();
    return encoder.encode(new Outcome.Failed(article.id(), kind, message), read.origin());
  }

  private void put(PendingShard shard, int index, Encoded record) {
    articles.incrementAndGet();
    failed.addAndGet(record.failed() ? 1 : 0);
    if (shard.put(index, record)) {
      finish(shard);
    }
  }

  private void finish(PendingShard shard) {
    try {
      if (broken.get() == null) {
        journal.add(files.write(shard));
      }
    } catch (IOException e) {
      broken.compareAndSet(null, e);
    } catch (RuntimeException | Error e) {
      broken.compareAndSet(null, new IOException("cannot write a shard: " + e, e));
    } finally {
      room.release();
    }
  }

  /** Waits until so many shards more may be under way; fails where writing has failed. */
  private void enter(int shards) throws IOException {
    try {
      room.acquire(shards);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; run the same command again, it goes on", e);
    }
    IOException why = broken.get();
    if (why != null) {
      throw why;
    }
  }
}
