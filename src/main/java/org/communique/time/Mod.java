package org.communique.time;

/** What an expression says beyond its value; the modifiers of TIMEX3. */
public enum Mod {
  /** "the beginning of 2015", "early". */
  START,
  /** "mid-November". */
  MID,
  /** "the end of the month", "late". */
  END,
  /** "about three weeks". */
  APPROX,
  /** "before 2018", "until Friday"; the word before it may lie outside the span. */
  BEFORE,
  /** "after Friday". */
  AFTER,
  /** "by Friday". */
  ON_OR_BEFORE,
  /** "since August". */
  ON_OR_AFTER,
  /** "less than a year", "nearly a year". */
  LESS_THAN,
  /** "more than a year". */
  MORE_THAN,
  /** "up to three days". */
  EQUAL_OR_LESS,
  /** "at least three days". */
  EQUAL_OR_MORE
}
