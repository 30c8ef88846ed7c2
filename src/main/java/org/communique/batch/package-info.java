/**
 * Archives: millions of articles in, sharded records out, nothing lost.
 *
 * <p>{@link org.communique.batch.Archive} streams the articles of files of many kinds; {@link
 * org.communique.batch.Batch} annotates them on all cores and writes shards that a journal makes
 * resumable. What cannot be read or annotated is a failure in its place and costs only itself.
 */
@NullMarked
package org.communique.batch;

import org.jspecify.annotations.NullMarked;
