/**
 * Links across articles: which nearly repeat another, and which records tell of one event.
 *
 * <p>Near-duplicates are found by MinHash and only linked, never dropped. Records of one event are
 * clustered by type, participants, date window and place in one pass in the order of dates, with no
 * more in memory than the events of a few weeks; DuckDB sorts and joins the rest on the disk.
 */
@NullMarked
package org.communique.link;

import org.jspecify.annotations.NullMarked;
