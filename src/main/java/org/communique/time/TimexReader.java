package org.communique.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.time.TemporalValue.Amount;
import org.communique.time.TemporalValue.Century;
import org.communique.time.TemporalValue.DayPart;
import org.communique.time.TemporalValue.Decade;
import org.communique.time.TemporalValue.Granularity;
import org.communique.time.TemporalValue.Half;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Interval;
import org.communique.time.TemporalValue.Length;
import org.communique.time.TemporalValue.LengthUnit;
import org.communique.time.TemporalValue.PartOfDay;
import org.communique.time.TemporalValue.Quarter;
import org.communique.time.TemporalValue.Reference;
import org.communique.time.TemporalValue.Season;
import org.communique.time.TemporalValue.SeasonName;
import org.communique.time.TemporalValue.Unresolved;
import org.communique.time.TemporalValue.Vague;
import org.communique.time.TemporalValue.Week;
import org.communique.time.TemporalValue.Weekday;
import org.communique.time.TemporalValue.Weekend;
import org.jspecify.annotations.Nullable;

/** Reads TIMEX3 values and ISO 8601. */
final class TimexReader {

  private static final String YEAR = "(\\d{4}|XXXX|BC\\d{4}|-\\d{4})";
  private static final Pattern INSTANT =
      Pattern.compile(
          YEAR
              + "(?:-(\\d\\d|XX)(?:-(\\d\\d|XX)(?:T(\\d\\d|XX)(?::(\\d\\d|XX))?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");
  private static final Pattern PART = Pattern.compile("(.+)T(MO|MI|AF|EV|NI|DT)");
  private static final Pattern WEEK = Pattern.compile(YEAR + "-W(\\d\\d|XX)(-WE)?");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
  private static final Pattern SEASON = Pattern.compile(YEAR + "-(SP|SU|FA|WI)");
  private static final Pattern QUARTER = Pattern.compile(YEAR + "-Q([1-4X])");
  private static final Pattern HALF = Pattern.compile(YEAR + "-H([12])");
  private static final Pattern LENGTH =
      Pattern.compile("P((?:(?:\\d{1,9}|X)(?:WE|[YQMWDX]))*)(?:T((?:(?:\\d{1,9}|X)[HMS])+))?");
  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9}|X)(WE|[A-Z])");

  private TimexReader() {}

  static TemporalValue read(String text) {
    try {
      TemporalValue value = text.indexOf('/') > 0 ? interval(text) : one(text);
      return value != null && value.timex().equals(timexOf(text)) ? value : new Unresolved(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Unresolved(text);
    }
  }

  /** What of the text a TIMEX3 value keeps: ISO 8601 has other years before our era, and zones. */
  private static String timexOf(String text) {
    Matcher zoned = INSTANT.matcher(text);
    boolean other = zoned.matches() && (zoned.group(6) != null || text.startsWith("-"));
    TemporalValue value = other ? instant(zoned) : null;
    return value == null ? text : value.timex();
  }

  private static TemporalValue interval(String text) {
    int slash = text.indexOf('/');
    return new Interval(read(text.substring(0, slash)), read(text.substring(slash + 1)));
  }

  private static @Nullable TemporalValue one(String text) {
    if (text.endsWith("_REF")) {
      return new Reference(Vague.valueOf(text));
    }
    if (text.startsWith("P")) {
      return length(text);
    }
    Matcher instant = INSTANT.matcher(text);
    if (instant.matches()) {
      return instant(instant);
    }
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      return new PartOfDay(read(part.group(1)), DayPart.valueOf(part.group(2)));
    }
    TemporalValue era = era(text);
    return era == null ? partOfYear(text) : era;
  }

  private static @Nullable TemporalValue era(String text) {
    if (text.matches("\\d{3}")) {
      return new Decade(Integer.parseInt(text));
    }
    if (text.matches("(BC)?\\d{2}")) {
      boolean before = text.startsWith("B");
      return new Century(Integer.parseInt(before ? text.substring(2) : text), before);
    }
    return null;
  }

  private static @Nullable TemporalValue partOfYear(String text) {
    Matcher week = WEEK.matcher(text);
    if (week.matches()) {
      Week whole = new Week(year(week.group(1)), number(week.group(2)));
      return week.group(3) == null ? whole : new Weekend(whole);
    }
    Matcher weekday = WEEKDAY.matcher(text);
    if (weekday.matches()) {
      return new Weekday(Integer.parseInt(weekday.group(1)));
    }
    Matcher season = SEASON.matcher(text);
    if (season.matches()) {
      return new Season(year(season.group(1)), SeasonName.valueOf(season.group(2)));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return new Quarter(year(quarter.group(1)), number(quarter.group(2)));
    }
    Matcher half = HALF.matcher(text);
    return half.matches() ? new Half(year(half.group(1)), Integer.parseInt(half.group(2))) : null;
  }

  private static Instant instant(Matcher m) {
    Granularity granularity =
        m.group(5) != null
            ? Granularity.MINUTE
            : m.group(4) != null
                ? Granularity.HOUR
                : m.group(3) != null
                    ? Granularity.DAY
                    : m.group(2) != null ? Granularity.MONTH : Granularity.YEAR;
    return new Instant(
        granularity,
        year(m.group(1)),
        number(m.group(2)),
        number(m.group(3)),
        number(m.group(4)),
        number(m.group(5)),
        m.group(6));
  }

  private static @Nullable TemporalValue length(String text) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      return null;
    }
    List<Amount> amounts = new ArrayList<>();
    amounts(length.group(1), "", amounts);
    amounts(length.group(2), "T", amounts);
    return amounts.isEmpty() ? null : new Length(amounts);
  }

  private static void amounts(@Nullable String text, String prefix, List<Amount> amounts) {
    Matcher amount = AMOUNT.matcher(text == null ? "" : text);
    while (amount.find()) {
      for (LengthUnit unit : LengthUnit.values()) {
        if (unit.sign().equals(prefix + amount.group(2))) {
          amounts.add(new Amount(number(amount.group(1)), unit));
        }
      }
    }
  }

  private static @Nullable Integer year(String text) {
    if (text.startsWith("BC")) {
      return 1 - Integer.parseInt(text.substring(2));
    }
    return number(text);
  }

  private static @Nullable Integer number(@Nullable String text) {
    return text == null || text.startsWith("X") ? null : Integer.valueOf(text);
  }
}
