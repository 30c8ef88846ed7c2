package org.communique.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 300 questions on who held an office on a day, answered by other sources than the table's. */
class OfficesCheckTest {

  private static final double RIGHT = 0.95;
  private static final Offices OFFICES = Knowledge.bundled().offices();

  private record Question(Office office, String body, LocalDate date, String family) {

    String answered() {
      return OFFICES.on(office, body, date).map(Spell::holder).orElse("nobody");
    }

    boolean isRight() {
      Optional<Spell> held = OFFICES.on(office, body, date);
      return held.isPresent()
          && OFFICES.named(family).stream()
              .anyMatch(match -> match.person().equals(OFFICES.holder(held.get())));
    }
  }

  @Test
  void nearlyAllAnswersAgreeWithAnotherSource() throws IOException {
    List<Question> questions = questions();
    List<String> wrong =
        questions.stream()
            .filter(question -> !question.isRight())
            .map(question -> question + " answered " + question.answered())
            .toList();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(300);
    assertThat(wrong)
        .describedAs("wrong of %d", questions.size())
        .hasSizeLessThanOrEqualTo((int) (questions.size() * (1 - RIGHT)));
  }

  private static List<Question> questions() throws IOException {
    List<Question> questions = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    OfficesCheckTest.class.getResourceAsStream("offices-check.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] f = line.split("\t");
          questions.add(new Question(Office.of(f[0]), f[1], LocalDate.parse(f[2]), f[3]));
        }
      }
    }
    return questions;
  }
}
