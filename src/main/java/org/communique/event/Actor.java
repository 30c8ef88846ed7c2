package org.communique.event;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can act, at a place in a sentence.
 *
 * @param from the first token
 * @param to the token after the last
 * @param entity the entity's id, or null
 * @param name the fullest name
 * @param kind what kind
 * @param country ISO code, or null
 * @param official whether it is known to act in diplomacy: a state, a known body, a person with an
 *     office
 * @param place whether it is a place that only counts as an actor where the sentence makes it one
 * @param preposition the preposition right before it, or an empty string
 * @param modifier whether it only modifies a noun that does not act for it: "Brazil's economy"
 */
record Actor(
    int from,
    int to,
    @Nullable String entity,
    String name,
    ParticipantKind kind,
    @Nullable String country,
    boolean official,
    boolean place,
    String preposition,
    boolean modifier) {

  /** Whether a state's people are meant: "Israeli and Syrian officials". */
  boolean isPlural() {
    return kind == ParticipantKind.STATE && to - from > 1;
  }

  /** The same actor under another preposition. */
  Actor governedBy(String other) {
    return new Actor(from, to, entity, name, kind, country, official, place, other, modifier);
  }

  /** The same actor with the noun that its adjective belongs to. */
  Actor until(int end) {
    return new Actor(
        from, end, entity, name, kind, country, official, place, preposition, modifier);
  }

  /** The same person known to be of a state, up to the state's name. */
  Actor of(@Nullable String state, int end) {
    String of = country == null ? state : country;
    return new Actor(from, end, entity, name, kind, of, true, place, preposition, modifier);
  }

  /** The same actor, acting, where another phrase means it. */
  Actor again(int start, int end) {
    return new Actor(start, end, entity, name, kind, country, official, false, "", false);
  }

  /** The same actor as one that only modifies a noun. */
  Actor asModifier() {
    return new Actor(from, to, entity, name, kind, country, official, place, preposition, true);
  }

  Participant as(Role role) {
    return new Participant(entity, name, kind, country, role);
  }

  /** Whether both are the same actor, or one acts for the other's state. */
  boolean sameSide(Actor other) {
    return same(other) || (country != null && country.equals(other.country));
  }

  /** Whether both are the same actor. */
  boolean same(Actor other) {
    return kind == ParticipantKind.STATE && other.kind == ParticipantKind.STATE && country != null
        ? country.equals(other.country)
        : name.equals(other.name);
  }
}
