package org.communique.time;

import org.jspecify.annotations.Nullable;

/** Numbers in digits and words. */
final class Numbers {

  private static final String[] KINDS = {"ONES", "TEEN", "TENS", "TENSPLURAL", "ORDINAL"};
  private static final int MOST = 999_999_999;

  private Numbers() {}

  /** The number of {@code atoms[from, to)}, or null where they say none. */
  static @Nullable Integer of(Atoms atoms, int from, int to) {
    long total = 0;
    long current = 0;
    boolean found = false;
    for (int i = from; i < to; i++) {
      Integer multiple = value(atoms, i, "MULTIPLE");
      if (multiple != null) {
        long times = Math.max(1, current) * multiple;
        total += multiple >= 1000 ? times : 0;
        current = multiple >= 1000 ? 0 : times;
        found = true;
      } else {
        Integer value = one(atoms, i);
        current += value == null ? 0 : value;
        found |= value != null;
      }
    }
    if (!found
        && to - from == 1
        && (atoms.word(from).equals("a") || atoms.word(from).equals("an"))) {
      return 1;
    }
    return found && total + current <= MOST ? (int) (total + current) : null;
  }

  private static @Nullable Integer one(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      return atoms.is(i, Shape.DECIMAL) ? null : atoms.value(i);
    }
    for (String kind : KINDS) {
      Integer value = value(atoms, i, kind);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Integer value(Atoms atoms, int i, String kind) {
    String value = atoms.value(kind, i);
    return value == null ? null : Integer.valueOf(value);
  }

  /** A year: "1996", "nineteen ninety-six", "two thousand and six"; of two digits as they are. */
  static @Nullable Integer year(Atoms atoms, int from, int to) {
    Integer century = to - from > 1 ? one(atoms, from) : null;
    Integer rest = century == null ? null : of(atoms, from + 1, to);
    boolean said =
        century != null
            && rest != null
            && century >= 11
            && century <= 20
            && rest >= 10
            && rest < 100
            && !atoms.isNumber(from);
    return said && century != null && rest != null ? century * 100 + rest : of(atoms, from, to);
  }
}
