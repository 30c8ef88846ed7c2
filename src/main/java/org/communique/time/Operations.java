package org.communique.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operations that rules may name. Each reads the parts of a match by their names; what they
 * mean is said where they are defined.
 */
final class Operations {

  private static final String ON = "on ";
  private static final Map<String, Operation> ALL = all();

  private Operations() {}

  private static Map<String, Operation> all() {
    Map<String, Operation> operations = new HashMap<>();
    operations.putAll(CalendarOperations.all());
    operations.putAll(PeriodOperations.all());
    operations.putAll(RelativeOperations.all());
    operations.putAll(LengthOperations.all());
    operations.putAll(ClockOperations.all());
    operations.putAll(ListOperations.all());
    return Map.copyOf(operations);
  }

  /** An operation by its name; "on 2001-09-11" is that day. */
  static @Nullable Operation named(String name) {
    String day = name.startsWith(ON) ? name.substring(ON.length()) : "";
    return Holidays.isOnce(day) ? new HolidayOperation(day) : ALL.get(name);
  }

  /** What another operation makes of a match. */
  static @Nullable Reading read(String name, Match match) {
    Operation operation = named(name);
    return operation == null ? null : operation.read(match);
  }

  static Set<String> names() {
    return ALL.keySet();
  }
}
