package org.communique.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The ids met so far, as 64-bit hashes in an open table: about 16 MB for a million articles. Two of
 * ten million ids share a hash with a probability of 3 in a million.
 */
final class IdSet {

  private long[] table = new long[1 << 12];
  private int size;

  /** Adds an id and says whether it is new. */
  boolean add(String id) {
    if (size * 2 > table.length) {
      grow();
    }
    boolean added = put(hash(id));
    size += added ? 1 : 0;
    return added;
  }

  private boolean put(long hash) {
    int at = (int) hash & (table.length - 1);
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = hash;
    return true;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long hash : old) {
      if (hash != 0) {
        put(hash);
      }
    }
  }

  /** Never 0, which marks an empty place. */
  private static long hash(String id) {
    long hash = ByteBuffer.wrap(Digests.sha256(id.getBytes(StandardCharsets.UTF_8))).getLong();
    return hash == 0 ? 1 : hash;
  }
}
