package org.communique.time;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The quarter a text last spoke of; made for one text and thrown away with it. */
final class Focus {

  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q\\d");

  private @Nullable String quarter;
  private int year;

  /** Takes note of a value; a quarter of an earlier year is a comparison, not what is spoken of. */
  void see(String value) {
    if (QUARTER.matcher(value).matches() && Integer.parseInt(value.substring(0, 4)) >= year) {
      quarter = value;
      year = Integer.parseInt(value.substring(0, 4));
    }
  }

  /** Its value, or null where there was none. */
  @Nullable String quarter() {
    return quarter;
  }
}
