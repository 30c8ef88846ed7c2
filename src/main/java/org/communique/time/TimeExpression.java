package org.communique.time;

import java.util.Objects;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression.
 *
 * @param span where it lies
 * @param text its characters, as given
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value ("2015-10-16", "P3D", "XXXX-WXX-5", "PAST_REF")
 * @param iso the ISO 8601 date, month, year or interval {@code a/b} that it covers on the calendar,
 *     or null where it is underspecified or none
 */
public record TimeExpression(
    Span span, String text, TimexType type, String value, @Nullable String iso) {

  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }
}
