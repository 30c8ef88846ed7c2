/**
 * Diplomatic events: triggers, participants with roles, status, place and date, clustered into
 * records with evidence.
 *
 * <p>Triggers, argument frames and status cues are data in resource files. The main record comes
 * first; an article that reports no diplomatic event has none.
 */
@NullMarked
package org.communique.event;

import org.jspecify.annotations.NullMarked;
