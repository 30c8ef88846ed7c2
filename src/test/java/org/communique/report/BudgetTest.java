package org.communique.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetTest {

  @Test
  void whatIsKeptDoesNotDependOnTheOrder() {
    List<Integer> items = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
    List<Integer> first = kept(items);
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(items, random);
      assertThat(kept(items)).isEqualTo(first);
    }
  }

  /** Item i weighs i % 7 + 1. */
  private static List<Integer> kept(List<Integer> items) {
    Budget<Integer> budget = new Budget<>(100);
    items.forEach(item -> budget.add(Rank.of("id" + item, false), item, item % 7 + 1));
    assertThat(budget.items().stream().mapToInt(item -> item % 7 + 1).sum()).isBetween(90, 100);
    return budget.items();
  }

  @Test
  void whatFitsIsKeptWhole() {
    Budget<String> budget = new Budget<>(3);
    List.of("a", "b", "c").forEach(item -> budget.add(Rank.of(item, false), item, 1));
    assertThat(budget.isWhole()).isTrue();
    assertThat(budget.items()).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void laterRanksComeAfterAllOthers() {
    Budget<String> budget = new Budget<>(1);
    budget.add(Rank.of("quiet", true), "quiet", 1);
    budget.add(Rank.of("eventful", false), "eventful", 1);
    assertThat(budget.items()).containsExactly("eventful");
  }
}
