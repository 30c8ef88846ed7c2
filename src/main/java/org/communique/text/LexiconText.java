package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The text of one of the library's lexicons, whose lines are cut when they are asked for: who knows
 * from an index where they begin need not read them all. Immutable.
 */
public final class LexiconText {

  private final String name;
  private final int columns;
  private final byte[] bytes;

  private LexiconText(String name, int columns, byte[] bytes) {
    this.name = name;
    this.columns = columns;
    this.bytes = bytes;
  }

  /**
   * A lexicon of the library's.
   *
   * @param owner a class of the package whose resource it is
   * @param name its file name
   * @param columns how many fields each line has
   */
  public static LexiconText of(Class<?> owner, String name, int columns) {
    try (InputStream in = Lexicons.resource(owner, name)) {
      return new LexiconText(name, columns, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + name + " cannot be read", e);
    }
  }

  /** Tells this text from others. */
  public long checksum() {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, bytes.length);
    return sum.getValue() << 32 | bytes.length;
  }

  /** Where lines begin: that of number i, from 1, at byte {@code [i]}. */
  public int[] starts() {
    int lines = 1;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    int[] starts = new int[lines + 1];
    int line = 1;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        starts[++line] = at + 1;
      }
    }
    return starts;
  }

  /**
   * The line that begins at a byte.
   *
   * @param start as {@link #starts()} tells
   * @param number the number of the line, for errors
   */
  public Lexicons.Line line(int start, int number) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    return Lexicons.Line.cut(name, number, line, columns);
  }
}
