package org.communique.event;

import org.communique.knowledge.Knowledge;

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
    ArticleVectors vectors) {

  /** The dossier of an article. */
  static Dossier of(EventInput input, Knowledge knowledge, Language language, Pairs pairs) {
    Named named = new Named(input);
    Words words = language.words();
    ActorFinder actors =
        new ActorFinder(knowledge, words, pairs, language.officials(), input, named);
    return new Dossier(
        input,
        named,
        new Glance(input, named),
        new Circumstances(knowledge, words, input),
        new Casting(words, language.officials(), input, actors),
        new ArticleVectors(input));
  }
}
