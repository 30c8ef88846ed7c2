package org.communique.knowledge;

/** What a place is. */
public enum PlaceKind {
  /** A state or territory with a code of its own. */
  STATE,
  /** The capital of a state. */
  CAPITAL,
  /** A city, town or village. */
  CITY,
  /** A part of a city. */
  QUARTER,
  /** A first-order administrative unit: a US state, a province, an oblast. */
  UNIT,
  /** A second-order administrative unit: a county, a district. */
  DISTRICT,
  /** A continent or a region of the world. */
  REGION,
  /** An area within one state or across a few that is no unit: Donbas, Kashmir. */
  AREA,
  /** An ocean, sea, gulf, strait or lake. */
  WATER,
  /** A river or canal. */
  RIVER,
  /** A mountain or a range, a desert, a valley. */
  LAND,
  /** An island or a group of them. */
  ISLAND,
  /** A building, base, camp, crossing or other spot. */
  SITE;

  /** Whether people live in it as one settlement. */
  public boolean isSettlement() {
    return this == CAPITAL || this == CITY || this == QUARTER;
  }

  /** Whether it is an administrative unit of a state. */
  public boolean isUnit() {
    return this == UNIT || this == DISTRICT;
  }
}
