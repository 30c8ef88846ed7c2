package org.communique.batch;

import java.io.IOException;
import java.io.InputStream;
import org.communique.batch.BoundedLines.Line;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one article a line; a malformed or overlong line costs only itself. */
final class LineSource extends Source {

  private final InputStream in;
  private final BoundedLines lines;
  private final String file;
  private final ArticleMaker maker;

  LineSource(InputStream in, String file, ArticleMaker maker, int longest) {
    this.in = in;
    this.lines = new BoundedLines(in, longest);
    this.file = file;
    this.maker = maker;
  }

  @Override
  @Nullable Input read() throws IOException {
    Line line = lines.next();
    while (line != null && line.isBlank() && !line.tooLong()) {
      line = lines.next();
    }
    return line == null ? null : input(line);
  }

  private Input input(Line line) {
    String origin = file + ":" + line.number();
    return line.tooLong()
        ? Input.unreadable(origin, origin, tooLong(line.bytes().length))
        : maker.json(line.bytes(), origin, origin);
  }

  static String tooLong(int limit) {
    return "longer than the limit of "
        + limit
        + " bytes; split it or raise the limit (--max-bytes)";
  }

  @Override
  String place() {
    return file + ":" + lines.nextNumber();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
