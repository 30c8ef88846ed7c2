package org.communique.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one file. Where the file cannot be read any further, a last input says so; what
 * came before it is kept. Used by one thread.
 */
abstract class Source implements Iterator<Input>, Closeable {

  private @Nullable Input waiting;
  private boolean ended;

  /** The next input, or null after the last one. */
  abstract @Nullable Input read() throws IOException;

  /** Where reading stands, for errors: file, and line where it has lines. */
  abstract String place();

  @Override
  public final boolean hasNext() {
    if (waiting == null && !ended) {
      waiting = attempt();
      ended |= waiting == null;
    }
    return waiting != null;
  }

  @Override
  public final Input next() {
    if (!hasNext() || waiting == null) {
      throw new NoSuchElementException();
    }
    Input input = waiting;
    waiting = null;
    return input;
  }

  private @Nullable Input attempt() {
    try {
      return read();
    } catch (IOException e) {
      ended = true;
      return damaged(place(), e);
    }
  }

  static Input damaged(String place, IOException e) {
    String what =
        "cannot be read: "
            + e.getMessage()
            + "; truncated or damaged from here on, what came"
            + " before is kept; get the file anew and run the same command again";
    return Input.unreadable(place, place, what);
  }

  @Override
  public void close() throws IOException {}
}
