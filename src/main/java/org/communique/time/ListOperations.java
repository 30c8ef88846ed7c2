package org.communique.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communique.time.TemporalValue.Granularity;
import org.communique.time.TemporalValue.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Days of a list that share a month: "April 24 and 25", "18 and 19 June". Each is an expression of
 * its own. Part: {@code d} a day.
 */
final class ListOperations {

  private static final List<String> JOINTS = List.of("and", "or", "&", ",");
  private static final List<String> ENDINGS = List.of("st", "nd", "rd", "th");
  private static final List<String> MONTHS = List.of("MONTH", "MONTHWORD", "MABBR");
  private static final int FULL_YEAR = 1000;

  private ListOperations() {}

  static Map<String, Operation> all() {
    return Map.of(
        "day-of-list", ListOperations::before,
        "day-listed", ListOperations::after);
  }

  /** A day after one of the same month: "25" of "April 24 and 25". */
  private static @Nullable Reading after(Match m) {
    Integer day = m.number("d");
    TemporalValue last = m.scene().endedAt(m.parts().from() - 1);
    if (day == null
        || !(last instanceof Instant before)
        || before.granularity() != Granularity.DAY
        || before.day() == null
        || before.month() == null
        || day <= before.day()) {
      return null;
    }
    Instant listed = instant(before, day);
    return listed == null ? null : Reading.from("text " + last.timex(), listed);
  }

  private static @Nullable Instant instant(Instant month, int day) {
    int year = month.year() == null ? 2000 : month.year();
    LocalDate first = LocalDate.of(year, month.month() == null ? 1 : month.month(), 1);
    return day > first.lengthOfMonth() ? null : Instant.ofDay(month.year(), month.month(), day);
  }

  /** A day before others of its month: "18" of "18 and 19 June". */
  private static @Nullable Reading before(Match m) {
    Atoms atoms = m.atoms();
    int at = m.parts().to();
    while (JOINTS.contains(atoms.word(at)) && atoms.is(at + 1, "DAY")) {
      at += ENDINGS.contains(atoms.word(at + 2)) ? 3 : 2;
    }
    at += atoms.word(at).equals("of") ? 1 : 0;
    Integer month = month(atoms, at);
    Integer day = m.number("d");
    return month == null || day == null
        ? null
        : CalendarOperations.dated(m, month, day, year(atoms, at + 1));
  }

  private static @Nullable Integer month(Atoms atoms, int at) {
    for (String kind : MONTHS) {
      if (atoms.is(at, kind)) {
        return Integer.valueOf(String.valueOf(atoms.value(kind, at)));
      }
    }
    return null;
  }

  private static @Nullable Integer year(Atoms atoms, int at) {
    int place = atoms.word(at).equals(",") ? at + 1 : at;
    int year = atoms.is(place, "YEAR") ? atoms.value(place) : 0;
    return year >= FULL_YEAR ? year : null;
  }
}
