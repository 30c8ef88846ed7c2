package org.communique.cli;

/** How records are printed. */
enum OutputFormat {
  /** One indented JSON array of all articles. */
  JSON,
  /** One JSON object a line. */
  JSONL,
  /** For reading: headline, sentences with entities marked, event table. */
  TEXT,
  /** The same as TEXT with colours, whatever the output is. */
  PRETTY
}
