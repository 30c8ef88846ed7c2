/**
 * Temporal expressions: found, classified and placed on the calendar as TIMEX3, without an engine
 * and without a clock.
 *
 * <p>Rules and words are data, compiled once. What the publication date does not decide stays
 * underspecified.
 */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;
