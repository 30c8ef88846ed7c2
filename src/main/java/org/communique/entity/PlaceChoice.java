package org.communique.entity;

import org.communique.knowledge.Place;

/**
 * The place that a name was resolved to.
 *
 * @param place the place
 * @param score how sure it is, 0 to 1
 * @param reason why, for people to read
 * @param byName whether the name is the place's own, not one made with it or beside it
 */
record PlaceChoice(Place place, double score, String reason, boolean byName) {}
