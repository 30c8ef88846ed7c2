package org.communique.report;

import java.util.List;
import org.communique.entity.Entity;
import org.communique.text.Span;
import org.communique.text.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article with what is marked in it.
 *
 * @param title the title, or null
 * @param text the text
 * @param zones its zones
 * @param names entities that the marks point to by their position here, with their actor keys
 * @param marks the marks
 */
record Reading(
    @Nullable String title, String text, List<Zone> zones, List<Named> names, List<Mark> marks) {

  /** What is marked. */
  enum Kind {
    NAME,
    REFERENCE,
    TIME,
    QUOTE
  }

  /**
   * An entity and the actor that it is.
   *
   * @param entity the entity
   * @param actor the key of the actor that it may be
   */
  record Named(Entity entity, String actor) {}

  /**
   * A marked stretch.
   *
   * @param kind what it is
   * @param span where
   * @param name the position of the entity that it stands for or that speaks it, or -1
   * @param note a normalised value, or null
   */
  record Mark(Kind kind, Span span, int name, @Nullable String note) {}

  Reading {
    zones = List.copyOf(zones);
    names = List.copyOf(names);
    marks = List.copyOf(marks);
  }

  long characters() {
    return (long) text.length() + (title == null ? 0 : title.length());
  }
}
