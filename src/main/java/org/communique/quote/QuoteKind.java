package org.communique.quote;

/** How another's words are given. */
public enum QuoteKind {
  /** Whole in quotation marks. */
  DIRECT,
  /** Reported, without marks: "said that …". */
  INDIRECT,
  /** A stretch in quotation marks inside reported speech. */
  MIXED
}
