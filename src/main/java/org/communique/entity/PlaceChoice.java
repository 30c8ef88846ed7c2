package org.communique.entity;

import org.communique.knowledge.Place;

/**
 * The place that a name was resolved to.
 *
 * @param place the place
 * @param score how sure it is, 0 to 1
 * @param reason why, for people to read
 */
record PlaceChoice(Place place, double score, String reason) {}
