package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression means. Each kind has a TIMEX3 value string, in which {@code X} stands
 * for what is not known; those that lie on the calendar also have an ISO 8601 form. Years count as
 * astronomers do: 0 is 1 BC. Immutable.
 */
public sealed interface TemporalValue {

  /** The TIMEX3 value ("2015-10-16", "P3D", "XXXX-WXX-5", "PAST_REF"). */
  String timex();

  /**
   * The ISO 8601 date, month, year, minute or interval {@code a/b} covered, both its ends included;
   * null where it is underspecified or no part of the calendar.
   */
  default @Nullable String iso() {
    return null;
  }

  /** The name of the kind, upper-case ("INSTANT"), as the JSON has it. */
  default String kind() {
    return getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  /**
   * The value of a TIMEX3 annotation; what no kind can hold is unresolved. {@code parse(v.timex(),
   * t).timex()} is {@code v.timex()} for every value.
   */
  static TemporalValue parse(TimexType type, String timex) {
    TemporalValue value = TimexReader.read(timex);
    return type == TimexType.SET ? new Recurrence(value) : value;
  }

  /**
   * As {@link #parse(TimexType, String)}, with the kind and the zone that a value string does not
   * have: a fiscal year is written as a year, a clock time without its zone.
   */
  static TemporalValue parse(
      TimexType type, String timex, @Nullable String kind, @Nullable String zone) {
    TemporalValue value = parse(type, timex);
    if ("FISCAL".equals(kind)) {
      return value instanceof Quarter quarter
          ? new Fiscal(quarter.year(), quarter.number())
          : new Fiscal(value instanceof Instant instant ? instant.year() : null, null);
    }
    if ("UNRESOLVED".equals(kind)) {
      return new Unresolved(timex);
    }
    return zone != null && value instanceof Instant i
        ? new Instant(i.granularity(), i.year(), i.month(), i.day(), i.hour(), i.minute(), zone)
        : value;
  }

  /** The value of an ISO 8601 date, month, year, minute, week, length or interval {@code a/b}. */
  static TemporalValue ofIso(String iso) {
    return TimexReader.read(iso);
  }

  /** How fine an instant is. */
  enum Granularity {
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE
  }

  /**
   * A year, month, day, hour or minute.
   *
   * @param granularity how fine it is
   * @param year its year, or null where unknown
   * @param month 1 to 12, or null where unknown or coarser
   * @param day 1 to 31, or null where unknown or coarser
   * @param hour 0 to 24, or null where unknown or coarser
   * @param minute 0 to 59, or null where unknown or coarser
   * @param zone the time zone as a fixed distance from UTC ("Z", "-05:00"), or null
   */
  record Instant(
      Granularity granularity,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer hour,
      @Nullable Integer minute,
      @Nullable String zone)
      implements TemporalValue {

    public Instant {
      Objects.requireNonNull(granularity, "granularity");
      check("month", month, 1, 12, granularity.compareTo(Granularity.MONTH) >= 0);
      check("day", day, 1, longest(year, month), granularity.compareTo(Granularity.DAY) >= 0);
      check("hour", hour, 0, 24, granularity.compareTo(Granularity.HOUR) >= 0);
      check("minute", minute, 0, 59, granularity == Granularity.MINUTE);
    }

    private static int longest(@Nullable Integer year, @Nullable Integer month) {
      boolean known = month != null && month >= 1 && month <= 12;
      return known && month != null
          ? YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth()
          : 31;
    }

    private static void check(
        String what, @Nullable Integer value, int least, int most, boolean allowed) {
      if (value != null && (!allowed || value < least || value > most)) {
        throw new IllegalArgumentException(what + " " + value + " does not belong here");
      }
    }

    /** A year. */
    public static Instant ofYear(@Nullable Integer year) {
      return new Instant(Granularity.YEAR, year, null, null, null, null, null);
    }

    /** A month; null where unknown. */
    public static Instant ofMonth(@Nullable Integer year, @Nullable Integer month) {
      return new Instant(Granularity.MONTH, year, month, null, null, null, null);
    }

    /** A day; null where unknown. */
    public static Instant ofDay(
        @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
      return new Instant(Granularity.DAY, year, month, day, null, null, null);
    }

    /** A day of the calendar. */
    public static Instant of(LocalDate day) {
      return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** This day at a time. */
    public Instant at(int hours, @Nullable Integer minutes, @Nullable String offset) {
      Granularity fine = minutes == null ? Granularity.HOUR : Granularity.MINUTE;
      return new Instant(fine, year, month, day, hours, minutes, offset);
    }

    /** Its day, or null where the day is not known. */
    public @Nullable LocalDate date() {
      return year == null || month == null || day == null ? null : LocalDate.of(year, month, day);
    }

    @Override
    public String timex() {
      StringBuilder text = new StringBuilder(Digits.year(year));
      if (granularity.compareTo(Granularity.MONTH) >= 0) {
        text.append('-').append(Digits.two(month));
      }
      if (granularity.compareTo(Granularity.DAY) >= 0) {
        text.append('-').append(Digits.two(day));
      }
      if (granularity.compareTo(Granularity.HOUR) >= 0) {
        text.append('T').append(Digits.two(hour));
      }
      if (granularity == Granularity.MINUTE) {
        text.append(':').append(Digits.two(minute));
      }
      return text.toString();
    }

    @Override
    public @Nullable String iso() {
      String timex = timex();
      if (timex.indexOf('X') >= 0) {
        return null;
      }
      String date =
          year != null && year <= 0
              ? (year == 0 ? "0000" : "-" + Digits.four(-year)) + timex.substring(6)
              : timex;
      return zone == null || hour == null ? date : date + zone;
    }
  }

  /** A part of a day. */
  enum DayPart {
    /** Morning. */
    MO,
    /** Midday. */
    MI,
    /** Afternoon. */
    AF,
    /** Evening. */
    EV,
    /** Night. */
    NI,
    /** Daytime. */
    DT
  }

  /**
   * A part of a day.
   *
   * @param day the day, or a weekday of no week
   * @param part which part
   */
  record PartOfDay(TemporalValue day, DayPart part) implements TemporalValue {

    public PartOfDay {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(part, "part");
    }

    @Override
    public String timex() {
      return day.timex() + "T" + part;
    }

    @Override
    public @Nullable String iso() {
      return day.iso();
    }
  }

  /**
   * A week of the ISO calendar, Monday to Sunday.
   *
   * @param year the week-based year, or null where unknown
   * @param week its number, or null where unknown
   */
  record Week(@Nullable Integer year, @Nullable Integer week) implements TemporalValue {

    /** The last that ISO 8601 writes without a sign. */
    private static final int LAST_YEAR = 9999;

    public Week {
      if (week != null && (week < 1 || week > 53)) {
        throw new IllegalArgumentException("there is no week " + week);
      }
    }

    @Override
    public String timex() {
      return Digits.year(year) + "-W" + Digits.two(week);
    }

    @Override
    public @Nullable String iso() {
      LocalDate monday = monday();
      return monday == null ? null : monday + "/" + monday.plusDays(6);
    }

    @Nullable LocalDate monday() {
      if (year == null || week == null || year < 0 || year > LAST_YEAR) {
        return null;
      }
      // The fourth of January lies in the first week.
      LocalDate first = LocalDate.of(year, 1, 4);
      return IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).isValidValue(week)
          ? first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1L)
          : null;
    }
  }

