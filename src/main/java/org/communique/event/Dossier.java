package org.communique.event;

/**
 * One article, and what is made of it before its events are sought.
 *
 * @param named where its entities are named
 * @param glance what its start tells of the news
 * @param circumstances its places and dates
 * @param casting who acts in its sentences
 * @param vectors the vectors of its words
 */
record Dossier(
    EventInput input,
    Named named,
    Glance glance,
    Circumstances circumstances,
    Casting casting,
    ArticleVectors vectors) {}
