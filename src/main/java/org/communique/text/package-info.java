/**
 * The article as text: fields, zones, sentences and tokens, all with exact offsets into the text as
 * given.
 *
 * <p>Nothing is edited in place: cleaning only decides which stretch is headline, dateline, body,
 * credit or foreign teaser. Every later stage reads the {@link org.communique.text.Document} made
 * here.
 */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
