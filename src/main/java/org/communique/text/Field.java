package org.communique.text;

/** Which of an article's two strings an offset points into. */
public enum Field {
  /** The title given apart from the text. */
  TITLE,
  /** The text as given. */
  TEXT
}
