package org.communique.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.communique.Article;

/** A corpus with gold for events or their parts. */
interface EventCorpus {

  /** The name that the command takes. */
  String name();

  /** Where it lies under the folder with the corpora. */
  String path();

  /** Its articles with their gold. */
  List<? extends Sample> read(Path file) throws IOException;

  /** A fresh score. */
  EventScore score();

  /** An article that has gold. */
  interface Sample {

    Article article();
  }
}
