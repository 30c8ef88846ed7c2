package org.communique.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** Reads the arrays of an index file in their order. Not safe for use by many threads. */
final class IndexInput {

  /**
   * Begins each index. To be raised when keys are made or arrays are ordered in another way: the
   * checksums tell an index of another table, but not one of an earlier release's rules.
   */
  static final int MAGIC = 0x43494431;

  private final ByteBuffer bytes;

  IndexInput(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * The index of that name which the build made from the texts, or null where it made none or made
   * it from others; then the texts themselves must be read.
   */
  static @Nullable IndexInput of(String name, LexiconText... texts) {
    try (InputStream in = IndexInput.class.getResourceAsStream(name)) {
      IndexInput input = in == null ? null : new IndexInput(in.readAllBytes());
      return input == null || !input.isOf(texts) ? null : input;
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  boolean isOf(LexiconText... texts) {
    boolean same = bytes.remaining() > Integer.BYTES && bytes.getInt() == MAGIC;
    for (LexiconText text : texts) {
      same = same && bytes.remaining() > Long.BYTES && bytes.getLong() == text.checksum();
    }
    return same;
  }

  /** The lines of a text, each cut when it is asked for. */
  List<Lexicons.Line> lines(LexiconText text) {
    int[] starts = ints();
    int[] numbers = ints();
    return new LazyList<>(starts.length, i -> text.line(starts[i], numbers[i]));
  }

  int[] ints() {
    int[] array = new int[bytes.getInt()];
    bytes.asIntBuffer().get(array);
    bytes.position(bytes.position() + array.length * Integer.BYTES);
    return array;
  }

  long[] longs() {
    long[] array = new long[bytes.getInt()];
    bytes.asLongBuffer().get(array);
    bytes.position(bytes.position() + array.length * Long.BYTES);
    return array;
  }
}
