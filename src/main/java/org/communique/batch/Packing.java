package org.communique.batch;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How record files are compressed. The same bytes always give the same bytes. */
public enum Packing {
  /** gzip, read by everything. */
  GZ(".gz"),
  /** Zstandard, smaller and faster. */
  ZST(".zst"),
  /** None. */
  NONE("");

  private final String ending;

  Packing(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  /** The packing of a file by its ending. */
  static Packing of(String file) {
    return file.endsWith(GZ.ending) ? GZ : file.endsWith(ZST.ending) ? ZST : NONE;
  }

  /** One member of its own; members written one after another are a file. */
  byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (OutputStream out = packing(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory can always be written to", e);
    }
    return packed.toByteArray();
  }

  InputStream unpacking(InputStream in) throws IOException {
    return switch (this) {
      case GZ -> new GZIPInputStream(in, 1 << 16);
      case ZST -> new ZstdInputStream(in);
      case NONE -> in;
    };
  }

  private OutputStream packing(OutputStream out) throws IOException {
    return switch (this) {
      case GZ -> new GZIPOutputStream(out);
      case ZST -> new ZstdOutputStream(out);
      case NONE -> out;
    };
  }
}
