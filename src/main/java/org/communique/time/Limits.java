package org.communique.time;

import org.jspecify.annotations.Nullable;

/**
 * What the words around an expression say of it: "since Friday", "no later than May 1", "2015 or
 * later". Read-only.
 */
final class Limits {

  private final Atoms atoms;
  private final int from;
  private final int to;

  /**
   * @param from the expression's first atom
   * @param to the atom after its last
   */
  Limits(Atoms atoms, int from, int to) {
    this.atoms = atoms;
    this.from = from;
    this.to = to;
  }

  /** The modifier, or null where there is none. */
  @Nullable Mod mod() {
    Mod after = after();
    return after == null ? before() : after;
  }

  /** Where the expression ends, with what belongs to it: "1994 or later". */
  int end() {
    return after() == null ? to : to + 2;
  }

  private @Nullable Mod after() {
    boolean joined = atoms.word(to).equals("or") || atoms.word(to).equals("and");
    if (!joined || !isBorder(to + 2)) {
      return null;
    }
    return switch (atoms.word(to + 1)) {
      case "later", "after" -> Mod.ON_OR_AFTER;
      case "earlier", "before" -> Mod.ON_OR_BEFORE;
      default -> null;
    };
  }

  private boolean isBorder(int i) {
    String word = atoms.word(i);
    return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
  }

  private @Nullable Mod before() {
    int last = atoms.word(from - 1).equals("on") ? from - 2 : from - 1;
    return switch (atoms.word(last)) {
      case "than" -> than(atoms.word(last - 1), atoms.word(last - 2).equals("no"));
      case "as" -> as(atoms.word(last - 1), atoms.word(last - 2).equals("as"));
      default -> {
        String limit = atoms.value("LIMIT", last);
        yield limit == null ? null : Mod.valueOf(limit);
      }
    };
  }

  private static @Nullable Mod than(String word, boolean not) {
    return switch (word) {
      case "later" -> not ? Mod.ON_OR_BEFORE : Mod.AFTER;
      case "earlier", "sooner" -> not ? Mod.ON_OR_AFTER : Mod.BEFORE;
      default -> null;
    };
  }

  private static @Nullable Mod as(String word, boolean pair) {
    if (!pair) {
      return null;
    }
    return switch (word) {
      case "early", "soon" -> Mod.ON_OR_AFTER;
      case "late" -> Mod.ON_OR_BEFORE;
      default -> null;
    };
  }
}
