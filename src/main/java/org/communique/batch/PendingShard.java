package org.communique.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.communique.batch.Encoder.Encoded;
import org.jspecify.annotations.Nullable;

/** A shard under way: a place for the record of each input. Safe for use by many threads. */
final class PendingShard {

  private final int number;
  private final List<Input> inputs;
  private final String checksum;
  private final boolean ordered;
  private final @Nullable Encoded[] records;
  private int filled;

  PendingShard(int number, List<Input> inputs, String checksum, boolean ordered) {
    this.number = number;
    this.inputs = List.copyOf(inputs);
    this.checksum = checksum;
    this.ordered = ordered;
    this.records = new Encoded[inputs.size()];
  }

  int number() {
    return number;
  }

  List<Input> inputs() {
    return inputs;
  }

  String checksum() {
    return checksum;
  }

  /** Takes a record and says whether it was the last one missing. */
  synchronized boolean put(int index, Encoded record) {
    records[ordered ? index : filled] = record;
    filled++;
    return filled == records.length;
  }

  synchronized List<Encoded> records() {
    List<Encoded> all = new ArrayList<>(records.length);
    Arrays.stream(records).map(Objects::requireNonNull).forEach(all::add);
    return all;
  }
}
