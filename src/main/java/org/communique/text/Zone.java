package org.communique.text;

import java.util.Objects;

/**
 * A stretch of the article and what it is.
 *
 * @param type what the stretch is
 * @param span where it lies
 */
public record Zone(ZoneType type, Span span) {

  public Zone {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(span, "span");
  }
}
