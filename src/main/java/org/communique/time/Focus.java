package org.communique.time;

import java.time.LocalDate;
import org.communique.time.TemporalValue.Amount;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Length;
import org.communique.time.TemporalValue.LengthUnit;
import org.communique.time.TemporalValue.PartOfDay;
import org.communique.time.TemporalValue.Quarter;
import org.jspecify.annotations.Nullable;

/** The times that a text last spoke of; made for one text and thrown away with it. */
final class Focus {

  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_THREE_QUARTERS = 9;

  private final int latest;
  private @Nullable Quarter quarter;
  private boolean months;
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
    if (value instanceof Length seen && isPeriod(seen)) {
      quarter = null;
      months = true;
    }
    TemporalValue whole = value instanceof PartOfDay part ? part.day() : value;
    if (whole instanceof Instant seen && seen.year() != null) {
      LocalDate date = seen.date();
      day = date == null ? day : date;
      instant = seen;
    }
  }

  /** Six or nine months of accounts: what follows compares these, not a quarter. */
  private static boolean isPeriod(Length length) {
    Amount amount = length.amounts().size() == 1 ? length.amounts().get(0) : null;
    Integer count = amount == null ? null : amount.count();
    return amount != null
        && amount.unit() == LengthUnit.MONTH
        && count != null
        && (count == MONTHS_OF_HALF || count == MONTHS_OF_THREE_QUARTERS);
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
      months = false;
    }
  }

  /** Whether the text last spoke of half a year or nine months, not of a quarter. */
  boolean isOfMonths() {
    return months;
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
