/**
 * Articles annotated on a cluster, with Apache Spark.
 *
 * <p>{@link org.communique.spark.SparkAnnotator} turns a dataset of article rows into a typed
 * dataset of records, and those into the same tables that a single machine makes. Every executor
 * loads one annotator and keeps it. Spark itself comes from the cluster; the library does not bring
 * it.
 */
@NullMarked
package org.communique.spark;

import org.jspecify.annotations.NullMarked;
