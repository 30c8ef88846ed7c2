package org.communique;

/**
 * How much one annotator takes on.
 *
 * @param maxCharacters the longest text, title apart, in UTF-16 units
 * @param threads how many articles of a stream are annotated at the same time
 */
public record Limits(int maxCharacters, int threads) {

  public Limits {
    if (maxCharacters < 1) {
      throw new IllegalArgumentException(
          "maxCharacters is " + maxCharacters + "; it must be at least 1");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be at least 1");
    }
  }

  /** A million characters an article, and as many threads as the machine has processors. */
  public static Limits defaults() {
    return new Limits(1_000_000, Runtime.getRuntime().availableProcessors());
  }

  /** The same with another length. */
  public Limits withMaxCharacters(int characters) {
    return new Limits(characters, threads);
  }

  /** The same with another number of threads. */
  public Limits withThreads(int number) {
    return new Limits(maxCharacters, number);
  }
}
