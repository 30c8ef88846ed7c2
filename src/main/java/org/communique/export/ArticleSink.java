package org.communique.export;

import java.io.IOException;
import org.communique.Outcome;

/** Takes the records of one shard in their order. Used by one thread. */
interface ArticleSink extends AutoCloseable {

  /**
   * @param line the record's line in its file, from 1
   */
  void add(int line, Outcome outcome) throws IOException;

  @Override
  void close() throws IOException;
}
