package org.communique.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other runs out of a folder until it is closed or the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock of(Path folder) throws IOException {
    FileChannel channel = open(folder);
    try {
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // told below
    }
    channel.close();
    throw new IOException(folder + ": another run is writing into this folder");
  }

  private static FileChannel open(Path folder) throws IOException {
    Path file = folder.resolve(".lock");
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw OutputFiles.failed(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
