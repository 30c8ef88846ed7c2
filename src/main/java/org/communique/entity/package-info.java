/**
 * Names: mentions in the text, and the entities that they stand for within one article.
 *
 * <p>An engine finds mentions; the lexicon layer corrects them; grouping joins those of one person,
 * place or body. What an entity is in the world (codes, coordinates, office) comes from {@code
 * org.communique.knowledge}.
 */
@NullMarked
package org.communique.entity;

import org.jspecify.annotations.NullMarked;