  /**
   * Saturday and Sunday of a week.
   *
   * @param week the week
   */
  record Weekend(Week week) implements TemporalValue {

    public Weekend {
      Objects.requireNonNull(week, "week");
    }

    @Override
    public String timex() {
      return week.timex() + "-WE";
    }

    @Override
    public @Nullable String iso() {
      LocalDate monday = week.monday();
      return monday == null ? null : monday.plusDays(5) + "/" + monday.plusDays(6);
    }
  }

  /**
   * A weekday of no known week.
   *
   * @param number 1 for Monday to 7 for Sunday
   */
  record Weekday(int number) implements TemporalValue {

    public Weekday {
      if (number < 1 || number > 7) {
        throw new IllegalArgumentException("there is no weekday " + number);
      }
    }

    @Override
    public String timex() {
      return "XXXX-WXX-" + number;
    }
  }

  /** The seasons. */
  enum SeasonName {
    /** Spring. */
    SP,
    /** Summer. */
    SU,
    /** Autumn. */
    FA,
    /** Winter. */
    WI
  }

  /**
   * A season; where it begins and ends on the calendar is left open.
   *
   * @param year its year, or null where unknown
   * @param season which
   */
  record Season(@Nullable Integer year, SeasonName season) implements TemporalValue {

    public Season {
      Objects.requireNonNull(season, "season");
    }

    @Override
    public String timex() {
      return Digits.year(year) + "-" + season;
    }
  }

  /**
   * A quarter of a calendar year.
   *
   * @param year its year, or null where unknown
   * @param number 1 to 4, or null where unknown
   */
  record Quarter(@Nullable Integer year, @Nullable Integer number) implements TemporalValue {

    public Quarter {
      if (number != null && (number < 1 || number > 4)) {
        throw new IllegalArgumentException("there is no quarter " + number);
      }
    }

    @Override
    public String timex() {
      return Digits.year(year) + "-Q" + (number == null ? "X" : number);
    }

    @Override
    public @Nullable String iso() {
      return year == null || number == null ? null : Digits.months(year, number * 3 - 2, 3);
    }
  }

  /**
   * A half of a calendar year.
   *
   * @param year its year, or null where unknown
   * @param number 1 or 2
   */
  record Half(@Nullable Integer year, int number) implements TemporalValue {

    public Half {
      if (number != 1 && number != 2) {
        throw new IllegalArgumentException("there is no half " + number);
      }
    }

    @Override
    public String timex() {
      return Digits.year(year) + "-H" + number;
    }

    @Override
    public @Nullable String iso() {
      return year == null ? null : Digits.months(year, number * 6 - 5, 6);
    }
  }

  /**
   * Ten years.
   *
   * @param tens the year it begins with, without its last digit (199 for the 1990s)
   */
  record Decade(int tens) implements TemporalValue {

