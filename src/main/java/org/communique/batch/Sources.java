package org.communique.batch;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/** Opens files by their endings. */
final class Sources {

  private static final int BUFFER = 1 << 16;
  private static final List<String> PACKED = List.of(".gz", ".zst");
  private static final List<String> STREAMED =
      List.of(".txt", ".html", ".htm", ".json", ".jsonl", ".ndjson", ".csv", ".tsv");

  private final ArticleMaker maker;
  private final int longest;
  private final AtomicLong bytesRead;

  Sources(InputSettings settings, AtomicLong bytesRead) {
    this.maker = new ArticleMaker(settings);
    this.longest = settings.maxBytes();
    this.bytesRead = bytesRead;
  }

  /** Whether a file of that name is taken. */
  boolean takes(String name) {
    return isWarc(name) || lower(name).endsWith(".zip") || streams(name);
  }

  /** Whether an entry of that name is taken out of a zip. */
  boolean streams(String name) {
    String plain = unpacked(lower(name));
    return STREAMED.stream().anyMatch(plain::endsWith);
  }

  Source open(Path path, String id) {
    String name = path.toString();
    try {
      if (isWarc(name)) {
        bytesRead.addAndGet(Files.size(path));
        return new WarcSource(path, maker, longest);
      }
      if (lower(name).endsWith(".zip")) {
        bytesRead.addAndGet(Files.size(path));
        return new ZipSource(path, id, this);
      }
      return stream(new Counted(Files.newInputStream(path)), id, name);
    } catch (IOException e) {
      return new FailedSource(name, e);
    }
  }

  /** The articles of a stream, by the ending of its name; other endings are read as plain text. */
  Source stream(InputStream raw, String id, String name) throws IOException {
    InputStream in = unpack(new BufferedInputStream(raw, BUFFER), lower(name));
    String plain = unpacked(lower(name));
    if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
      return new LineSource(in, name, maker, longest);
    }
    if (plain.endsWith(".csv") || plain.endsWith(".tsv")) {
      char delimiter = plain.endsWith(".tsv") ? '\t' : ',';
      return new CsvSource(in, name, maker, delimiter, longest);
    }
    return new WholeSource(in, id, name, reading(plain), longest);
  }

  private WholeSource.Reading reading(String plain) {
    if (plain.endsWith(".json")) {
      return maker::json;
    }
    return plain.endsWith(".html") || plain.endsWith(".htm") ? maker::html : maker::text;
  }

  private static InputStream unpack(InputStream in, String name) throws IOException {
    try {
      if (name.endsWith(".gz")) {
        return new GZIPInputStream(in, BUFFER);
      }
      return name.endsWith(".zst") ? new ZstdInputStream(in) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static boolean isWarc(String name) {
    String lower = lower(name);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  private static String unpacked(String name) {
    for (String ending : PACKED) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Counts what is read of the file itself, for the progress bar. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      bytesRead.addAndGet(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      bytesRead.addAndGet(Math.max(0, n));
      return n;
    }
  }
}
