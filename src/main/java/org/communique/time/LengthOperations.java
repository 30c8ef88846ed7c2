package org.communique.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.time.TemporalValue.Amount;
import org.communique.time.TemporalValue.DayPart;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Length;
import org.communique.time.TemporalValue.LengthUnit;
import org.communique.time.TemporalValue.PartOfDay;
import org.communique.time.TemporalValue.Recurrence;
import org.communique.time.TemporalValue.Season;
import org.communique.time.TemporalValue.SeasonName;
import org.communique.time.TemporalValue.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * Lengths, and what comes again. Parts: {@code n} how many, {@code u} the unit; for what comes
 * again also {@code w} a weekday, {@code m} a month, {@code e} a season.
 */
final class LengthOperations {

  private static final int QUARTER_OF_CENTURY = 25;

  private LengthOperations() {}

  static Map<String, Operation> all() {
    return Map.ofEntries(
        Map.entry("length", LengthOperations::length),
        Map.entry("length-one", m -> Reading.of(length(1, m.unit()))),
        Map.entry("length-year", m -> Reading.of(Length.of(1, LengthUnit.YEAR))),
        Map.entry("length-vague", m -> Reading.of(length(null, m.unit()))),
        Map.entry("length-unknown", m -> Reading.of(Length.of(null, LengthUnit.UNKNOWN))),
        Map.entry("length-half", LengthOperations::lengthHalf),
        Map.entry("length-half-of", LengthOperations::lengthHalfOf),
        Map.entry(
            "length-quarter-century",
            m -> Reading.of(Length.of(QUARTER_OF_CENTURY, LengthUnit.YEAR))),
        Map.entry("length-long", LengthOperations::lengthLong),
        Map.entry("length-compound", LengthOperations::lengthCompound),
        Map.entry("length-between", m -> Reading.of(length(null, m.unit()))),
        Map.entry("length-shift", LengthOperations::length),
        Map.entry("length-shift-one", m -> Reading.of(length(1, m.unit()))),
        Map.entry("every-one", m -> again(length(1, m.unit()))),
        Map.entry("every", LengthOperations::every),
        Map.entry("every-part", LengthOperations::everyPart),
        Map.entry("every-weekday", LengthOperations::everyWeekday),
        Map.entry("every-month", LengthOperations::everyMonth),
        Map.entry("every-season", LengthOperations::everySeason),
        Map.entry("periodic", LengthOperations::periodic));
  }

  private static @Nullable Reading length(Match m) {
    Integer number = m.number("n");
    boolean fraction = m.has("n") && m.atoms().is(m.parts().start("n"), Shape.DECIMAL);
    if (fraction) {
      return decimal(m);
    }
    boolean year = m.has("n") && m.atoms().is(m.parts().start("n"), "YEARNOW");
    boolean one = m.value("u", "UNIT") != null;
    return number != null && number < 1 || year && one
        ? null
        : Reading.of(length(number, m.unit()));
  }

  /** "day-long", "three-day-long", "decades-long". */
  private static @Nullable Reading lengthLong(Match m) {
    String word = m.value("u", "LONG");
    boolean several = m.value("u", "UNITS") != null;
    Integer number = m.has("n") ? m.number("n") : several ? null : Integer.valueOf(1);
    return Reading.of(length(number, word == null ? m.unit() : word));
  }

  /** "two years and three months". */
  private static @Nullable Reading lengthCompound(Match m) {
    List<Amount> amounts = amounts(m);
    return amounts.isEmpty() ? null : Reading.of(new Length(amounts));
  }

  /** The amounts of a length in several units, each finer than the one before; else none. */
  static List<Amount> amounts(Match m) {
    List<Amount> amounts = new ArrayList<>();
    for (String part : List.of("", "2", "3")) {
      String sign = m.unit("u" + part);
      Integer number = m.number("n" + part);
      LengthUnit unit = sign == null ? null : named(sign);
      boolean finer =
          unit != null
              && (amounts.isEmpty() || unit.compareTo(amounts.get(amounts.size() - 1).unit()) > 0);
      if (unit != null && number != null && finer) {
        amounts.add(new Amount(number, unit));
      } else if (sign != null) {
        return List.of();
      }
    }
    return amounts;
  }

