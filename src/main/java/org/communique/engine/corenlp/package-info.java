/**
 * The engine {@code corenlp}: Stanford CoreNLP's coarse name recognition, where its jars are on the
 * class path.
 *
 * <p>The only package that imports {@code edu.stanford}, which is GPL-3.0-or-later and optional.
 * The parts of CoreNLP that carry state from one document to the next (SUTime, fine-grained rules)
 * are off.
 */
@NullMarked
package org.communique.engine.corenlp;

import org.jspecify.annotations.NullMarked;
