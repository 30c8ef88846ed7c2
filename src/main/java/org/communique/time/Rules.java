package org.communique.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.communique.time.Words.Kind;
import org.jspecify.annotations.Nullable;

/** What temporal expressions look like, tried at one token after another. Used for one sentence. */
final class Rules {

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DAY_RANGE = Pattern.compile("\\d{1,2}[-\u2013]\\d{1,2}");
  private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)\\d0s");
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.][0-5]\\d");
  private static final Pattern HOUR = Pattern.compile("1?\\d");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final Cursor words;
  private final Calendar calendar;
  private final List<IntFunction<@Nullable Match>> rules =
      List.of(
          this::numeric,
          this::qualifiedQuarter,
          this::fiscalYear,
          this::prefixed,
          this::holiday,
          this::weekdayFirst,
          this::dayMonth,
          this::monthDay,
          this::quarter,
          this::shiftedSeason,
          this::shifted,
          this::hyphenated,
          this::theUnit,
          this::counted,
          this::single,
          this::periodic,
          this::clock,
          this::season,
          this::bareUnit,
          this::bareYear);

  private final Focus focus;
  private final Modifiers modifiers;

  Rules(Cursor words, Calendar calendar, Focus focus) {
    this.words = words;
    this.calendar = calendar;
    this.focus = focus;
    this.modifiers = new Modifiers(words);
  }

  /** The expression that starts at the token or reaches back from it to a free one, or null. */
  @Nullable Match at(int i, int free) {
    for (IntFunction<@Nullable Match> rule : rules) {
      Match match = rule.apply(i);
      if (match != null) {
        focus.see(match.value());
        return modifiers.widen(match, free);
      }
    }
    return null;
  }

  /** "the year-ago quarter", "the 1988 third quarter", "this year's first quarter". */
  private @Nullable Match qualifiedQuarter(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    boolean fiscal = words.is(at, "fiscal");
    at = fiscal ? at + 1 : at;
    boolean shifted =
        words.has(Kind.SHIFT, at) && words.is(at + 1, "year") && words.is(at + 2, "'s");
    boolean earlier = words.is(at, "year-ago", "year-earlier");
    int year = shifted ? calendar.yearAt(words.value(Kind.SHIFT, at)) : words.year(at);
    if (earlier) {
      year = calendar.yearAt("-1");
    }
    if (year == 0 && !fiscal) {
      return null;
    }
    return quarterOf(i, shifted ? at + 3 : year == 0 ? at : at + 1, year);
  }

  private @Nullable Match quarterOf(int from, int at, int year) {
    String ordinal = words.value(Kind.ORDINAL, at);
    int noun = ordinal.isEmpty() ? at : at + 1;
    boolean whole = words.is(noun, "quarter") || (ordinal.isEmpty() && words.is(noun, "period"));
    if (!whole || (year == 0 && ordinal.isEmpty())) {
      return null;
    }
    int quarter =
        ordinal.isEmpty() ? calendar.quarterInFocus(focus.quarter()) : Integer.parseInt(ordinal);
    return quarter == 0 ? null : Match.date(from, noun + 1, calendar.quarter(quarter, year));
  }

  /** "fiscal 1989". */
  private @Nullable Match fiscalYear(int i) {
    int year = words.is(i, "fiscal") ? words.year(i + 1) : 0;
    return year == 0 ? null : Match.date(i, i + 2, String.valueOf(year));
  }

  /** "mid-November", "the mid-1990s", "late-2014". */
  private @Nullable Match prefixed(int i) {
    int hyphen = words.at(i).indexOf('-');
    if (hyphen < 0 || !words.has(Kind.STAGE, words.at(i).substring(0, hyphen))) {
      return null;
    }
    String rest = words.at(i).substring(hyphen + 1);
    int month = words.monthOf(rest);
    if (month > 0) {
      int year = words.year(i + 1);
      int chosen = year > 0 ? year : calendar.yearOf(month, 15, words.looksAhead(i));
      return Match.date(i, year > 0 ? i + 2 : i + 1, Calendar.month(chosen, month));
    }
    boolean decade = DECADE.matcher(rest).matches();
    if (decade || YEAR.matcher(rest).matches()) {
      int from = decade && words.is(i - 1, "the") ? i - 1 : i;
      return Match.date(from, i + 1, decade ? rest.substring(0, 3) : rest);
    }
    return null;
  }

  /** "Christmas Day", "last Easter". */
  private @Nullable Match holiday(int i) {
    int at = words.is(i, "last", "this", "next") ? i + 1 : i;
    String rule = words.capital(at) ? words.holiday(at) : "";
    if (rule.isEmpty()) {
      return null;
    }
    int to = at + words.holidayLength(at);
    int year = words.year(words.is(to, ",") ? to + 1 : to);
    int end = year == 0 ? to : words.is(to, ",") ? to + 2 : to + 1;
    return Match.date(
        i, end, calendar.holiday(rule, year, words.looksAhead(i) || words.is(i, "next")));
  }

  /** 2015-10-14. */
  private @Nullable Match numeric(int i) {
    if (!ISO_DAY.matcher(words.at(i)).matches()) {
      return null;
    }
    try {
      return Match.date(i, i + 1, LocalDate.parse(words.at(i)).toString());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** "Wednesday, 14 October": the date wins; "Friday"; "Monday morning". */
  private @Nullable Match weekdayFirst(int i) {
    int weekday = words.weekday(i);
    if (weekday == 0) {
      return null;
    }
    int next = words.is(i + 1, ",") || words.is(i + 1, "(") ? i + 2 : i + 1;
    Match date = dayMonth(next) == null ? monthDay(next) : dayMonth(next);
    if (date != null && date.value().length() == 10) {
      return new Match(i, date.to(), date.type(), date.value(), date.iso());
    }
    return parted(i, i + 1, calendar.weekday(weekday, words.looksAhead(i), 0));
  }

  private Match parted(int from, int to, String day) {
    String part = words.value(Kind.PART, to);
    if (part.length() == 2) {
      return new Match(from, to + 1, TimexType.TIME, day + "T" + part, Calendar.iso(day));
    }
    return Match.date(from, to, day);
  }

  /** "14 October 2015", "14-16 October". */
  private @Nullable Match dayMonth(int i) {
    int day = words.day(i);
    int until = 0;
    int at = i + 1;
    if (DAY_RANGE.matcher(words.at(i)).matches()) {
      String[] days = words.at(i).split("[-\u2013]");
      day = Integer.parseInt(days[0]);
      until = Integer.parseInt(days[1]);
    } else if (day > 0 && (words.is(at, "-", "\u2013", "to", "and")) && words.day(at + 1) > day) {
      until = words.day(at + 1);
      at += 2;
    }
    at = words.is(at, "of") ? at + 1 : at;
    int month = words.month(at);
    return day == 0 || month == 0 ? null : dated(i, at + 1, month, day, until);
  }

  /** "October 14, 2015", "Oct. 14-16", "October 2015", "October". */
  private @Nullable Match monthDay(int i) {
    int month = words.month(i);
    if (month == 0) {
      return null;
    }
    if (DAY_RANGE.matcher(words.at(i + 1)).matches()) {
      String[] days = words.at(i + 1).split("[-\u2013]");
      return dated(i, i + 2, month, Integer.parseInt(days[0]), Integer.parseInt(days[1]));
    }
    int day = words.day(i + 1);
    if (day > 0) {
      return dated(i, i + 2, month, day, 0);
    }
    int year = words.year(words.is(i + 1, ",") ? i + 2 : i + 1);
    if (year > 0) {
      return Match.date(i, words.is(i + 1, ",") ? i + 3 : i + 2, Calendar.month(year, month));
    }
    if (words.has(Kind.SHIFT, i + 1) && words.is(i + 2, "year")) {
      int shifted = calendar.yearAt(words.value(Kind.SHIFT, i + 1));
      return Match.date(i, i + 3, Calendar.month(shifted, month));
    }
    boolean verbOrName =
        (words.is(i, "jan") && words.capital(i + 1))
            || words.is(i, "may", "march")
                && !words.is(
                    i - 1, "in", "since", "until", "by", "last", "next", "of", "this", "early",
                    "late");
    return verbOrName
        ? null
        : Match.date(
            i, i + 1, Calendar.month(calendar.yearOf(month, 15, words.looksAhead(i)), month));
  }

  private @Nullable Match dated(int from, int to, int month, int day, int until) {
    int yearAt = words.is(to, ",") ? to + 1 : to;
    int year = words.year(yearAt);
    int end = year > 0 ? yearAt + 1 : to;
    int chosen = year > 0 ? year : calendar.yearOf(month, day, words.looksAhead(from));
    String first = Calendar.day(chosen, month, day);
    String last = until > day ? Calendar.day(chosen, month, until) : null;
    if (first == null || day == 0) {
      return null;
    }
    return last == null
        ? parted(from, end, first)
        : new Match(
            from, end, TimexType.DATE, first + "/" + last, chosen == 0 ? null : first + "/" + last);
  }

  /**
   * "last week", "next month", "this year", "last Friday", "the past two years", "next October".
   */
  private @Nullable Match shifted(int i) {
    String shift = words.value(Kind.SHIFT, i);
    if (shift.isEmpty()) {
      return null;
    }
    int by = Integer.parseInt(shift);
    int from = words.is(i - 1, "the") && !words.is(i, "this") ? i - 1 : i;
    int number =
        words.number(i + 1) > 0 ? words.number(i + 1) : words.has(Kind.VAGUE, i + 1) ? 0 : -1;
    if (number >= 0 && words.has(Kind.UNIT, i + 2)) {
      return new Match(
          from, i + 3, TimexType.DURATION, length(number, words.value(Kind.UNIT, i + 2)), null);
    }
    int weekday = words.weekday(i + 1);
    if (weekday > 0) {
      return parted(
          i,
          i + 2,
          by == 0
              ? calendar.weekday(weekday, words.looksAhead(i), 0)
              : calendar.otherWeekday(weekday, by > 0));
    }
    int month = words.month(i + 1);
    if (month > 0) {
      return Match.date(i, i + 2, Calendar.month(calendar.yearOfMonth(month, by), month));
    }
    return partOrUnit(from, i, by);
  }

  private @Nullable Match partOrUnit(int from, int i, int by) {
    if (words.value(Kind.PART, i + 1).length() == 2) {
      String value = calendar.offsetDay(by) + "T" + words.value(Kind.PART, i + 1);
      return new Match(i, i + 2, TimexType.TIME, value, Calendar.iso(calendar.offsetDay(by)));
    }
    String unit = words.value(Kind.UNIT, i + 1);
    if (words.is(i, "past") && !unit.isEmpty() && !words.at(i + 1).endsWith("s")) {
      return new Match(from, i + 2, TimexType.DURATION, length(1, unit), null);
    }
    if (words.is(i, "coming", "future") && words.at(i + 1).endsWith("s") && !unit.isEmpty()) {
      return Match.date(from, i + 2, "FUTURE_REF");
    }
    String value = unit.isEmpty() ? null : calendar.offset(unit, by);
    boolean plural = words.at(i + 1).endsWith("s");
    return value == null || plural ? null : Match.date(from, i + 2, value);
  }

  /** "the third quarter", "third-quarter", "the third quarter of 1990". */
  private @Nullable Match quarter(int i) {
    int at = words.is(i, "the") && !words.at(i + 1).contains("-") ? i + 1 : i;
    int hyphen = words.at(at).indexOf("-quarter");
    String ordinal =
        hyphen > 0
            ? words.ordinal(words.at(at).substring(0, hyphen))
            : words.value(Kind.ORDINAL, at);
    int to = hyphen > 0 ? at + 1 : at + 2;
    boolean named = !ordinal.isEmpty() && (hyphen > 0 || words.is(at + 1, "quarter"));
    if (!named) {
      return null;
    }
    int yearAt = words.is(to, "of", ",") ? to + 1 : to;
    int year = words.year(yearAt);
    return Match.date(
        i, year > 0 ? yearAt + 1 : to, calendar.quarter(Integer.parseInt(ordinal), year));
  }

  /** "last fall", "this summer". */
  private @Nullable Match shiftedSeason(int i) {
    if (!words.has(Kind.SHIFT, i) || !words.has(Kind.SEASON, i + 1)) {
      return null;
    }
    int shift = Math.min(0, Integer.parseInt(words.value(Kind.SHIFT, i)));
    return Match.date(i, i + 2, calendar.season(words.value(Kind.SEASON, i + 1), shift));
  }

  /** "two-year", "16-hour". */
  private @Nullable Match hyphenated(int i) {
    int hyphen = words.at(i).indexOf('-');
    if (hyphen <= 0 || words.is(i + 1, "old")) {
      return null;
    }
    int number = words.numberOf(words.at(i).substring(0, hyphen));
    String unit = words.unit(words.at(i).substring(hyphen + 1));
    return number <= 0 || unit.isEmpty()
        ? null
        : new Match(i, i + 1, TimexType.DURATION, length(number, unit), null);
  }

  /**
   * "the year": the current one; "the quarter", "the latest quarter", "the weekend": the last that
   * is over.
   */
  private @Nullable Match theUnit(int i) {
    int at = words.is(i + 1, "latest") ? i + 2 : i + 1;
    boolean whole =
        words.is(at, "weekend", "year", "quarter")
            && !words.is(at + 1, "of", "-", "before", "earlier", "ago", "in");
    if (words.is(i, "the") && words.is(at, "year") && words.is(at + 1, "ended", "ending")) {
      return new Match(i, at + 1, TimexType.DURATION, "P1Y", null);
    }
    int shift = words.is(at, "year") ? 0 : -1;
    String value =
        words.is(i, "the") && whole ? calendar.offset(words.value(Kind.UNIT, at), shift) : null;
    return value == null ? null : Match.date(i, at + 1, value);
  }

  /** "weeks", "years" alone; "year-earlier". */
  private @Nullable Match bareUnit(int i) {
    if (words.is(i, "year-earlier", "year-ago")) {
      String value = calendar.yearBefore(focus.quarter());
      return value == null ? null : Match.date(i, i + 1, value);
    }
    boolean plural =
        words.has(Kind.UNIT, i)
            && words.is(i, "days", "weeks", "months", "years", "decades", "centuries");
    return plural && !words.is(i + 1, "old") && !words.is(i - 1, "two-", "-")
        ? new Match(
            i,
            words.is(i + 1, "ago") ? i + 2 : i + 1,
            TimexType.DURATION,
            length(0, words.value(Kind.UNIT, i)),
            null)
        : null;
  }

  /** "three days ago", "two years later", "in three weeks", "three weeks", "recent months". */
  private @Nullable Match counted(int i) {
    int number = words.number(i);
    Match composed = composed(i);
    if (composed != null) {
      return composed;
    }
    boolean vague = words.has(Kind.VAGUE, i);
    int unitAt = vague && words.is(i, "few", "several") && words.is(i + 1, "more") ? i + 2 : i + 1;
    if (number == 1
        && words.is(i, "a")
        && !words.is(unitAt + 1, "ago", "earlier", "later")
        && (words.has(Kind.PERIODIC, i - 1)
            || words.at(i - 1).matches("[\\d.,]+|million|billion|cents|shares?|times"))) {
      return null;
    }
    if (number < 0 && vague && words.is(i - 1, "a")) {
      return null;
    }
    if (words.is(i, "a") && words.has(Kind.VAGUE, i + 1)) {
      unitAt = i + 2;
      number = 0;
    }
    if ((number < 0 && !vague)
        || !words.has(Kind.UNIT, unitAt)
        || words.is(unitAt + 1, "old", "-")) {
      return null;
    }
    String unit = words.value(Kind.UNIT, unitAt);
    if (words.is(i, "a", "one", "three") && unit.equals("Q") && words.is(unitAt + 1, "of")) {
      return null;
    }
    if (words.is(i, "recent")) {
      return new Match(i, unitAt + 1, TimexType.DURATION, length(0, unit), null);
    }
    boolean before = words.is(unitAt + 1, "ago", "earlier");
    boolean after = words.is(unitAt + 1, "later") && number > 0;
    if (before && number <= 0) {
      return Match.date(i, unitAt + 2, "PAST_REF");
    }
    boolean ahead = words.is(i - 1, "in") && words.looksAhead(i - 1);
    String value =
        number > 0 && (before || ahead) ? calendar.offset(unit, before ? -number : number) : null;
    if (before && unit.equals("Y") && number == 1 && focus.quarter() != null) {
      value = calendar.yearBefore(focus.quarter());
    }
    if (before && unit.equals("DE")) {
      value = calendar.offset("Y", -10 * number);
    }
    if (value != null) {
      return Match.date(i, before ? unitAt + 2 : unitAt + 1, value);
    }
    int to = before || after ? unitAt + 2 : unitAt + 1;
    return new Match(i, to, TimexType.DURATION, length(vague ? 0 : number, unit), null);
  }

  /** "twenty four hours", "2 1/2 years", "a couple of years", "a year and a half". */
  private @Nullable Match composed(int i) {
    int couple =
        words.is(i, "couple") ? i : words.is(i, "a") && words.is(i + 1, "couple") ? i + 1 : -1;
    if (couple >= 0 && words.is(couple + 1, "of") && words.has(Kind.UNIT, couple + 2)) {
      return length(i, couple + 3, 2);
    }
    int tens = words.number(i);
    int ones = words.number(i + 1);
    boolean spoken = tens >= 20 && tens % 10 == 0 && !words.digits(i) && ones > 0 && ones < 10;
    if (spoken && words.has(Kind.UNIT, i + 2)) {
      return length(i, i + 3, tens + ones);
    }
    boolean half = words.is(i + 1, "1/2", "\u00bd") && words.has(Kind.UNIT, i + 2) && tens > 0;
    String rest = half ? halfOf(words.value(Kind.UNIT, i + 2)) : "";
    return rest.isEmpty()
        ? null
        : new Match(
            i, i + 3, TimexType.DURATION, length(tens, words.value(Kind.UNIT, i + 2)) + rest, null);
  }

  private Match length(int from, int to, int number) {
    return new Match(
        from, to, TimexType.DURATION, length(number, words.value(Kind.UNIT, to - 1)), null);
  }

  private static String halfOf(String unit) {
    return switch (unit) {
      case "Y" -> "6M";
      case "TH" -> "30M";
      default -> "";
    };
  }

  private static String length(int number, String unit) {
    if (unit.length() == 2 && !unit.startsWith("T") && !unit.equals("WE")) {
      return "P"
          + (number <= 0 ? "X" : String.valueOf(number * (unit.equals("DE") ? 10 : 100)))
          + "Y";
    }
    if (unit.equals("Q")) {
      return "P" + (number <= 0 ? "X" : String.valueOf(number)) + "Q";
    }
    String amount = number <= 0 ? "X" : String.valueOf(number);
    return unit.startsWith("T") ? "PT" + amount + unit.substring(1) : "P" + amount + unit;
  }

  /** "yesterday", "today", "tonight", "now", "recently". */
  private @Nullable Match single(int i) {
    if (words.has(Kind.DAY, i)) {
      return parted(i, i + 1, calendar.offsetDay(Integer.parseInt(words.value(Kind.DAY, i))));
    }
    if (words.value(Kind.PART, i).equals("NI0")) {
      return new Match(
          i,
          i + 1,
          TimexType.TIME,
          calendar.offsetDay(0) + "TNI",
          Calendar.iso(calendar.offsetDay(0)));
    }
    return reference(i);
  }

  /** "now", "recently", "these days", "in the past", "the near future". */
  private @Nullable Match reference(int i) {
    if (words.is(i, "these") && words.is(i + 1, "days")) {
      return Match.date(i, i + 2, "PRESENT_REF");
    }
    int noun = words.is(i + 1, "near") ? i + 2 : i + 1;
    if (words.is(i, "the") && words.is(noun, "future") && !words.isNoun(noun + 1)) {
      return Match.date(i, noun + 1, "FUTURE_REF");
    }
    if (words.is(i, "the")
        && words.is(i + 1, "past")
        && words.is(i - 1, "in")
        && words.ends(i + 2)) {
      return Match.date(i, i + 2, "PAST_REF");
    }
    boolean soonAs =
        words.is(i, "soon") && (words.is(i - 1, "as") || words.is(i + 1, "as", "after"));
    return words.has(Kind.REFERENCE, i) && !soonAs
        ? Match.date(i, i + 1, words.value(Kind.REFERENCE, i))
        : null;
  }

  /** "every Friday", "each year", "daily". */
  private @Nullable Match periodic(int i) {
    if (words.has(Kind.PERIODIC, i)) {
      return new Match(i, i + 1, TimexType.SET, words.value(Kind.PERIODIC, i), null);
    }
    if (!words.has(Kind.EVERY, i)) {
      return null;
    }
    int weekday = words.weekday(i + 1);
    if (weekday > 0) {
      return new Match(i, i + 2, TimexType.SET, "XXXX-WXX-" + weekday, null);
    }
    return words.has(Kind.UNIT, i + 1)
        ? new Match(i, i + 2, TimexType.SET, length(1, words.value(Kind.UNIT, i + 1)), null)
        : null;
  }

  /** A time of the day, with the day that follows it: "5 p.m. EST, Nov. 9", "noon Thursday". */
  private Match onDay(int from, int to, String time) {
    int next = words.is(to, ",") || words.is(to, "on") ? to + 1 : to;
    Match day = weekdayFirst(next) == null ? monthDay(next) : weekdayFirst(next);
    if (day == null && words.has(Kind.DAY, next)) {
      day = single(next);
    }
    boolean whole = day != null && day.value().length() == 10;
    String date = whole && day != null ? day.value() : calendar.offsetDay(0);
    return new Match(
        from,
        whole && day != null ? day.to() : to,
        TimexType.TIME,
        date + time,
        Calendar.iso(date));
  }

  /** "10:30 GMT", "3 p.m.", "noon". */
  private @Nullable Match clock(int i) {
    if (words.is(i, "noon", "midnight", "midday")) {
      return onDay(i, i + 1, words.is(i, "midnight") ? "T24:00" : "T12:00");
    }
    boolean half = words.is(i + 1, "a.m.", "p.m.", "am", "pm");
    String time = words.at(i);
    if (CLOCK.matcher(time).matches() && (half || time.contains(":"))) {
      String[] parts = time.split("[:.]");
      return clock(i, half, Integer.parseInt(parts[0]), parts[1]);
    }
    return half && HOUR.matcher(time).matches()
        ? clock(i, true, Integer.parseInt(time), "00")
        : null;
  }

  private Match clock(int i, boolean half, int hour, String minute) {
    int hours = half && words.at(i + 1).startsWith("p") && hour < 12 ? hour + 12 : hour;
    int to = half ? i + 2 : i + 1;
    int end = words.is(to, "gmt", "utc", "est", "edt", "pst", "pdt") ? to + 1 : to;
    return onDay(i, end, String.format(Locale.ROOT, "T%02d:%s", hours, minute));
  }

  /** "summer 2014", "this spring" comes with its shift. */
  private @Nullable Match season(int i) {
    int year = words.year(words.is(i + 1, "of") ? i + 2 : i + 1);
    if (!words.has(Kind.SEASON, i) || year == 0) {
      return null;
    }
    return Match.date(
        i, words.is(i + 1, "of") ? i + 3 : i + 2, year + "-" + words.value(Kind.SEASON, i));
  }

  /** "in 2014", "the 1990s". */
  private @Nullable Match bareYear(int i) {
    if (DECADE.matcher(words.at(i)).matches()) {
      return Match.date(words.is(i - 1, "the") ? i - 1 : i, i + 1, words.at(i).substring(0, 3));
    }
    if (words.spokenYear(i) > 0) {
      return Match.date(i, i + 2, String.valueOf(words.spokenYear(i)));
    }
    int year = words.year(i);
    boolean cue = words.has(Kind.YEARCUE, i - 1) || words.is(i - 1, "(", ",") || i == 0;
    boolean counted =
        i + 1 < words.size()
            && words.token(i + 1).tag().equals("NOUN")
            && words.at(i + 1).endsWith("s");
    boolean number =
        words.is(i - 1, "$", "no.", "than", "#") || words.token(i).tag().equals("PROPN");
    return year >= 1900 && year < 2100 && (cue || !number) && !counted
        ? Match.date(i, i + 1, String.valueOf(year))
        : null;
  }
}
