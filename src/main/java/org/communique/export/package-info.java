/**
 * What users take out of a folder of records: tables, links across articles, files for annotators.
 *
 * <p>{@link org.communique.export.Export} reads the records once, on many threads, and writes flat
 * tables as CSV and Parquet, brat standoff and CoNLL. The files follow from the records alone: the
 * same records give the same bytes.
 */
@NullMarked
package org.communique.export;

import org.jspecify.annotations.NullMarked;