    public Decade {
      if (tens < 0 || tens > 999) {
        throw new IllegalArgumentException("there is no decade " + tens + "0s");
      }
    }

    @Override
    public String timex() {
      return String.format(Locale.ROOT, "%03d", tens);
    }

    @Override
    public String iso() {
      return timex() + "0/" + timex() + "9";
    }
  }

  /**
   * A hundred years.
   *
   * @param hundreds the year it begins with, without its last two digits (19 for the 20th century)
   * @param before whether it lies before our era (the 5th century BC is 4 before)
   */
  record Century(int hundreds, boolean before) implements TemporalValue {

    public Century {
      if (hundreds < 0 || hundreds > 99) {
        throw new IllegalArgumentException("there is no century " + hundreds);
      }
    }

    @Override
    public String timex() {
      return (before ? "BC" : "") + String.format(Locale.ROOT, "%02d", hundreds);
    }

    @Override
    public @Nullable String iso() {
      return before ? null : timex() + "00/" + timex() + "99";
    }
  }

  /**
   * A year of accounts, or a quarter of it; where it begins is not known, so it lies on no
   * calendar.
   *
   * @param year the year it is named by, or null where unknown
   * @param quarter 1 to 4, or null for the whole year
   */
  record Fiscal(@Nullable Integer year, @Nullable Integer quarter) implements TemporalValue {

    @Override
    public String timex() {
      return quarter == null ? Digits.year(year) : new Quarter(year, quarter).timex();
    }
  }

  /** The units of lengths. */
  enum LengthUnit {
    YEAR("Y"),
    QUARTER("Q"),
    MONTH("M"),
    WEEK("W"),
    WEEKEND("WE"),
    DAY("D"),
    HOUR("TH"),
    MINUTE("TM"),
    SECOND("TS"),
    /** Of a length whose unit is not said ("a while"). */
    UNKNOWN("X");

    private final String sign;

    LengthUnit(String sign) {
      this.sign = sign;
    }

    /** Its TIMEX3 letter, after "T" where it is a part of a day. */
    String sign() {
      return sign;
    }
  }

  /**
   * So many of a unit.
   *
   * @param count how many, or null where that is not said
   * @param unit of what
   */
  record Amount(@Nullable Integer count, LengthUnit unit) {

    public Amount {
      Objects.requireNonNull(unit, "unit");
      if (count != null && count < 0) {
        throw new IllegalArgumentException("a length of " + count + " is none");
      }
    }
  }

  /**
   * A length of time on no calendar.
   *
   * @param amounts from the greatest unit to the smallest, at least one
   */
  record Length(List<Amount> amounts) implements TemporalValue {

    public Length {
      amounts = List.copyOf(amounts);
      if (amounts.isEmpty()) {
        throw new IllegalArgumentException("a length without an amount");
      }
    }

    /** A length in one unit; null where the count is not said. */
    public static Length of(@Nullable Integer count, LengthUnit unit) {
      return new Length(List.of(new Amount(count, unit)));
    }

    @Override
    public String timex() {
      StringBuilder text = new StringBuilder("P");
      boolean clock = false;
      for (Amount amount : amounts) {
        String sign = amount.unit().sign();
        if (sign.charAt(0) == 'T') {
          text.append(clock ? "" : "T");
          clock = true;
          sign = sign.substring(1);
        }
        text.append(amount.count() == null ? "X" : amount.count()).append(sign);
      }
      return text.toString();
    }
  }

  /**
   * From one value to another, both included.
   *
   * @param start where it begins
   * @param end where it ends
   */
  record Interval(TemporalValue start, TemporalValue end) implements TemporalValue {

    public Interval {
      Objects.requireNonNull(start, "start");
      Objects.requireNonNull(end, "end");
    }

    @Override
    public String timex() {
      return start.timex() + "/" + end.timex();
    }

    @Override
    public @Nullable String iso() {
      String from = start.iso();
      String to = end.iso();
      return from == null || to == null
          ? null
          : from.split("/")[0] + "/" + to.substring(to.indexOf('/') + 1);
    }
  }

  /**
   * Something that comes again.
   *
   * @param each what comes again: a length ("every week" is P1W), a weekday, a month of no year
   */
  record Recurrence(TemporalValue each) implements TemporalValue {

    public Recurrence {
      Objects.requireNonNull(each, "each");
    }

    @Override
    public String timex() {
      return each.timex();
    }
  }

  /** The three vague times. */
  enum Vague {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF
  }

  /**
   * "now", "recently", "soon".
   *
   * @param time which
   */
  record Reference(Vague time) implements TemporalValue {

    public Reference {
      Objects.requireNonNull(time, "time");
    }

    @Override
    public String timex() {
      return time.name();
    }
  }

  /**
   * A value of which something is known, but not enough for another kind.
   *
   * @param timex its TIMEX3 value ("199X", "1998-WXX-WE")
   */
  record Unresolved(String timex) implements TemporalValue {

    public Unresolved {
      if (timex.isBlank()) {
        throw new IllegalArgumentException("an unresolved value needs its TIMEX3 string");
      }
    }
  }
}
