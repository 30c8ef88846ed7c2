package org.communique.evaluate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a case of Recognizers asks for what this library does not mean to give. */
enum RecognizerScope {
  OFFICE_CALENDAR(
      "business days, working weeks and school years are no calendar",
      "(?i).*\\b(business|school|work(ing)? ?week|workweek|sy ?\\d+|eoy|eom|eod).*"),
  COMPARISON(
      "comparisons (<, or later) are queries, not expressions of a text",
      "(?i).*([<>=]|\\b(or|and) (later|greater|after|earlier)|later than|no later|as"
          + " (late|early)).*"),
  TO_THE_DAY(
      "TIMEX3 leaves an amount from now as coarse as its unit, here it is counted to the day",
      "(?i)(in|within)? ?(next )?[a-z0-9]+ (weeks?|months?|years?|days?) ?(ago|from now)?"),
  COMPOSED(
      "an amount and the date that it is reckoned from are two expressions in TIMEX3",
      "(?i).*\\b(\\d+|two|three|four|a) (days?|weeks?|months?|years?)"
          + " (from|after|before|since|starting|beginning).*"),
  FUZZY_BORDER(
      "where early, mid, late and the end begin is a convention of that library",
      "(?i).*\\b(earlier|later|early|mid|middle|late|end|start|beginning)\\b.*"),
  NO_DATE("there is no such day", "(?i).*(feb(ruary)? 30|2/30|2019-02-29).*");

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
