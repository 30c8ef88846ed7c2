package org.communique.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;

/**
 * A place in an order that has nothing to do with what articles say, and is the same in every run:
 * the checksum of their ids. Those of the lowest ranks are a fair sample.
 *
 * @param later whether it comes after all that are not
 * @param checksum the first bytes of the id's SHA-256
 * @param id the article's id
 */
record Rank(boolean later, long checksum, String id) implements Comparable<Rank> {

  private static final Comparator<Rank> ORDER =
      Comparator.comparing(Rank::later).thenComparing(Rank::checksum).thenComparing(Rank::id);

  static Rank of(String id, boolean later) {
    try {
      byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Rank(later, ByteBuffer.wrap(digest).getLong(), id);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
