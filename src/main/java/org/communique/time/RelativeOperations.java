package org.communique.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.communique.time.TemporalValue.Amount;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Quarter;
import org.communique.time.TemporalValue.Reference;
import org.communique.time.TemporalValue.Vague;
import org.jspecify.annotations.Nullable;

/**
 * What is reckoned from the day of publication or from what the text spoke of. Parts: {@code w} a
 * weekday, {@code s} last, this or next, {@code u} a unit, {@code n} how many, {@code d} a word
 * like "today".
 */
final class RelativeOperations {

  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;
  private static final int QUARTER_OF_CENTURY = 25;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int FRIDAY = 5;
  private static final int DAYS_OF_FORTNIGHT = 14;
  private static final int MOST = 9999;
  private static final Set<String> WHOLE_WEEKS = Set.of("next", "following", "previous");

  private RelativeOperations() {}

  static Map<String, Operation> all() {
    return Map.ofEntries(
        Map.entry("weekday", RelativeOperations::weekday),
        Map.entry("weekday-of-week", RelativeOperations::weekdayOfWeek),
        Map.entry("day-beside", RelativeOperations::dayBeside),
        Map.entry("today", RelativeOperations::today),
        Map.entry("today-next", RelativeOperations::todayNext),
        Map.entry("tonight", m -> days(m, 0)),
        Map.entry("overnight", m -> days(m, 0)),
        Map.entry("day-in-focus", RelativeOperations::dayInFocus),
        Map.entry("same-day", RelativeOperations::dayInFocus),
        Map.entry("same", m -> unitInFocus(m, 0)),
        Map.entry("following", RelativeOperations::following),
        Map.entry("following-day", RelativeOperations::followingDay),
        Map.entry("before-focus", m -> besideFocus(m, -1)),
        Map.entry("after-focus", m -> besideFocus(m, 1)),
        Map.entry("weekend", RelativeOperations::weekend),
        Map.entry("mid-part", RelativeOperations::today),
        Map.entry("hence-day", m -> fromDay(m, 1)),
        Map.entry("ago-day", m -> fromDay(m, -1)),
        Map.entry("offset", m -> offset(m, m.shift())),
        Map.entry("offset-now", m -> offset(m, 0)),
        Map.entry("offset-last", m -> offset(m, -1)),
        Map.entry("offset-two", m -> offset(m, 2)),
        Map.entry("offset-two-back", m -> offset(m, -2)),
        Map.entry("ago", RelativeOperations::ago),
        Map.entry("earlier", RelativeOperations::earlier),
        Map.entry("ago-half", RelativeOperations::agoHalf),
        Map.entry("ago-quarter-century", m -> years(m, -QUARTER_OF_CENTURY)),
        Map.entry("ago-compound", RelativeOperations::agoCompound),
        Map.entry("hence", RelativeOperations::hence),
        Map.entry("year-before-focus", RelativeOperations::yearBeforeFocus),
        Map.entry("none", m -> vague(Vague.PRESENT_REF)),
        Map.entry("past", m -> vague(Vague.PAST_REF)),
        Map.entry("present", m -> vague(Vague.PRESENT_REF)),
        Map.entry("future", m -> vague(Vague.FUTURE_REF)));
  }

  private static @Nullable Reading vague(Vague time) {
    return Reading.of(new Reference(time));
  }

  /** "Friday": on the side looked at; "last Friday": never the day itself; "next": of next week. */
  private static @Nullable Reading weekday(Match m) {
    Integer weekday = m.weekday("w");
    Integer shift = m.shift();
    if (weekday == null) {
      return null;
    }
    if (shift != null) {
      Reading told = told(m, weekday, shift);
      return told == null ? Reading.from(m.calendar().anchor(), shifted(m, weekday, shift)) : told;
    }
    Direction.Look look = m.look();
    Reading reading =
        Reading.from(m.calendar().anchor(), m.calendar().weekday(weekday, look.ahead()));
    return reading == null || reading.anchor() == null ? reading : reading.towards(look.why());
  }

