package org.communique.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that could not even be opened. */
final class FailedSource extends Source {

  private final String file;
  private @Nullable IOException why;

  FailedSource(String file, IOException why) {
    this.file = file;
    this.why = why;
  }

  @Override
  @Nullable Input read() throws IOException {
    IOException failure = why;
    why = null;
    if (failure != null) {
      throw failure;
    }
    return null;
  }

  @Override
  String place() {
    return file;
  }
}
