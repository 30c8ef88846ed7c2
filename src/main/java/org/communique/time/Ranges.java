package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.time.TemporalValue.Amount;
import org.communique.time.TemporalValue.Granularity;
import org.communique.time.TemporalValue.Instant;
import org.communique.time.TemporalValue.Interval;
import org.communique.time.TemporalValue.Length;
import org.communique.time.TemporalValue.LengthUnit;
import org.communique.time.TemporalValue.Reference;
import org.communique.time.TemporalValue.Vague;
import org.jspecify.annotations.Nullable;

/** Stretches of the calendar that expressions form with their neighbours or with the anchor. */
final class Ranges {

  private static final Set<String> JOINTS = Set.of("to", "until", "till", "through", "-", "and");
  private static final Set<String> OPENERS = Set.of("from", "between");

  private Ranges() {}

  /**
   * Joins two expressions of one sentence with a single word between them: "from May to October
   * 2020". The first takes the second's year where it has none of its own, and the whole as range.
   * "Now" is the day of publication, {@code base}. Returns the first as it is where they form none.
   */
  static TimeExpression join(
      TimeExpression first,
      TimeExpression second,
      String before,
      String between,
      @Nullable LocalDate base) {
    if (between.equals("of")) {
      TemporalValue parts = partsOf(first, second);
      return parts == null ? first : copy(first, first.meaning(), parts);
    }
    if (first.meaning() instanceof Length length && length.amounts().size() == 1) {
      TemporalValue reckoned = reckoned(length.amounts().get(0), between, placed(second, base));
      return reckoned == null ? first : copy(first, first.meaning(), reckoned);
    }
    if (!JOINTS.contains(between) || first.type() != TimexType.DATE) {
      return first;
    }
    TimeExpression one = isNamed(first) ? withYear(first, second) : first;
    boolean opened = OPENERS.contains(before) || !between.equals("and");
    TemporalValue end = placed(second, base);
    one = opened ? before(one, second) : one;
    TemporalValue start = placed(one, base);
    String from = start.iso();
    String to = end.iso();
    boolean ordered = from != null && to != null && from.compareTo(to) < 0;
    return opened && ordered ? copy(one, one.meaning(), new Interval(start, end)) : one;
  }

  /** "from October to January": where both years were only reckoned, the first is the earlier. */
  private static TimeExpression before(TimeExpression first, TimeExpression second) {
    boolean reckoned = isNamed(first) && isNamed(second);
    if (!reckoned
        || !(first.meaning() instanceof Instant one)
        || !(second.meaning() instanceof Instant two)
        || one.granularity() != two.granularity()
        || one.granularity() == Granularity.YEAR
        || one.year() == null
        || one.timex().compareTo(two.timex()) <= 0
        || !first.explanation().rule().matches("(day|numeric|month).*")) {
      return first;
    }
    return copy(first, inYear(one, one.year() - 1), null);
  }

  /**
   * "two weeks after May 13", "three days before Christmas": the day that they name; "two weeks
   * starting May 20": those days. Null where between them stands something else.
   */
  private static @Nullable TemporalValue reckoned(
      Amount amount, String between, TemporalValue from) {
    Instant anchor = from instanceof Instant instant ? instant : null;
    LocalDate day = anchor == null ? null : firstDay(anchor);
    if (day == null) {
      return null;
    }
    return switch (between) {
      case "after", "from", "since" -> day(far(day, amount, 1));
      case "before" -> day(far(day, amount, -1));
      case "starting", "beginning" -> {
        LocalDate end = far(day, amount, 1);
        yield end == null ? null : new Interval(Instant.of(day), Instant.of(end.minusDays(1)));
      }
      default -> null;
    };
  }

  private static @Nullable TemporalValue day(@Nullable LocalDate day) {
    return day == null ? null : Instant.of(day);
  }

  /** The day, or the first of a year; null of what is neither. */
  private static @Nullable LocalDate firstDay(Instant instant) {
    boolean year = instant.granularity() == Granularity.YEAR;
    return year && instant.year() != null ? LocalDate.of(instant.year(), 1, 1) : instant.date();
  }

  /** "now" is the day of publication. */
  private static TemporalValue placed(TimeExpression time, @Nullable LocalDate base) {
    boolean now =
        time.meaning() instanceof Reference reference && reference.time() == Vague.PRESENT_REF;
    return now && base != null ? Instant.of(base) : time.meaning();
  }

