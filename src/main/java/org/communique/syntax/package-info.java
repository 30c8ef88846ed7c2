/**
 * Lemmas, parts of speech and dependency trees of sentences, by Universal Dependencies.
 *
 * <p>The parser is a transition-based one of our own, the same for every engine; its model is
 * trained on GUM. Events and quotations read the trees, nothing before them does.
 */
@NullMarked
package org.communique.syntax;

import org.jspecify.annotations.NullMarked;
