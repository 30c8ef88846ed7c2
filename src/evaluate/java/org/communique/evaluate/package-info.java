/**
 * Measures the library on gold data, for {@code communique evaluate}.
 *
 * <p>A source root of its own: nothing of the library depends on it. Each measure is a command of
 * its own.
 */
@NullMarked
package org.communique.evaluate;

import org.jspecify.annotations.NullMarked;
