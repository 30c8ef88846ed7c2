package org.communique.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes; of a line over the limit only its being too long is held. */
final class BoundedLines {

  /**
   * One line.
   *
   * @param number from 1
   * @param bytes its bytes without the line's end; its first ones where it is too long
   * @param tooLong whether it is longer than the limit
   */
  record Line(long number, byte[] bytes, boolean tooLong) {

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;

  BoundedLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line that comes next. */
  long nextNumber() {
    return number + 1;
  }

  /** The next line, or null after the last one. */
  @Nullable Line next() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    boolean tooLong = false;
    do {
      int stop = lineEnd();
      int room = Math.min(stop - at, longest - bytes.size());
      bytes.write(buffer, at, room);
      tooLong |= room < stop - at;
      at = stop;
    } while (at == end && fill());
    at = Math.min(end, at + 1);
    number++;
    return new Line(number, bytes.toByteArray(), tooLong);
  }

  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