  /** "the day before last Tuesday", "the day after Friday". */
  private static @Nullable Reading dayBeside(Match m) {
    Reading weekday = weekday(m);
    LocalDate day =
        weekday != null && weekday.value() instanceof Instant instant ? instant.date() : null;
    boolean article = m.atoms().word(m.parts().from()).equals("the");
    boolean earlier = m.atoms().word(m.parts().from() + (article ? 2 : 1)).equals("before");
    return weekday == null || day == null
        ? null
        : weekday.with(Instant.of(day.plusDays(earlier ? -1 : 1)));
  }

  /**
   * "the previous Friday", "the following Friday", in a tale "the next Friday": from the day that
   * the text spoke of; null for anything else.
   */
  private static @Nullable Reading told(Match m, int weekday, int shift) {
    LocalDate day = m.scene().focus().day();
    String word = m.word("s");
    boolean tale =
        word.equals("next")
            && m.atoms().word(m.parts().start("s") - 1).equals("the")
            && !m.look().ahead();
    if (day == null || !tale && !word.equals("previous") && !word.equals("following")) {
      return null;
    }
    Calendar around = m.calendar().around(day);
    return Reading.from(around.anchor(), around.otherWeekday(weekday, shift > 0));
  }

  /**
   * "this Friday", "next Friday", "previous Friday" are of this week, the next, the one before;
   * "last" is the last one.
   */
  private static TemporalValue shifted(Match m, int weekday, int shift) {
    boolean week = shift == 0 || WHOLE_WEEKS.contains(m.word("s"));
    return week
        ? m.calendar().weekdayOfWeek(weekday, shift)
        : m.calendar().otherWeekday(weekday, shift > 0);
  }

  private static @Nullable Reading weekdayOfWeek(Match m) {
    Integer weekday = m.weekday("w");
    Integer shift = m.shift();
    return weekday == null || shift == null || !"W".equals(m.unit())
        ? null
        : Reading.from(m.calendar().anchor(), m.calendar().weekdayOfWeek(weekday, shift));
  }

  private static @Nullable Reading days(Match m, int offset) {
    return Reading.from(m.calendar().anchor(), m.calendar().day(offset));
  }

  private static @Nullable Reading today(Match m) {
    Integer shift = m.shift();
    Integer said = m.has("d") ? m.numberOf("d", "DAYWORD") : shift;
    return days(m, said == null ? 0 : said);
  }

  /** "the day after tomorrow", "the day before yesterday". */
  private static @Nullable Reading todayNext(Match m) {
    Integer offset = m.numberOf("d", "DAYWORD");
    return offset == null ? null : days(m, offset * 2);
  }

  private static @Nullable Reading dayInFocus(Match m) {
    Reading focused = fromFocus(m, 0);
    return focused == null ? days(m, 0) : focused;
  }

  /** A day near the last that the text spoke of; null where there was none. */
  private static @Nullable Reading fromFocus(Match m, int offset) {
    LocalDate day = m.scene().focus().day();
    if (day == null) {
      return null;
    }
    Calendar around = m.calendar().around(day);
    return Reading.from(around.anchor(), around.day(offset));
  }

  /** The day, month or year so many units from the last that the text spoke of, or null. */
  private static @Nullable Reading unitInFocus(Match m, int offset) {
    String unit = m.unit();
    Instant focus = m.scene().focus().instant();
    Quarter quarter = m.scene().focus().quarter();
    if ("Q".equals(unit)) {
      return quarter == null || offset != 0
          ? null
          : Reading.from("text " + quarter.timex(), quarter);
    }
    if (unit == null || focus == null || focus.year() == null) {
      return offset == 0 && unit != null
          ? Reading.of(Calendar.published(null).offset(unit, 0))
          : null;
    }
    boolean known =
        unit.equals("Y") || unit.equals("M") && focus.month() != null || focus.day() != null;
    LocalDate day =
        LocalDate.of(
            focus.year(),
            focus.month() == null ? 1 : focus.month(),
            focus.day() == null ? 1 : focus.day());
    if (known) {
      return Reading.from("text " + focus.timex(), m.calendar().around(day).offset(unit, offset));
    }
    boolean within = unit.equals("D") && offset == 0 && focus.month() != null;
    return within ? Reading.from("text " + focus.timex(), someDay(focus)) : null;
  }

