package org.communique.time;

import java.util.Map;
import org.communique.time.TemporalValue.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Clock times, of the day that the match names or of the day of publication. Parts: {@code hh} and
 * {@code mn} hour and minute, {@code ap} half of the day, {@code z} a time zone, {@code c} a word
 * like "noon", {@code t} a time with a point or in four digits.
 */
final class ClockOperations {

  private static final int NOON = 12;
  private static final int LONGEST_BRACKET = 7;

  private ClockOperations() {}

  static Map<String, Operation> all() {
    return Map.ofEntries(
        Map.entry("clock", m -> timed(m, today(m))),
        Map.entry("clock-point", ClockOperations::point),
        Map.entry("clock-word", m -> timed(m, today(m))),
        Map.entry("clock-next-day", m -> timed(m, Operations.read("following-day", m))),
        Map.entry("clock-before-weekday", ClockOperations::beforeWeekday),
        Map.entry("clock-today", m -> timed(m, Operations.read("today", m))),
        Map.entry("clock-date", m -> timed(m, Operations.read("day", m))),
        Map.entry("clock-weekday", m -> timed(m, Operations.read("weekday", m))));
  }

  /** The day that the sentence spoke of before, else that of publication. */
  private static @Nullable Reading today(Match m) {
    Instant day = m.scene().day();
    return day != null
        ? Reading.from("text " + day.timex(), day)
        : Reading.from(m.calendar().anchor(), m.calendar().day(0));
  }

  /** "10 a.m. (0800 GMT) Friday": of the weekday that follows the bracket. */
  private static @Nullable Reading beforeWeekday(Match m) {
    Atoms atoms = m.atoms();
    int at = m.parts().to();
    int most = at + LONGEST_BRACKET;
    while (at < most && !atoms.word(at).equals(")")) {
      at++;
    }
    at += atoms.word(at + 1).equals("on") ? 2 : 1;
    String weekday = atoms.value("WEEKDAY", at);
    if (weekday == null) {
      return null;
    }
    Direction.Look look = m.scene().look(at, at + 1);
    TemporalValue day = m.calendar().weekday(Integer.parseInt(weekday), look.ahead());
    Reading reading = Reading.from(m.calendar().anchor(), day);
    return timed(m, reading == null ? null : reading.towards(look.why()));
  }

  /** The day of a reading at the time that the match says; the day alone where it says none. */
  static @Nullable Reading timed(Match m, @Nullable Reading day) {
    if (day == null) {
      return null;
    }
    int[] time = time(m);
    if (time == null) {
      return null;
    }
    return at(m, day, time[0], time[1]);
  }

  private static @Nullable Reading at(Match m, Reading day, int hour, int minute) {
    boolean later = hour == 24 && minute > 0;
    if (later || hour > 24 || minute > 59) {
      return null;
    }
    Instant date = day.value() instanceof Instant instant ? instant : null;
    Instant whole = date == null ? Instant.ofDay(null, null, null) : date;
    return day.with(whole.at(hour, minute, zone(m)));
  }

  private static @Nullable String zone(Match m) {
    String zone = m.value("z", "ZONE");
    return zone == null || zone.equals("?") ? null : zone;
  }

  /** Hour and minute, or null where there are none. */
  private static int @Nullable [] time(Match m) {
    String word = m.value("c", "CLOCKWORD");
    if (word != null) {
      String[] parts = word.split(":");
      return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }
    String digits = m.word("t");
    if (digits.length() == 4) {
      return new int[] {
        Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2))
      };
    }
    Integer hour = m.number("hh");
    return hour == null ? null : new int[] {half(m, hour), m.number("mn", 0)};
  }

  /** The hour of 24. */
  private static int half(Match m, int hour) {
    if (!m.has("ap") || hour > NOON) {
      return hour;
    }
    return m.word("ap").startsWith("p") ? hour % NOON + NOON : hour % NOON;
  }

  /** "3.30 p.m.", "15.30 GMT". */
  private static @Nullable Reading point(Match m) {
    String[] parts = m.word("t").split("\\.");
    Reading day = today(m);
    if (day == null || parts[0].length() > 2 || parts[1].length() != 2) {
      return null;
    }
    return at(m, day, half(m, Integer.parseInt(parts[0])), Integer.parseInt(parts[1]));
  }
}
