/**
 * Codes single sentences by CAMEO and PLOVER, whoever acts: police, courts, rebels and crowds as
 * well as states.
 *
 * <p>It goes beyond the diplomatic records of {@code event}, which it does not change. Patterns,
 * classes of nouns and contexts are data in resource files.
 */
@NullMarked
package org.communique.coding;

import org.jspecify.annotations.NullMarked;
