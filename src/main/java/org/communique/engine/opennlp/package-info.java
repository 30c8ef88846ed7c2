/**
 * The engine {@code opennlp}: Apache OpenNLP's name finder with a model of our own.
 *
 * <p>Fast and small; has no probabilities that mean anything, so it gives none. The model is
 * trained by {@code training/opennlp}.
 */
@NullMarked
package org.communique.engine.opennlp;

import org.jspecify.annotations.NullMarked;
