package org.communique.time;

import java.time.LocalDate;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.PartOfDay;
import org.communique.time.TemporalValue.Quarter;
import org.jspecify.annotations.Nullable;

/** The times that a text last spoke of; made for one text and thrown away with it. */
final class Focus {

  private final int latest;
  private @Nullable Quarter quarter;
  private @Nullable LocalDate day;
  private @Nullable Instant instant;

  /** A focus that leaves aside quarters of years after the one given: they are plans. */
  Focus(int latest) {
    this.latest = latest;
  }

  /** Takes note of a value. */
  void see(TemporalValue value) {
    if (value instanceof Quarter seen) {
      see(seen);
    }
    TemporalValue whole = value instanceof PartOfDay part ? part.day() : value;
    if (whole instanceof Instant seen && seen.year() != null) {
      LocalDate date = seen.date();
      day = date == null ? day : date;
      instant = seen;
    }
  }

  /** A quarter of an earlier year is a comparison, not what is spoken of. */
  private void see(Quarter seen) {
    Quarter before = quarter;
    int least = before == null || before.year() == null ? 0 : before.year();
    if (seen.year() != null
        && seen.number() != null
        && seen.year() >= least
        && seen.year() <= latest) {
      quarter = seen;
    }
  }

  /** The quarter, or null where there was none. */
  @Nullable Quarter quarter() {
    return quarter;
  }

  /** The last day of the calendar, or null where there was none. */
  @Nullable LocalDate day() {
    return day;
  }

  /** The last year, month, day or time of known year, or null where there was none. */
  @Nullable Instant instant() {
    return instant;
  }
}
