package org.communique.quote;

/** How another's words are given. */
public enum QuoteKind {
  /** Whole in quotation marks. */
  DIRECT,
  /** Without marks: reported ("said that …"), or a turn behind its speaker's label. */
  INDIRECT,
  /** A stretch in quotation marks inside reported speech. */
  MIXED
}
