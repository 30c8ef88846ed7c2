package org.communique.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What the journal says of a shard that is done.
 *
 * @param shard its number, from 0
 * @param file its file, below the folder
 * @param articles its records, failures among them
 * @param failed those that failed
 * @param inputs checksum of the articles that it was made of
 * @param sha256 checksum of its file
 * @param bytes length of its file
 */
@JsonPropertyOrder({"shard", "file", "articles", "failed", "inputs", "sha256", "bytes"})
record ShardEntry(
    int shard, String file, int articles, int failed, String inputs, String sha256, long bytes) {}
