package org.communique.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How an archive is worked through.
 *
 * @param out the folder of the results
 * @param threads how many articles are annotated at the same time
 * @param shardArticles the most articles of one record file; a killed run loses at most the shards
 *     under way
 * @param ordered whether records stand in the order of the input
 * @param packing how record files are compressed
 * @param maxTime the longest that one article may take
 * @param retry whether articles that failed in an earlier run are tried again
 */
public record BatchSettings(
    Path out,
    int threads,
    int shardArticles,
    boolean ordered,
    Packing packing,
    Duration maxTime,
    boolean retry) {

  public BatchSettings {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(packing, "packing");
    if (threads < 1 || shardArticles < 1) {
      throw new IllegalArgumentException("threads and shard size must be at least 1");
    }
    if (maxTime.isNegative() || maxTime.isZero()) {
      throw new IllegalArgumentException("the longest time of an article must be above 0");
    }
  }

  /** All processors, 500 articles a shard, ordered, gzip, a minute an article. */
  public static BatchSettings into(Path out) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new BatchSettings(out, threads, 500, true, Packing.GZ, Duration.ofMinutes(1), false);
  }
}
