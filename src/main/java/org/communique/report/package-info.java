/**
 * One HTML file to look at an archive with.
 *
 * <p>{@link org.communique.report.Report} reads the folder that {@code communique batch} wrote and
 * embeds events, actors, places and article texts, up to a budget, with the charts library and the
 * page's own scripts. The file asks the network for nothing and takes every text of an article for
 * hostile.
 */
@NullMarked
package org.communique.report;

import org.jspecify.annotations.NullMarked;
