package org.communique.batch;

/**
 * What a run came to.
 *
 * @param articles records that the folder holds now, failures among them
 * @param failed those that failed; {@code failures.jsonl} lists them
 * @param resumed those that an earlier run had done
 */
public record BatchSummary(long articles, long failed, long resumed) {}
