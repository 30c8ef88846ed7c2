package org.communique.time;

/** How dates of digits alone are read ("03/04/2015"). */
public enum DateOrder {
  /** 3 April, as most of the world writes. */
  DAY_FIRST,
  /** March 4, as the United States write. */
  MONTH_FIRST,
  /**
   * As the date says itself where only one reading exists; else the reading nearer the day of
   * publication; without one, neither.
   */
  JUDGE
}
