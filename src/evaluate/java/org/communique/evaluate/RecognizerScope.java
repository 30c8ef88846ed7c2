package org.communique.evaluate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a case of Recognizers asks for what this library does not mean to give. */
enum RecognizerScope {
  OFFICE_CALENDAR(
      "business days, working weeks and school years are no calendar",
      "(?i).*\\b(business|school|work(ing)? ?week|workweek|sy ?\\d+|eoy)\\b.*"),
  COMPARISON(
      "comparisons with signs (<, =) or 'greater' are queries, not expressions of a text",
      "(?i).*([<>=]|\\bgreater\\b).*"),
  TO_THE_DAY(
      "TIMEX3 leaves weeks, months and years from now as coarse as they are, here they are counted"
          + " to the day",
      "(?i)(in|within) [a-z0-9]+ (weeks?|months?|years?)"
          + "|[a-z0-9]+ (weeks?|months?|years?) (ago|from now)"),
  NO_DATE("there is no such day", "(?i).*(feb(ruary)? 30|\\b2/30|2019-02-29).*");

  private final String reason;
  private final Pattern text;

  RecognizerScope(String reason, String text) {
    this.reason = reason;
    this.text = Pattern.compile(text);
  }

  /** The reason, for the list of cases left out. */
  String reason() {
    return reason;
  }

  /** Why an expression is out of scope, or null where it is in. */
  static @Nullable RecognizerScope of(String expression) {
    for (RecognizerScope scope : values()) {
      if (scope.text.matcher(expression.strip()).matches()) {
        return scope;
      }
    }
    return null;
  }
}
