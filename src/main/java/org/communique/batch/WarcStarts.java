package org.communique.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Finds where the next record of a WARC file begins, after a damaged one. */
final class WarcStarts {

  private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 8};

  private final Path file;
  private final byte[] mark;

  WarcStarts(Path file, boolean zipped) {
    this.file = file;
    this.mark = zipped ? MEMBER : RECORD;
  }

  /** The offset of the first record at or after one, or -1. */
  long from(long offset) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      channel.position(offset);
      InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
      byte[] last = new byte[mark.length];
      long at = offset - mark.length;
      for (int b = in.read(); b >= 0; b = in.read()) {
        System.arraycopy(last, 1, last, 0, last.length - 1);
        last[last.length - 1] = (byte) b;
        at++;
        if (Arrays.equals(last, mark) && at >= offset && isRecord(at)) {
          return at;
        }
      }
      return -1;
    }
  }

  /** Three bytes of a gzip head may stand by chance within a member: look inside. */
  private boolean isRecord(long at) throws IOException {
    if (mark == RECORD) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file).position(at);
        InputStream in = new GZIPInputStream(Channels.newInputStream(channel))) {
      return Arrays.equals(in.readNBytes(RECORD.length), RECORD);
    } catch (IOException e) {
      return false;
    }
  }
}