  /** A length of so many of a unit; decades and centuries are counted in years. */
  private static @Nullable Length length(@Nullable Integer number, @Nullable String unit) {
    if (unit == null || (number != null && number > 99_999_999)) {
      return null;
    }
    return switch (unit) {
      case "DE" -> Length.of(number == null ? null : number * 10, LengthUnit.YEAR);
      case "FN" -> Length.of(number == null ? null : number * 2, LengthUnit.WEEK);
      case "CE" ->
          number != null && number > 9_999_999
              ? null
              : Length.of(number == null ? null : number * 100, LengthUnit.YEAR);
      default -> {
        LengthUnit named = named(unit);
        yield named == null ? null : Length.of(number, named);
      }
    };
  }

  private static @Nullable LengthUnit named(String sign) {
    for (LengthUnit unit : LengthUnit.values()) {
      if (unit.sign().equals(sign)) {
        return unit;
      }
    }
    return null;
  }

  /** The unit and how many of it half of a unit is; null where that is no whole number. */
  private static @Nullable Amount half(String unit) {
    return switch (unit) {
      case "Y" -> new Amount(6, LengthUnit.MONTH);
      case "DE" -> new Amount(5, LengthUnit.YEAR);
      case "CE" -> new Amount(50, LengthUnit.YEAR);
      case "D" -> new Amount(12, LengthUnit.HOUR);
      case "TH" -> new Amount(30, LengthUnit.MINUTE);
      case "TM" -> new Amount(30, LengthUnit.SECOND);
      default -> null;
    };
  }

  /** "2 1/2 years", "a year and a half". */
  private static @Nullable Reading lengthHalf(Match m) {
    String unit = m.unit();
    Integer number = m.number("n");
    return unit == null || number == null ? null : Reading.of(withHalf(number, unit));
  }

  private static @Nullable Length withHalf(int number, String unit) {
    Amount half = half(unit);
    LengthUnit whole = named(unit);
    if (unit.equals("DE")) {
      return length(number * 10 + 5, "Y");
    }
    if (half == null || whole == null) {
      return whole == null ? null : Length.of(number, whole);
    }
    List<Amount> amounts = new ArrayList<>();
    if (number > 0) {
      amounts.add(new Amount(number, whole));
    }
    amounts.add(half);
    return new Length(amounts);
  }

  /** "half an hour", "half a century", "a half-decade"; null where half of it is no whole. */
  private static @Nullable Reading lengthHalfOf(Match m) {
    String unit = m.unit();
    Amount half = unit == null ? null : half(unit);
    return half == null ? null : Reading.of(new Length(List.of(half)));
  }

  /** "1.5 hours"; of other fractions the whole is kept. */
  private static @Nullable Reading decimal(Match m) {
    String[] parts = m.word("n").split("\\.");
    String unit = m.unit();
    if (unit == null || parts[0].length() > 6) {
      return null;
    }
    int whole = Integer.parseInt(parts[0]);
    return Reading.of(parts[1].equals("5") ? withHalf(whole, unit) : length(whole, unit));
  }

  private static @Nullable Reading again(@Nullable TemporalValue each) {
    return each == null ? null : Reading.of(new Recurrence(each));
  }

  private static @Nullable Reading every(Match m) {
    boolean other = m.word("n").equals("other");
    return again(length(other ? Integer.valueOf(2) : Integer.valueOf(m.number("n", 1)), m.unit()));
  }

  /** "every night". */
  private static @Nullable Reading everyPart(Match m) {
    String part = m.value("p", "PART");
    return part == null
        ? null
        : again(new PartOfDay(Instant.ofDay(null, null, null), DayPart.valueOf(part)));
  }

  private static @Nullable Reading everyWeekday(Match m) {
    Integer weekday = m.weekday("w");
    if (weekday == null) {
      return null;
    }
    String part = m.value("p", "PARTS") == null ? m.value("p", "PART") : m.value("p", "PARTS");
    Weekday day = new Weekday(weekday);
    return again(part == null ? day : new PartOfDay(day, DayPart.valueOf(part)));
  }

  private static @Nullable Reading everyMonth(Match m) {
    Integer month = m.month("m");
    return month == null ? null : again(Instant.ofMonth(null, month));
  }

  private static @Nullable Reading everySeason(Match m) {
    String season =
        m.value("e", "SEASON") == null ? m.value("e", "SEASONS") : m.value("e", "SEASON");
    return season == null ? null : again(new Season(null, SeasonName.valueOf(season)));
  }

  private static @Nullable Reading periodic(Match m) {
    String often = m.value("n", "PERIODIC");
    String length = often == null ? m.value("n", "QUARTERLY") : often;
    return length == null ? null : again(TimexReader.read(length));
  }
}
