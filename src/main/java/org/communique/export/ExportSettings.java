package org.communique.export;

import java.util.Objects;

/**
 * What is made of records.
 *
 * @param tables the files of each table
 * @param brat whether texts and annotations are written in brat's standoff format
 * @param conll whether tokens are written with name tags, as in CoNLL 2003
 * @param threads how many record files are read at the same time
 */
public record ExportSettings(TableFormat tables, boolean brat, boolean conll, int threads) {

  public ExportSettings {
    Objects.requireNonNull(tables, "tables");
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be at least 1");
    }
  }

  boolean isNothing() {
    return tables == TableFormat.NONE && !brat && !conll;
  }
}