  /** "the last four months" of a year: those months; null for anything else. */
  private static @Nullable TemporalValue partsOf(TimeExpression first, TimeExpression second) {
    boolean last = first.text().toLowerCase(Locale.ROOT).contains("last ");
    boolean edge = last || first.text().toLowerCase(Locale.ROOT).contains("first ");
    List<Amount> amounts = first.meaning() instanceof Length length ? length.amounts() : List.of();
    Integer year =
        second.meaning() instanceof Instant whole && whole.granularity() == Granularity.YEAR
            ? whole.year()
            : null;
    Integer count = amounts.size() == 1 ? amounts.get(0).count() : null;
    if (!edge || year == null || year < 1 || count == null || count < 1 || count > 366) {
      return null;
    }
    LengthUnit unit = amounts.get(0).unit();
    boolean weeks = unit == LengthUnit.WEEK;
    LocalDate border =
        last ? LocalDate.of(year, 12, weeks ? 28 : 31) : LocalDate.of(year, 1, weeks ? 4 : 1);
    Calendar calendar = Calendar.published(border);
    TemporalValue near = calendar.offset(unit.sign(), 0);
    TemporalValue far = calendar.offset(unit.sign(), last ? 1 - count : count - 1);
    return near == null || far == null
        ? null
        : last ? new Interval(far, near) : new Interval(near, far);
  }

  private static boolean isNamed(TimeExpression time) {
    return time.meaning() instanceof Instant && time.explanation().anchor() != null;
  }

  /** A month or day whose year was only reckoned takes the year that its neighbour names. */
  private static TimeExpression withYear(TimeExpression first, TimeExpression second) {
    boolean alike =
        first.meaning() instanceof Instant one
            && second.meaning() instanceof Instant two
            && one.granularity() == two.granularity()
            && one.granularity() != Granularity.YEAR
            && second.explanation().anchor() == null
            && first.explanation().rule().matches("(day-)?month.*")
            && !first.explanation().rule().contains("shift")
            && two.year() != null;
    if (!alike
        || !(first.meaning() instanceof Instant one)
        || !(second.meaning() instanceof Instant two)
        || two.year() == null) {
      return first;
    }
    Instant same = inYear(one, two.year());
    boolean later = same.timex().compareTo(two.timex()) > 0;
    return copy(first, later ? inYear(one, two.year() - 1) : same, null);
  }

  private static Instant inYear(Instant day, int year) {
    boolean leap = day.day() != null && day.day() == 29 && day.month() != null && day.month() == 2;
    return new Instant(
        day.granularity(),
        year,
        day.month(),
        leap && !Year.isLeap(year) ? Integer.valueOf(28) : day.day(),
        null,
        null,
        null);
  }

  /**
   * "from Monday to Friday": the weekday that ends it follows that which begins it. Returns the
   * second as it is where they are no such pair.
   */
  static TimeExpression after(
      TimeExpression first, TimeExpression second, String before, String between) {
    boolean pair =
        OPENERS.contains(before)
            && JOINTS.contains(between)
            && first.explanation().rule().startsWith("weekday")
            && second.explanation().rule().equals("weekday");
    LocalDate from = pair && first.meaning() instanceof Instant one ? one.date() : null;
    LocalDate to = pair && second.meaning() instanceof Instant two ? two.date() : null;
    boolean wrong = from != null && to != null && !to.isAfter(from);
    return wrong && from != null && to != null
        ? copy(second, Instant.of(next(from, to)), second.range())
        : second;
  }

  private static LocalDate next(LocalDate from, LocalDate to) {
    return from.with(TemporalAdjusters.next(to.getDayOfWeek()));
  }

  private static TimeExpression copy(
      TimeExpression time, TemporalValue value, @Nullable TemporalValue range) {
    return new TimeExpression(
        time.span(),
        time.text(),
        time.type(),
        value,
        time.mod(),
        range,
        time.conflict(),
        time.explanation());
  }

  /** The days of "the next three weeks", "the past two years"; null where they are not known. */
  static @Nullable TemporalValue beside(
      TemporalValue value, @Nullable Integer shift, @Nullable LocalDate base) {
    List<Amount> amounts = value instanceof Length length ? length.amounts() : List.of();
    if (amounts.size() != 1 || shift == null || shift == 0 || base == null) {
      return null;
    }
    Integer quarters = amounts.get(0).count();
    if (amounts.get(0).unit() == LengthUnit.QUARTER && quarters != null && quarters < 400) {
      return quarters(base, shift > 0 ? 1 : -quarters, shift > 0 ? quarters : -1);
    }
    LocalDate far = far(base, amounts.get(0), shift);
    if (far == null) {
      return null;
    }
    return shift > 0
        ? new Interval(Instant.of(base.plusDays(1)), Instant.of(far))
        : new Interval(Instant.of(far), Instant.of(base.minusDays(1)));
  }

  /** Whole quarters, so many from that of a day. */
  private static @Nullable TemporalValue quarters(LocalDate base, int from, int to) {
    Calendar calendar = Calendar.published(base);
    TemporalValue first = calendar.offset("Q", from);
    TemporalValue last = calendar.offset("Q", to);
    return first == null || last == null ? null : new Interval(first, last);
  }

  private static @Nullable LocalDate far(LocalDate base, Amount amount, int sign) {
    Integer count = amount.count();
    if (count == null || count > 2000) {
      return null;
    }
    long steps = (long) sign * count;
    return switch (amount.unit()) {
      case YEAR -> base.plusYears(steps);
      case MONTH -> base.plusMonths(steps);
      case WEEK -> base.plusWeeks(steps);
      case DAY -> base.plusDays(steps);
      default -> null;
    };
  }
}
