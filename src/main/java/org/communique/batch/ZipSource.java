package org.communique.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The articles of a zip's entries, in its own order; a damaged entry costs only itself. */
final class ZipSource extends Source {

  private final ZipFile zip;
  private final Iterator<? extends ZipEntry> entries;
  private final String id;
  private final String file;
  private final Sources sources;
  private @Nullable Source current;

  ZipSource(Path path, String id, Sources sources) throws IOException {
    this.zip = new ZipFile(path.toFile());
    this.entries = zip.stream().iterator();
    this.id = id;
    this.file = path.toString();
    this.sources = sources;
  }

  @Override
  @Nullable Input read() throws IOException {
    while (current == null || !current.hasNext()) {
      closeEntry();
      ZipEntry entry = nextArticle();
      if (entry == null) {
        return null;
      }
      current = open(entry);
    }
    return current.next();
  }

  private @Nullable ZipEntry nextArticle() {
    while (entries.hasNext()) {
      ZipEntry entry = entries.next();
      if (!entry.isDirectory() && sources.streams(entry.getName())) {
        return entry;
      }
    }
    return null;
  }

  private Source open(ZipEntry entry) throws IOException {
    String inside = "!" + entry.getName();
    try {
      return sources.stream(zip.getInputStream(entry), id + inside, file + inside);
    } catch (IOException e) {
      return new FailedSource(file + inside, e);
    }
  }

  private void closeEntry() throws IOException {
    if (current != null) {
      current.close();
    }
  }

  @Override
  String place() {
    return file;
  }

  @Override
  public void close() throws IOException {
    closeEntry();
    zip.close();
  }
}
