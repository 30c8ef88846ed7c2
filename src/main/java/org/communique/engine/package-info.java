/**
 * The service provider interface of name finders, and what all of them share.
 *
 * <p>An engine reads tokenized sentences and gives mentions; it is found by name through {@link
 * java.util.ServiceLoader}. Each engine lives in a package of its own below this one.
 */
@NullMarked
package org.communique.engine;

import org.jspecify.annotations.NullMarked;
