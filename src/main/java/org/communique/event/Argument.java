package org.communique.event;

/**
 * An actor and where it stands to a trigger.
 *
 * @param actor who
 * @param slot where it stands
 */
record Argument(Actor actor, Slot slot) {}
