/**
 * Annotated articles as JSON and back.
 *
 * <p>The schema is versioned, documented in {@code /org/communique/json/communique-1.schema.json}
 * in the jar, and only ever grows within a version. Offsets are UTF-16 with code-point twins.
 */
@NullMarked
package org.communique.json;

import org.jspecify.annotations.NullMarked;