  /** "that day" of a month: which one is not known. */
  private static TemporalValue someDay(Instant focus) {
    return Instant.ofDay(focus.year(), focus.month(), null);
  }

  private static @Nullable Reading besideFocus(Match m, int offset) {
    Reading focused = unitInFocus(m, offset);
    return focused == null ? offset(m, offset) : focused;
  }

  /** "the following month": after what the text spoke of; else after the day of publication. */
  private static @Nullable Reading following(Match m) {
    return besideFocus(m, 1);
  }

  private static @Nullable Reading followingDay(Match m) {
    Reading focused = fromFocus(m, 1);
    return focused == null ? days(m, 1) : focused;
  }

  /** The weekend on the side looked at: that of this week, or the last that is over. */
  private static @Nullable Reading weekend(Match m) {
    Direction.Look look = m.look();
    LocalDate base = m.calendar().base();
    boolean begun = base != null && base.getDayOfWeek().getValue() > FRIDAY;
    int shift = look.ahead() || begun ? 0 : -1;
    Reading reading = Reading.from(m.calendar().anchor(), m.calendar().offset("WE", shift));
    return reading == null ? null : reading.towards(look.why());
  }

  /** "two days after tomorrow". */
  private static @Nullable Reading fromDay(Match m, int sign) {
    String unit = m.unit();
    Integer number = m.number("n");
    Integer day = m.word("d").equals("now") ? Integer.valueOf(0) : m.numberOf("d", "DAYWORD");
    LocalDate base = m.calendar().base();
    if (unit == null || number == null || number > 9999 || day == null || base == null) {
      return null;
    }
    LocalDate from = base.plusDays(day);
    LocalDate to =
        switch (unit) {
          case "D" -> from.plusDays((long) sign * number);
          case "W" -> from.plusWeeks((long) sign * number);
          case "M" -> from.plusMonths((long) sign * number);
          case "Y" -> from.plusYears((long) sign * number);
          default -> null;
        };
    return to == null ? null : Reading.from(m.calendar().anchor(), Instant.of(to));
  }

  private static @Nullable Reading offset(Match m, @Nullable Integer shift) {
    String unit = m.unit();
    return unit == null || shift == null
        ? null
        : Reading.from(m.calendar().anchor(), m.calendar().offset(unit, shift));
  }

  /** "three days ago"; "a year ago" is the quarter a year before the one spoken of. */
  private static @Nullable Reading ago(Match m) {
    String unit = m.unit();
    Integer number = m.number("n");
    if (unit == null || number == null || number < 1 || number > 9999) {
      return null;
    }
    if (unit.equals("Y") && number == 1 && m.scene().focus().quarter() != null) {
      return yearBeforeFocus(m);
    }
    return Reading.from(m.calendar().anchor(), away(m.calendar(), unit, -number));
  }

  /**
   * "two days earlier": before the day, month or year that the text spoke of; of a single year as
   * "a year ago".
   */
  private static @Nullable Reading earlier(Match m) {
    String unit = m.unit();
    Integer number = m.number("n");
    LocalDate from = unit == null ? null : spokenOf(m, unit);
    boolean lastYear = "Y".equals(unit) && Integer.valueOf(1).equals(number);
    if (unit == null || number == null || number < 1 || number > MOST || from == null || lastYear) {
      return ago(m);
    }
    Calendar around = m.calendar().around(from);
    return Reading.from(around.anchor(), away(around, unit, -number));
  }

