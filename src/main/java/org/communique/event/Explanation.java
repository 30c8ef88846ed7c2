package org.communique.event;

import java.util.Objects;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a field of a record is as it is.
 *
 * @param field the field's JSON key ("type", "status", "place", "date", "code"), or of a
 *     participant "participants/" and its number from 0
 * @param rule the rule that decided, by its name in the resource files
 * @param span the words that it went by, or null where it went by none
 */
public record Explanation(String field, String rule, @Nullable Span span) {

  public Explanation {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(rule, "rule");
  }
}
