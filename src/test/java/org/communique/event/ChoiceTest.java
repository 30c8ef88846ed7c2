package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceTest {

  private static final Option<String> NONE = option(null, "none");
  private static final Option<String> MONDAY = option("2023-05-15", "when=-2");
  private static final Option<String> FRIDAY = option("2023-05-19", "when=+2", "preposition=until");

  @TempDir Path folder;

  @BeforeEach
  void weights() throws IOException {
    Files.writeString(
        folder.resolve("when.tsv"),
        "none VISIT\t0\nnone\t1\nwhen=-2\t0.5\nwhen=+2\t2\npreposition=until\t-1.8\n");
  }

  private static Option<String> option(String date, String... traits) {
    return new Option<>(
        new Candidate.Located<>(date, null), false, List.of(), TraitList.of(traits));
  }

  private Choice choice(double none) {
    return new Choice(Lexicons.with(folder), "when.tsv", none);
  }

  @Test
  void mostWeightsDecide() {
    assertThat(choice(0).of(List.of(NONE, MONDAY, FRIDAY), option -> 0)).isEqualTo(NONE);
    assertThat(choice(0).of(List.of(MONDAY, FRIDAY), option -> 0)).isEqualTo(MONDAY);
  }

  @Test
  void noneIsWorthLessByWhatIsTakenOffIt() {
    assertThat(choice(0.6).of(List.of(NONE, MONDAY, FRIDAY), option -> 0)).isEqualTo(MONDAY);
  }

  @Test
  void whatElseSpeaksForAValueCountsAndNotForNone() {
    assertThat(choice(0).of(List.of(NONE, FRIDAY), option -> 1)).isEqualTo(FRIDAY);
    assertThat(choice(0).of(List.of(NONE, FRIDAY), option -> 0.5)).isEqualTo(NONE);
  }

  @Test
  void whatTheRulesChoseCountsForHalfAUnitMore() {
    Option<String> ruled = new Option<>(FRIDAY.value(), true, List.of(), FRIDAY.traits());
    assertThat(choice(0).of(List.of(MONDAY, FRIDAY), option -> 0)).isEqualTo(MONDAY);
    assertThat(choice(0).of(List.of(MONDAY, ruled), option -> 0)).isEqualTo(ruled);
  }

  @Test
  void aTypeIsKnownByTheLastWordOfATrait() {
    assertThat(choice(0).know(EventType.VISIT)).isTrue();
    assertThat(choice(0).know(EventType.of("REGATTA"))).isFalse();
  }
}
