package org.communique.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communique.table.Duck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearDuplicatesTest {

  private static final LocalDate DAY = LocalDate.of(2022, 5, 3);

  @TempDir private Path folder;

  private final Random random = new Random(11);
  private final List<Words> articles = new ArrayList<>();

  @Test
  void aLightlyEditedCopyIsLinkedToTheOneThatCameFirst() throws IOException {
    List<String> wire = FingerprintTest.words(random, 300);
    List<String> edited = new ArrayList<>(wire);
    for (int i = 0; i < 10; i++) {
      edited.set(random.nextInt(300), "edited" + i);
    }
    add("copy", DAY.plusDays(1), edited);
    add("other", DAY, FingerprintTest.words(random, 300));
    add("wire", DAY, wire);
    assertThat(links()).containsExactly("copy wire wire");
  }

  @Test
  void theFirstHalfOfAnArticleIsACopyOfIt() throws IOException {
    List<String> wire = FingerprintTest.words(random, 400);
    add("wire", DAY, wire);
    add("half", DAY, wire.subList(0, 200));
    assertThat(links()).containsExactly("half wire wire");
  }

  @Test
  void articlesThatShareAParagraphAreNoCopies() throws IOException {
    List<String> shared = FingerprintTest.words(random, 40);
    for (int i = 0; i < 5; i++) {
      List<String> words = new ArrayList<>(shared);
      words.addAll(FingerprintTest.words(random, 250));
      add("a" + i, DAY, words);
    }
    assertThat(links()).isEmpty();
  }

  @Test
  void copiesOfCopiesHaveOneOriginal() throws IOException {
    List<String> words = FingerprintTest.words(random, 300);
    for (int i = 0; i < 6; i++) {
      add("a" + i, null, words);
      words = new ArrayList<>(words);
      for (int j = 0; j < 15; j++) {
        words.set(random.nextInt(300), "edit" + i + "x" + j);
      }
    }
    assertThat(links()).hasSize(5).allMatch(link -> link.split(" ")[1].equals("a0"));
  }

  @Test
  void noArticlesGiveNoLinks() throws IOException {
    assertThat(links()).isEmpty();
  }

  /** "article original nearest", in order. */
  private List<String> links() throws IOException {
    Path prints = folder.resolve("prints.csv");
    try (FingerprintWriter writer = FingerprintWriter.create(prints)) {
      for (Words article : articles) {
        writer.add(article.id(), article.published(), Fingerprint.ofWords(article.words()));
      }
    }
    List<String> links = new ArrayList<>();
    try (Duck duck = Duck.open(folder.resolve("spill"))) {
      new NearDuplicates(duck, folder).find(prints);
      duck.each(
          "SELECT article, original, nearest FROM duplicates ORDER BY no",
          row -> links.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3)));
    }
    return links;
  }

  private void add(String id, @Nullable LocalDate published, List<String> words) {
    articles.add(new Words(id, published, words));
  }

  private record Words(String id, @Nullable LocalDate published, List<String> words) {}
}
