package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers by keys: for each key those put for it, in the order in which they were put. Keys are
 * held as hashes of 64 bits, which no two of an index share; that a strange word should have one of
 * them is less likely than a fault of the machine. So an index is three arrays, which are read from
 * a file as they are. Immutable.
 */
final class KeyIndex {

  private static final int[] NONE = {};

  private final long[] hashes;
  private final int[] starts;
  private final int[] numbers;

  private KeyIndex(long[] hashes, int[] starts, int[] numbers) {
    this.hashes = hashes;
    this.starts = starts;
    this.numbers = numbers;
  }

  static KeyIndex read(IndexInput in) {
    return new KeyIndex(in.longs(), in.ints(), in.ints());
  }

  void write(IndexOutput out) {
    out.longs(hashes);
    out.ints(starts);
    out.ints(numbers);
  }

  /** The numbers of a key, none where it is unknown. */
  int[] get(String key) {
    int at = Arrays.binarySearch(hashes, hash(key));
    return at < 0 ? NONE : Arrays.copyOfRange(numbers, starts[at], starts[at + 1]);
  }

  /** FNV-1a over the letters. */
  private static long hash(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** Gathers an index. Not safe for use by many threads. */
  static final class Builder {

    private final Map<String, List<Integer>> numbers = new LinkedHashMap<>();

    /** Adds a number to those of the key. */
    void add(String key, int number) {
      numbers.computeIfAbsent(key, k -> new ArrayList<>(2)).add(number);
    }

    /** Makes the number the key's only one. */
    void set(String key, int number) {
      numbers.put(key, List.of(number));
    }

    /** Makes the number the key's only one where it has none. */
    void setIfAbsent(String key, int number) {
      numbers.putIfAbsent(key, List.of(number));
    }

    KeyIndex build() {
      Map<Long, List<Integer>> byHash = new TreeMap<>();
      numbers.forEach((key, own) -> byHash.put(hash(key), own));
      if (byHash.size() < numbers.size()) {
        throw new IllegalStateException("two keys of an index have one hash");
      }
      long[] hashes = new long[byHash.size()];
      int[] starts = new int[hashes.length + 1];
      int[] all = new int[byHash.values().stream().mapToInt(List::size).sum()];
      int key = 0;
      int filled = 0;
      for (Map.Entry<Long, List<Integer>> entry : byHash.entrySet()) {
        hashes[key++] = entry.getKey();
        for (int number : entry.getValue()) {
          all[filled++] = number;
        }
        starts[key] = filled;
      }
      return new KeyIndex(hashes, starts, all);
    }
  }
}
