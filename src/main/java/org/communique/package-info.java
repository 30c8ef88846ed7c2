/**
 * The public door: articles in, annotated articles out.
 *
 * <p>{@link org.communique.Communique} is built once and shared by all threads; it turns one {@link
 * org.communique.Article} or a stream of them into {@link org.communique.AnnotatedArticle}s.
 * Everything that comes out is an immutable record.
 */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
