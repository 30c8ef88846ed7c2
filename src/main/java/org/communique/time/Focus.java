package org.communique.time;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The quarter a text last spoke of; made for one text and thrown away with it. */
final class Focus {

  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q\\d");

  private final int latest;
  private @Nullable String quarter;
  private int year;

  /** A focus that leaves aside quarters of years after the one given: they are plans. */
  Focus(int latest) {
    this.latest = latest;
  }

  /** Takes note of a value; a quarter of an earlier year is a comparison, not what is spoken of. */
  void see(String value) {
    if (!QUARTER.matcher(value).matches()) {
      return;
    }
    int seen = Integer.parseInt(value.substring(0, 4));
    if (seen >= year && seen <= latest) {
      quarter = value;
      year = seen;
    }
  }

  /** Its value, or null where there was none. */
  @Nullable String quarter() {
    return quarter;
  }
}
