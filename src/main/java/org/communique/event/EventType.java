package org.communique.event;

/** The types of diplomatic events. */
public enum EventType {
  /**
   * A scheduled gathering of heads of state or government, or of an organization's members at top
   * level.
   */
  SUMMIT,
  /** Officials meet, not at a summit. */
  MEETING,
  /** One travels to the other's country. */
  VISIT,
  /** A telephone or video call. */
  CALL,
  /** Talks towards an agreement. */
  NEGOTIATION,
  /** A third party between two. */
  MEDIATION,
  /** A press briefing or news conference as such. */
  BRIEFING,
  /** An official or body states a position, and none of the sharper types fits. */
  STATEMENT,
  /** Asks others to act. */
  APPEAL,
  /** Demands of others to act. */
  DEMAND,
  /** Supports, congratulates, welcomes. */
  ENDORSEMENT,
  /** Condemns, deplores, protests. */
  CONDEMNATION,
  /** Says that another did wrong. */
  ACCUSATION,
  /** Signed or reached. */
  AGREEMENT,
  /** Promises or announces intent to cooperate, aid or act. */
  PLEDGE,
  /** Rejects, vetoes, declines, breaks off. */
  REFUSAL,
  /** Imposes sanctions, embargoes, bans. */
  SANCTION,
  /** Lifts or eases them. */
  SANCTION_RELIEF,
  /** Recognition, relations opened or restored, an envoy appointed. */
  TIES_UPGRADE,
  /** Relations cut, an envoy expelled or recalled. */
  TIES_DOWNGRADE,
  /** Threatens or warns. */
  WARNING,
  /** Material, military or humanitarian help given. */
  AID;

  /** Whether an event of the type is done by speaking. */
  boolean isSpoken() {
    return switch (this) {
      case STATEMENT,
          BRIEFING,
          APPEAL,
          DEMAND,
          ENDORSEMENT,
          CONDEMNATION,
          ACCUSATION,
          WARNING,
          REFUSAL,
          PLEDGE ->
          true;
      default -> false;
    };
  }
}
