/**
 * Flat tables of annotated articles, with stable keys.
 *
 * <p>{@link org.communique.table.Table} names the columns and {@link
 * org.communique.table.ArticleRows} makes the rows of one article. Rows are written as CSV; {@link
 * org.communique.table.Duck} makes Parquet of it and sorts what is larger than the memory.
 */
@NullMarked
package org.communique.table;

import org.jspecify.annotations.NullMarked;
