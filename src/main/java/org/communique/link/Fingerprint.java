package org.communique.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.communique.AnnotatedArticle;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.ZoneType;

/**
 * What of an article's prose is compared: the MinHash of its runs of three words. Articles that
 * share most of their words share most of these numbers.
 *
 * @param shingles how many different runs of three words there are
 * @param minima the lowest of each of {@value #HASHES} hash functions over the runs
 */
record Fingerprint(int shingles, int[] minima) {

  static final int HASHES = 120;

  /** Neighbouring minima that must agree for two articles to be compared at all. */
  static final int ROWS = 3;

  private static final int RUN = 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Of the article's own prose; headline, dateline and what surrounds it are left out. */
  static Fingerprint of(AnnotatedArticle article) {
    List<Sentence> body =
        article.sentences().stream().filter(s -> s.zone() == ZoneType.BODY).toList();
    return ofWords(words(body.isEmpty() ? article.sentences() : body));
  }

  static Fingerprint ofWords(List<String> words) {
    long[] runs = runs(words);
    int[] minima = new int[HASHES];
    for (int i = 0; i < HASHES; i++) {
      long odd = mix(2L * i + 1) | 1;
      long plus = mix(2L * i + 2);
      int least = Integer.MAX_VALUE;
      for (long run : runs) {
        least = Math.min(least, (int) ((run * odd + plus) >>> 32) & Integer.MAX_VALUE);
      }
      minima[i] = least;
    }
    return new Fingerprint(runs.length, minima);
  }

  private static List<String> words(List<Sentence> sentences) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
          words.add(token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        }
      }
    }
    return words;
  }

  /** Different runs as hashes; a text shorter than a run is one run. */
  private static long[] runs(List<String> words) {
    LongStream.Builder runs = LongStream.builder();
    int length = Math.min(RUN, words.size());
    for (int i = 0; length > 0 && i + length <= words.size(); i++) {
      long hash = 0;
      for (String word : words.subList(i, i + length)) {
        hash = mix(hash * 31 + hash(word));
      }
      runs.add(hash);
    }
    return runs.build().distinct().toArray();
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = hash * MIX + word.charAt(i);
    }
    return mix(hash);
  }

  /** SplitMix64's finalizer. */
  private static long mix(long value) {
    long z = value + MIX;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** One number for each {@value #ROWS} neighbouring minima, and its place among them. */
  List<Long> buckets() {
    List<Long> buckets = new ArrayList<>();
    for (int i = 0; shingles > 0 && i < HASHES; i += ROWS) {
      long bucket = i;
      for (int row = i; row < i + ROWS; row++) {
        bucket = mix(bucket * 31 + minima[row]);
      }
      buckets.add(bucket);
    }
    return buckets;
  }

  /** The lower 16 bits of each minimum as four hexadecimal digits. */
  String signature() {
    StringBuilder digits = new StringBuilder(HASHES * 4);
    for (int minimum : minima) {
      digits.append(String.format(Locale.ROOT, "%04x", minimum & 0xffff));
    }
    return digits.toString();
  }

  /** The share of equal minima of two signatures: the Jaccard similarity, give or take 0.05. */
  static double similarity(String one, String other) {
    int same = 0;
    for (int i = 0; i < HASHES * 4; i += 4) {
      same += one.regionMatches(i, other, i, 4) ? 1 : 0;
    }
    return same / (double) HASHES;
  }
}
