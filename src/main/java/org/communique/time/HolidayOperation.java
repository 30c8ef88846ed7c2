package org.communique.time;

import java.time.LocalDate;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Week;
import org.communique.time.TemporalValue.Weekend;
import org.jspecify.annotations.Nullable;

/**
 * The day of a holiday, in the year that the text gives or the nearest. Parts: {@code name} its
 * name, {@code y} a year, {@code s} last, this or next.
 *
 * @param rule how its day is found
 */
record HolidayOperation(String rule) implements Operation {

  /** A holiday so many days ahead is the coming one, not that of a year ago. */
  private static final int SOON = 60;

  /** What was begun may be the week of a holiday that is to come. */
  private static final int WEEK = 7;

  private static final int TUESDAY = 2;

  @Override
  public @Nullable Reading read(Match m) {
    if (Holidays.isOnce(rule)) {
      return once(m.calendar().base());
    }
    boolean unmistakable = m.parts().end("name") - m.parts().start("name") > 2;
    boolean named = unmistakable || m.atoms().capital(m.parts().start("name"));
    Integer shift = m.shift();
    if (!named && shift == null && !m.has("y")) {
      return null;
    }
    Integer year = m.has("y") ? m.year("y") : null;
    if (m.has("inyear") && shift != null) {
      year = m.calendar().year(shift);
    }
    if (year != null) {
      return day(m, null, year);
    }
    LocalDate base = m.calendar().base();
    if (base == null && m.unit() != null) {
      return Reading.of(Calendar.published(null).offset(String.valueOf(m.unit()), 0));
    }
    if (base == null) {
      return Holidays.isFixed(rule)
          ? Reading.of(TimexReader.read("XXXX-" + rule))
          : Reading.of(Instant.ofDay(null, null, null));
    }
    return nearest(m, base, shift);
  }

  /** The one day; what was published before it means another. */
  private @Nullable Reading once(@Nullable LocalDate base) {
    LocalDate day = LocalDate.parse(rule);
    return base != null && base.isBefore(day) ? null : Reading.of(Instant.of(day));
  }

  private @Nullable Reading day(Match m, @Nullable String anchor, int year) {
    LocalDate day = Holidays.day(rule, year);
    return day == null ? null : Reading.from(anchor, around(m, day));
  }

  /** The day; "Easter week", "Labor Day weekend": its week, and the weekend nearest to it. */
  private static TemporalValue around(Match m, LocalDate day) {
    boolean weekend = m.atoms().word(m.parts().from()).equals("weekend");
    String unit = weekend ? "WE" : m.unit();
    if (unit == null) {
      return Instant.of(day);
    }
    boolean early = day.getDayOfWeek().getValue() <= TUESDAY;
    Week week = Calendar.week(unit.equals("WE") && early ? day.minusDays(TUESDAY) : day);
    return unit.equals("WE") ? new Weekend(week) : week;
  }

  private @Nullable Reading nearest(Match m, LocalDate base, @Nullable Integer shift) {
    LocalDate day = Holidays.day(rule, base.getYear());
    if (day == null) {
      return null;
    }
    Direction.Look look = m.look();
    boolean ahead = shift == null ? look.ahead() : shift > 0;
    int year = base.getYear();
    if (ahead && day.isBefore(base)) {
      year++;
    } else if (!ahead
        && day.isAfter(base.plusDays(shift != null ? 0 : look.sure() ? WEEK : SOON))) {
      year--;
    }
    Reading reading = day(m, m.calendar().anchor(), year);
    return reading == null ? null : reading.towards(shift == null ? look.why() : null);
  }
}
