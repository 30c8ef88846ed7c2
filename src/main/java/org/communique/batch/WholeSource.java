package org.communique.batch;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that is one article. */
final class WholeSource extends Source {

  /** Makes the article of the file's bytes. */
  interface Reading {
    Input read(byte[] bytes, String id, String origin);
  }

  private final InputStream in;
  private final String id;
  private final String file;
  private final Reading reading;
  private final int longest;
  private boolean done;

  WholeSource(InputStream in, String id, String file, Reading reading, int longest) {
    this.in = in;
    this.id = id;
    this.file = file;
    this.reading = reading;
    this.longest = longest;
  }

  @Override
  @Nullable Input read() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    byte[] bytes = in.readNBytes(longest);
    return bytes.length == longest && in.read() >= 0
        ? Input.unreadable(id, file, LineSource.tooLong(longest))
        : reading.read(bytes, id, file);
  }

  @Override
  String place() {
    return file;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
