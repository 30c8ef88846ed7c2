/**
 * Lemmas, parts of speech and dependency trees of sentences, by Universal Dependencies.
 *
 * <p>An engine that parses gives one tree a sentence; the others give none. Events and quotations
 * read the trees where there are some, nothing before them does.
 */
@NullMarked
package org.communique.syntax;

import org.jspecify.annotations.NullMarked;
