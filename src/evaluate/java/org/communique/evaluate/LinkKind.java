package org.communique.evaluate;

/** The kinds of links that are measured. */
enum LinkKind {
  STATE,
  CITY,
  ORGANIZATION,
  LEADER
}
