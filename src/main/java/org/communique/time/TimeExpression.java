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
 * @param meaning what it means
 * @param mod what it says beyond its value, or null
 * @param range the whole interval of which it is the first part, the next expression being the last
 *     ("from Monday to Wednesday"); the days of a length that is reckoned from the day of
 *     publication or from the next expression ("two weeks after 13 May"); or null
 * @param conflict the other reading, where the words contradict each other: that of the weekday
 *     where a date has the wrong one, that of the other order of day and month; or null
 * @param explanation why it has its value
 */
public record TimeExpression(
    Span span,
    String text,
    TimexType type,
    TemporalValue meaning,
    @Nullable Mod mod,
    @Nullable TemporalValue range,
    @Nullable TemporalValue conflict,
    Explanation explanation) {

  private static final int DAY_LENGTH = 10;

  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(explanation, "explanation");
  }

  /** Its TIMEX3 value ("2015-10-16", "P3D", "XXXX-WXX-5", "PAST_REF"). */
  public String value() {
    return meaning.timex();
  }

  /**
   * The ISO 8601 date, month, year or interval {@code a/b} that it covers on the calendar; the day
   * of a time of day; null where it is underspecified or none.
   */
  public @Nullable String iso() {
    String iso = meaning.iso();
    return iso == null || iso.indexOf('T') < 0 || iso.indexOf('/') >= 0
        ? iso
        : iso.substring(0, DAY_LENGTH);
  }
}
