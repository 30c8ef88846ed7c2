package org.communique.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The type of an event: one of the library's, which are the constants here, or one that a user's
 * folder of lexicons defines in {@code types.tsv}. Types of one name are equal.
 *
 * @param name capital letters with underscores ("SANCTION_RELIEF")
 */
public record EventType(String name) {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]*");

  /**
   * A scheduled gathering of heads of state or government, or of an organization's members at top
   * level.
   */
  public static final EventType SUMMIT = new EventType("SUMMIT");

  /** Officials meet, not at a summit. */
  public static final EventType MEETING = new EventType("MEETING");

  /** One travels to the other's country. */
  public static final EventType VISIT = new EventType("VISIT");

  /** A telephone or video call. */
  public static final EventType CALL = new EventType("CALL");

  /** Talks towards an agreement. */
  public static final EventType NEGOTIATION = new EventType("NEGOTIATION");

  /** A third party between two. */
  public static final EventType MEDIATION = new EventType("MEDIATION");

  /** A press briefing or news conference as such. */
  public static final EventType BRIEFING = new EventType("BRIEFING");

  /** An official or body states a position, and none of the sharper types fits. */
  public static final EventType STATEMENT = new EventType("STATEMENT");

  /** Asks others to act. */
  public static final EventType APPEAL = new EventType("APPEAL");

  /** Demands of others to act. */
  public static final EventType DEMAND = new EventType("DEMAND");

  /** Supports, congratulates, welcomes. */
  public static final EventType ENDORSEMENT = new EventType("ENDORSEMENT");

  /** Condemns, deplores, protests. */
  public static final EventType CONDEMNATION = new EventType("CONDEMNATION");

  /** Says that another did wrong. */
  public static final EventType ACCUSATION = new EventType("ACCUSATION");

  /** Signed or reached. */
  public static final EventType AGREEMENT = new EventType("AGREEMENT");

  /** Promises or announces intent to cooperate, aid or act. */
  public static final EventType PLEDGE = new EventType("PLEDGE");

  /** Rejects, vetoes, declines, breaks off. */
  public static final EventType REFUSAL = new EventType("REFUSAL");

  /** Imposes sanctions, embargoes, bans. */
  public static final EventType SANCTION = new EventType("SANCTION");

  /** Lifts or eases them. */
  public static final EventType SANCTION_RELIEF = new EventType("SANCTION_RELIEF");

  /** Recognition, relations opened or restored, an envoy appointed. */
  public static final EventType TIES_UPGRADE = new EventType("TIES_UPGRADE");

  /** Relations cut, an envoy expelled or recalled. */
  public static final EventType TIES_DOWNGRADE = new EventType("TIES_DOWNGRADE");

  /** Threatens or warns. */
  public static final EventType WARNING = new EventType("WARNING");

  /** Material, military or humanitarian help given. */
  public static final EventType AID = new EventType("AID");

  private static final List<EventType> KNOWN =
      List.of(
          SUMMIT,
          MEETING,
          VISIT,
          CALL,
          NEGOTIATION,
          MEDIATION,
          BRIEFING,
          STATEMENT,
          APPEAL,
          DEMAND,
          ENDORSEMENT,
          CONDEMNATION,
          ACCUSATION,
          AGREEMENT,
          PLEDGE,
          REFUSAL,
          SANCTION,
          SANCTION_RELIEF,
          TIES_UPGRADE,
          TIES_DOWNGRADE,
          WARNING,
          AID);

  private static final Set<EventType> SPOKEN =
      Set.of(
          STATEMENT,
          BRIEFING,
          APPEAL,
          DEMAND,
          ENDORSEMENT,
          CONDEMNATION,
          ACCUSATION,
          WARNING,
          REFUSAL,
          PLEDGE);

  public EventType {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "event type '" + name + "' is not capital letters with underscores");
    }
  }

  /** The type of a name: the library's constant where it has one, or else one of the user's. */
  public static EventType of(String name) {
    return KNOWN.stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseGet(() -> new EventType(name));
  }

  /** The library's own types, in the order of the guidelines. */
  public static List<EventType> values() {
    return KNOWN;
  }

  /** Whether the type is the library's own. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Whether an event of the type is done by speaking. */
  boolean isSpoken() {
    return SPOKEN.contains(this);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
