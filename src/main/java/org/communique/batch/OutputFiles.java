package org.communique.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that a name stands for a whole file or for none, whenever the power fails. */
class OutputFiles {

  /** Writes a file's content. */
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Writes beside the file, forces it to the disk, then renames. */
  void write(Path file, Content content) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = open(part)) {
        content.to(out);
      }
      force(part, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw failed(file, e);
    }
  }

  /** Says what to do; a file system's exception alone may say no more than the file's name. */
  static IOException failed(Path file, IOException e) {
    String reason =
        e instanceof AccessDeniedException
            ? "there is no leave to write"
            : e instanceof FileSystemException fs && fs.getReason() != null
                ? fs.getReason()
                : String.valueOf(e.getMessage());
    return new IOException(
        "cannot write "
            + file
            + ": "
            + reason
            + "; make room or give leave to write, then run the same command again: it goes on",
        e);
  }

  OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(file);
  }

  private static void force(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }
}
