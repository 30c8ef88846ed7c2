package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraitListTest {

  private static final String LONG =
      "a word of more letters than any that people ever write, ".repeat(3);

  /** The same names, each in as many pieces as there are ways to add it. */
  private static TraitList list() {
    TraitList list = new TraitList();
    list.add("none");
    list.add("at=", "sea");
    list.add("up=", "", "nsubj>");
    list.add("at=", LONG, " ", "VISIT");
    list.add("word-", "1", "=", "Z\u00fcrich", "", " \ud83d\ude00");
    return list;
  }

  private static final List<String> NAMES =
      List.of(
          "none",
          "at=sea",
          "up=nsubj>",
          "at=" + LONG + " VISIT",
          "word-1=Z\u00fcrich \ud83d\ude00");

  @Test
  void namesAreThePiecesJoined() {
    assertThat(list().names()).isEqualTo(NAMES);
    assertThat(list().size()).isEqualTo(NAMES.size());
  }

  @Test
  void theHashCodeIsThatOfTheWholeName() {
    TraitList list = list();
    assertThat(IntStream.range(0, NAMES.size()).mapToObj(list::hash))
        .isEqualTo(NAMES.stream().map(String::hashCode).toList());
  }

  @Test
  void aTraitHasItsOwnNameAndNoOther() {
    TraitList list = list();
    for (int i = 0; i < NAMES.size(); i++) {
      assertThat(list.is(i, NAMES.get(i))).isTrue();
      assertThat(list.is(i, NAMES.get(i) + "s")).isFalse();
      assertThat(list.is(i, NAMES.get(i).substring(1))).isFalse();
      assertThat(list.is(i, NAMES.get((i + 1) % NAMES.size()))).isFalse();
    }
  }

  @Test
  void manyTraitsFindRoom() {
    TraitList list = new TraitList();
    IntStream.range(0, 1_000)
        .forEach(i -> list.add("word=", String.valueOf(i), "/", "a", "b", "c"));
    assertThat(list.names()).hasSize(1_000).contains("word=0/abc", "word=63/abc", "word=999/abc");
  }

  @Test
  void aNewListIsEmpty() {
    assertThat(new TraitList().names()).isEmpty();
  }
}
