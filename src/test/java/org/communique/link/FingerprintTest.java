package org.communique.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void theShareOfEqualMinimaIsTheJaccardSimilarity() {
    Random random = new Random(7);
    for (int changed = 0; changed <= 60; changed += 10) {
      List<String> one = words(random, 400);
      List<String> other = new ArrayList<>(one);
      for (int i = 0; i < changed; i++) {
        other.set(random.nextInt(other.size()), "changed" + i);
      }
      double estimate =
          Fingerprint.similarity(
              Fingerprint.ofWords(one).signature(), Fingerprint.ofWords(other).signature());
      assertThat(estimate).as(changed + " changed").isCloseTo(jaccard(one, other), within(0.14));
    }
  }

  @Test
  void textsThatHaveNothingInCommonShareNoBucket() {
    Random random = new Random(8);
    Fingerprint one = Fingerprint.ofWords(words(random, 300));
    Fingerprint other = Fingerprint.ofWords(words(random, 300));
    assertThat(one.buckets()).hasSize(40).doesNotContainAnyElementsOf(other.buckets());
  }

  @Test
  void aRunThatRepeatsCountsOnce() {
    List<String> words = List.of("one", "two", "three", "one", "two", "three", "one", "two");
    assertThat(Fingerprint.ofWords(words).shingles()).isEqualTo(3);
  }

  @Test
  void withoutWordsThereIsNothingToShare() {
    Fingerprint none = Fingerprint.ofWords(List.of());
    assertThat(none.shingles()).isZero();
    assertThat(none.buckets()).isEmpty();
  }

  static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(5000));
    }
    return words;
  }

  private static double jaccard(List<String> one, List<String> other) {
    Set<List<String>> a = runs(one);
    Set<List<String>> both = new HashSet<>(a);
    both.retainAll(runs(other));
    Set<List<String>> all = new HashSet<>(a);
    all.addAll(runs(other));
    return both.size() / (double) all.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      runs.add(words.subList(i, i + 3));
    }
    return runs;
  }
}
