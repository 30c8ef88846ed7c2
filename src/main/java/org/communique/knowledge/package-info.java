/**
 * Facts about the world: states, places, organizations, and who held which office when.
 *
 * <p>Facts are resource files with their sources, validated on load, extended by files of the
 * user's. Resolution takes a name and its context to a fact, with a reason, or leaves it unknown.
 */
@NullMarked
package org.communique.knowledge;

import org.jspecify.annotations.NullMarked;
