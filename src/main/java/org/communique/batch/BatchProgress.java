package org.communique.batch;

/**
 * How far a run is.
 *
 * @param articles articles done in this run, failures among them
 * @param failed those of them that failed
 * @param resumed articles that an earlier run had done
 * @param bytesRead bytes of the files read
 * @param bytesTotal bytes of all files
 */
public record BatchProgress(
    long articles, long failed, long resumed, long bytesRead, long bytesTotal) {}
