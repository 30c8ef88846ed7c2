package org.communique.time;

import java.util.HashSet;
import java.util.Set;

/** The predicates that digits fulfil; patterns name them in capitals. */
final class Shape {

  /** A whole number. */
  static final String INT = "INT";

  /** A number with a fraction: 2.5. */
  static final String DECIMAL = "DECIMAL";

  /** All that there are. */
  static final Set<String> NAMES =
      Set.of(
          INT,
          DECIMAL,
          "ONE_DIGIT",
          "TWO_DIGITS",
          "DAY",
          "MONTHNUM",
          "YEAR",
          "YEARNOW",
          "DECADE",
          "YY",
          "YY0",
          "HOUR",
          "HOUR12",
          "MINUTE",
          "QUARTERNUM",
          "HALFNUM");

  private Shape() {}

  /** The predicates of a number of at most four digits. */
  static Set<String> of(int value, int digits) {
    Set<String> fulfilled = new HashSet<>();
    fulfilled.add(INT);
    if (digits <= 2) {
      addIf(fulfilled, "DAY", value >= 1 && value <= 31);
      addIf(fulfilled, "MONTHNUM", value >= 1 && value <= 12);
      addIf(fulfilled, "HOUR", value <= 24);
      addIf(fulfilled, "HOUR12", value >= 1 && value <= 12);
    }
    if (digits == 1) {
      addIf(fulfilled, "ONE_DIGIT", true);
      addIf(fulfilled, "QUARTERNUM", value >= 1 && value <= 4);
      addIf(fulfilled, "HALFNUM", value == 1 || value == 2);
    }
    if (digits == 2) {
      addIf(fulfilled, "TWO_DIGITS", true);
      addIf(fulfilled, "YY", true);
      addIf(fulfilled, "YY0", value % 10 == 0);
      addIf(fulfilled, "MINUTE", value < 60);
    }
    if (digits == 4) {
      addIf(fulfilled, "YEAR", value >= 1000 && value < 2200);
      addIf(fulfilled, "YEARNOW", value >= 1900 && value < 2100);
      addIf(fulfilled, "DECADE", value >= 1400 && value < 2100 && value % 10 == 0);
    }
    return fulfilled;
  }

  private static void addIf(Set<String> fulfilled, String name, boolean holds) {
    if (holds) {
      fulfilled.add(name);
    }
  }
}
