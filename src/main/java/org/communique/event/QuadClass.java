package org.communique.event;

/** The four classes of an event: words or deeds, with or against the other. */
public enum QuadClass {
  /** CAMEO roots 01 to 05. */
  VERBAL_COOPERATION,
  /** CAMEO roots 06 to 08. */
  MATERIAL_COOPERATION,
  /** CAMEO roots 09 to 13. */
  VERBAL_CONFLICT,
  /** CAMEO roots 14 to 20. */
  MATERIAL_CONFLICT;

  private static final int LAST_WORDS = 5;
  private static final int LAST_COOPERATION = 8;
  private static final int LAST_QUARREL = 13;

  /** The class of a CAMEO root, 1 to 20. */
  static QuadClass of(int root) {
    if (root <= LAST_WORDS) {
      return VERBAL_COOPERATION;
    }
    if (root <= LAST_COOPERATION) {
      return MATERIAL_COOPERATION;
    }
    return root <= LAST_QUARREL ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
  }
}
