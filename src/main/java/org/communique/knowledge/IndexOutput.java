package org.communique.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;

/** Writes what {@link IndexInput} reads. Not safe for use by many threads. */
final class IndexOutput {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  IndexOutput(LexiconText... texts) {
    append(ByteBuffer.allocate(Integer.BYTES).putInt(IndexInput.MAGIC));
    for (LexiconText text : texts) {
      append(ByteBuffer.allocate(Long.BYTES).putLong(text.checksum()));
    }
  }

  void lines(LexiconText text, List<Lexicons.Line> lines) {
    int[] starts = text.starts();
    ints(lines.stream().mapToInt(line -> starts[line.number()]).toArray());
    ints(lines.stream().mapToInt(Lexicons.Line::number).toArray());
  }

  void ints(int[] array) {
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (1 + array.length));
    buffer.putInt(array.length).asIntBuffer().put(array);
    append(buffer);
  }

  void longs(long[] array) {
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * array.length);
    buffer.putInt(array.length).asLongBuffer().put(array);
    append(buffer);
  }

  private void append(ByteBuffer buffer) {
    bytes.writeBytes(buffer.array());
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
