package org.communique.export;

/** The files of each table. */
public enum TableFormat {
  CSV,
  PARQUET,
  BOTH,
  NONE;

  boolean csv() {
    return this == CSV || this == BOTH;
  }

  boolean parquet() {
    return this == PARQUET || this == BOTH;
  }
}
