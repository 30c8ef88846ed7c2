/**
 * Quotations, direct, indirect and mixed, with their speakers and cues.
 *
 * <p>Content is found by quotation marks and by verbs and phrases of speech, which are data; the
 * speaker by syntax and nearness. Reads sentences, trees and entities.
 */
@NullMarked
package org.communique.quote;

import org.jspecify.annotations.NullMarked;