  /** The first day of what the text spoke of, where that is as fine as the unit; else null. */
  private static @Nullable LocalDate spokenOf(Match m, String unit) {
    Instant focus = m.scene().focus().instant();
    if (focus == null || focus.year() == null) {
      return null;
    }
    return switch (unit) {
      case "Y", "DE", "CE" -> LocalDate.of(focus.year(), 1, 1);
      case "M" -> focus.month() == null ? null : LocalDate.of(focus.year(), focus.month(), 1);
      case "D", "W", "FN" -> m.scene().focus().day();
      default -> null;
    };
  }

  /** "half a century ago", "two and a half years ago". */
  private static @Nullable Reading agoHalf(Match m) {
    Integer number = m.has("n") ? m.number("n") : Integer.valueOf(0);
    LocalDate base = m.calendar().base();
    String unit = m.unit();
    if (number == null || number < 0 || number > MOST || unit == null) {
      return null;
    }
    return switch (unit) {
      case "CE" -> years(m, -(number * YEARS_OF_CENTURY + YEARS_OF_CENTURY / 2));
      case "DE" -> years(m, -(number * YEARS_OF_DECADE + YEARS_OF_DECADE / 2));
      case "Y" ->
          Reading.from(
              m.calendar().anchor(),
              m.calendar().offset("M", -(number * MONTHS_OF_YEAR + MONTHS_OF_YEAR / 2)));
      case "D", "W", "M" -> Reading.from(m.calendar().anchor(), m.calendar().offset(unit, -number));
      default -> base == null ? null : vague(Vague.PAST_REF);
    };
  }

  private static @Nullable Reading years(Match m, int years) {
    return Reading.from(m.calendar().anchor(), m.calendar().offset("Y", years));
  }

  /** So many units away; decades in years, fortnights in days. */
  private static @Nullable TemporalValue away(Calendar calendar, String unit, int number) {
    return switch (unit) {
      case "DE" -> calendar.offset("Y", YEARS_OF_DECADE * number);
      case "FN" -> calendar.offset("D", DAYS_OF_FORTNIGHT * number);
      default -> calendar.offset(unit, number);
    };
  }

  /** "two weeks and two days ago": as fine as the smallest unit. */
  private static @Nullable Reading agoCompound(Match m) {
    LocalDate day = m.calendar().base();
    String finest = null;
    for (Amount amount : LengthOperations.amounts(m)) {
      finest = amount.unit().sign();
      day = day == null || amount.count() == null ? null : back(day, amount.count(), finest);
    }
    return finest == null
        ? null
        : Reading.from(m.calendar().anchor(), Calendar.published(day).offset(finest, 0));
  }

  private static @Nullable LocalDate back(LocalDate day, int number, String unit) {
    if (number > MOST) {
      return null;
    }
    return switch (unit) {
      case "Y" -> day.minusYears(number);
      case "M" -> day.minusMonths(number);
      case "W" -> day.minusWeeks(number);
      case "D" -> day.minusDays(number);
      default -> null;
    };
  }

  private static @Nullable Reading hence(Match m) {
    String unit = m.unit();
    Integer number = m.number("n");
    return unit == null || number == null || number < 1 || number > 9999
        ? null
        : Reading.from(m.calendar().anchor(), away(m.calendar(), unit, number));
  }

  /** The year before, or the quarter a year before the one spoken of. */
  private static @Nullable Reading yearBeforeFocus(Match m) {
    Quarter focus = m.scene().focus().quarter();
    if (focus == null || focus.year() == null) {
      return Reading.from(m.calendar().anchor(), m.calendar().offset("Y", -1));
    }
    return Reading.from("text " + focus.timex(), new Quarter(focus.year() - 1, focus.number()));
  }
}
