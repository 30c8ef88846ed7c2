package org.communique.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a JSON Lines stream. Lines are taken as bytes, so that a malformed one costs only
 * itself; one longer than the limit is skipped without being held in memory.
 */
final class JsonLines implements Iterator<Input> {

  private static final int LONGEST = 256 << 20;

  private final InputStream in;
  private final String file;
  private final ArticleParser parser;
  private long line;
  private boolean ended;
  private @Nullable Input next;

  JsonLines(InputStream in, String file, ArticleParser parser) {
    this.in = in;
    this.file = file;
    this.parser = parser;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = read();
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input result = next;
    next = null;
    return result;
  }

  private @Nullable Input read() {
    line++;
    String origin = file + ":" + line;
    try {
      byte[] bytes = readLine();
      return isBlank(bytes) ? null : parser.json(bytes, origin, origin);
    } catch (IOException e) {
      ended = true;
      return InputReader.unreadable(origin, e);
    }
  }

  private byte[] readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && b != '\n') {
      if (bytes.size() < LONGEST) {
        bytes.write(b);
      }
      b = in.read();
    }
    ended = b < 0;
    return bytes.toByteArray();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
