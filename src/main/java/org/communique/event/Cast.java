package org.communique.event;

/**
 * A participant still as an actor.
 *
 * @param actor who
 * @param role which part
 * @param rule what found it: "word order", the slot of a tree
 */
record Cast(Actor actor, Role role, String rule) {}
