package org.communique.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of a WARC file, named by their record ids. A damaged record fails; reading goes on
 * at the next one that is sound.
 */
final class WarcSource extends Source {

  private static final int OK = 200;

  private final Path file;
  private final WarcStarts starts;
  private final ArticleMaker maker;
  private final int longest;
  private WarcReader reader;
  private long base;
  private @Nullable Input afterDamage;

  WarcSource(Path file, ArticleMaker maker, int longest) throws IOException {
    this.file = file;
    String name = file.toString().toLowerCase(Locale.ROOT);
    this.starts = new WarcStarts(file, name.endsWith(".gz"));
    this.maker = maker;
    this.longest = longest;
    this.reader = new WarcReader(FileChannel.open(file));
  }

  @Override
  @Nullable Input read() throws IOException {
    if (afterDamage != null) {
      Input input = afterDamage;
      afterDamage = null;
      return input;
    }
    try {
      return nextPage();
    } catch (IOException e) {
      return skipDamage(e);
    }
  }

  private @Nullable Input nextPage() throws IOException {
    for (Optional<WarcRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
      Input input = r.get() instanceof WarcResponse response ? page(response) : null;
      if (input != null) {
        return input;
      }
    }
    return null;
  }

  private @Nullable Input page(WarcResponse response) throws IOException {
    String type = response.http().headers().first("Content-Type").orElse("");
    if (response.http().status() != OK || !type.toLowerCase(Locale.ROOT).contains("html")) {
      return null;
    }
    String id = response.id().toString();
    String origin = file + " " + id;
    byte[] bytes;
    try (InputStream body = response.http().bodyDecoded().stream()) {
      bytes = body.readNBytes(longest);
      if (bytes.length == longest && body.read() >= 0) {
        return Input.unreadable(id, origin, LineSource.tooLong(longest));
      }
    }
    return maker.page(HtmlText.decode(bytes, type), id, origin, response.target());
  }

  /** One failure for the damage, however many records it covers; keeps the page that follows. */
  private Input skipDamage(IOException e) throws IOException {
    long from = base + reader.position();
    String place = file + " at byte " + from;
    for (long at = starts.from(from + 1); at >= 0; at = starts.from(at + 1)) {
      reopen(at);
      try {
        afterDamage = nextPage();
        return Input.unreadable(place, place, lost(e, at));
      } catch (IOException stillDamaged) {
        // the next start is tried
      }
    }
    return damaged(place, e);
  }

  private static String lost(IOException e, long at) {
    return "a damaged record: "
        + e.getMessage()
        + "; reading went on at byte "
        + at
        + "; get it anew";
  }

  private void reopen(long at) throws IOException {
    reader.close();
    base = at;
    reader = new WarcReader(FileChannel.open(file).position(at));
    base -= reader.position();
  }

  @Override
  String place() {
    return file.toString();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
