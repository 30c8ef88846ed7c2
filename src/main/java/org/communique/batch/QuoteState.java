package org.communique.batch;

/** Where the quotes of a CSV record stand at the end of a line. */
enum QuoteState {
  /** The record ends here. */
  CLOSED,
  /** The line ends within quotes; the record goes on. */
  OPEN,
  /** Something follows a closing quote that must not; the record is broken. */
  BROKEN;

  private enum At {
    START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  /** The state after one more line. */
  QuoteState after(String line, char delimiter) {
    At at = this == OPEN ? At.QUOTED : At.START;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (at == At.AFTER_QUOTE && c != '"' && c != delimiter && c != '\r') {
        return BROKEN;
      }
      at = step(at, c, delimiter);
    }
    return at == At.QUOTED ? OPEN : CLOSED;
  }

  private static At step(At at, char c, char delimiter) {
    return switch (at) {
      case QUOTED -> c == '"' ? At.AFTER_QUOTE : At.QUOTED;
      case AFTER_QUOTE -> c == '"' ? At.QUOTED : c == delimiter ? At.START : At.AFTER_QUOTE;
      case START -> c == '"' ? At.QUOTED : c == delimiter ? At.START : At.PLAIN;
      case PLAIN -> c == delimiter ? At.START : At.PLAIN;
    };
  }
}
