package org.communique.event;

/**
 * A participant still as an actor.
 *
 * @param actor who
 * @param role which part
 */
record Cast(Actor actor, Role role) {}
