package org.communique.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.Outcome;
import org.communique.batch.RecordFolder;
import org.communique.batch.RecordFolder.Shard;
import org.communique.json.JsonFormat;

/** Reads all records once, several shards at a time, each into sinks of its own. */
final class RecordPass {

  /** Makes the sinks of a shard. */
  interface Sinks {
    List<ArticleSink> of(Shard shard) throws IOException;
  }

  /** Told of the shards in their order, once each is read. */
  interface After {
    void shard(Shard shard) throws IOException;
  }

  private final RecordFolder folder;
  private final Sinks sinks;
  private final JsonFormat format = JsonFormat.compact();

  RecordPass(RecordFolder folder, Sinks sinks) {
    this.folder = folder;
    this.sinks = sinks;
  }

  void run(int threads, After after) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads, RecordPass::daemon);
    Deque<Shard> shards = new ArrayDeque<>();
    Deque<Future<Void>> underWay = new ArrayDeque<>();
    try {
      for (Shard shard : folder.shards()) {
        shards.add(shard);
        underWay.add(executor.submit(() -> read(shard)));
        if (underWay.size() > threads) {
          await(underWay.remove());
          after.shard(shards.remove());
        }
      }
      while (!underWay.isEmpty()) {
        await(underWay.remove());
        after.shard(shards.remove());
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private Void read(Shard shard) throws IOException {
    List<ArticleSink> open = new ArrayList<>(sinks.of(shard));
    try {
      folder.read(shard, (line, json) -> add(open, shard, line, json));
    } finally {
      for (ArticleSink sink : open) {
        sink.close();
      }
    }
    return null;
  }

  private void add(List<ArticleSink> open, Shard shard, int line, String json) throws IOException {
    Outcome outcome;
    try {
      outcome = format.read(json);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          shard.file() + ":" + line + ": damaged: " + e.getMessage() + "; run batch again", e);
    }
    for (ArticleSink sink : open) {
      sink.add(line, outcome);
    }
  }

  private static void await(Future<Void> future) throws IOException {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; run the same command again", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "communique-export");
    thread.setDaemon(true);
    return thread;
  }
}
