package org.communique;

/** Why an article could not be annotated. */
public enum ErrorKind {
  /** There is no text, or only white space. */
  EMPTY,
  /** The text is longer than the limit. */
  TOO_LONG,
  /** The text is no text: binary data, or bytes in another encoding. */
  MALFORMED,
  /** It could not be read from where it was to come from. */
  UNREADABLE,
  /** It took longer than an archive's run allows. */
  TOO_SLOW,
  /** A fault of the library or of an engine. */
  INTERNAL
}
