package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Communique;
import org.communique.entity.Entity;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * Scores the countries of actor phrases. A case is complete where its phrase and the country that
 * it should have are given; "names a state" are those whose country is a state's code.
 */
final class ActorScore {

  private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH));

  private final Knowledge knowledge;
  private int states;
  private int statesRight;
  private int dated;
  private int datedRight;
  private int named;
  private int namedRight;
  private int none;
  private int noneRight;

  ActorScore(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<String> score(Communique communique, Path file, List<String> misses) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode test = mapper.readTree(line);
      JsonNode expected = test.path("expect").path("country");
      if (expected.isTextual() && isComplete(test)) {
        add(communique, test, expected.asText(), misses);
      }
    }
    return List.of(
        String.format(
            Locale.ROOT,
            "country right in %d of %d cases that name a state (%.1f %%)",
            statesRight,
            states,
            100.0 * statesRight / Math.max(1, states)),
        namedRight + " of " + named + " of them whose phrase has a state's name or adjective",
        datedRight + " of " + dated + " of them with a date",
        noneRight + " of " + none + " cases of no state left without a country");
  }

  private static boolean isComplete(JsonNode test) {
    return !test.path("status").asText().equals("skip")
        && test.at("/args/0").isTextual()
        && test.path("args").path(1).asText("").isEmpty()
        && test.path("kwargs").path("known_country").isMissingNode();
  }

  private void add(Communique communique, JsonNode test, String expected, List<String> misses) {
    String phrase = test.at("/args/0").asText();
    String asked = test.at("/kwargs/query_date").asText(test.path("args").path(2).asText(""));
    LocalDate date = date(asked);
    boolean real = date != null;
    String found = country(communique, phrase, real ? date : TODAY);
    if (isState(expected)) {
      states++;
      boolean right = expected.equals(found);
      statesRight += right ? 1 : 0;
      named += namesState(phrase) ? 1 : 0;
      namedRight += namesState(phrase) && right ? 1 : 0;
      dated += real ? 1 : 0;
      datedRight += real && right ? 1 : 0;
      if (!right) {
        misses.add(
            phrase
                + " "
                + Objects.requireNonNullElse(date, "")
                + ": "
                + found
                + ", gold "
                + expected);
      }
    } else {
      none++;
      noneRight += found == null ? 1 : 0;
      if (found != null) {
        misses.add(phrase + ": " + found + ", gold '" + expected + "'");
      }
    }
  }

  private boolean isState(String code) {
    for (char a = 'A'; a <= 'Z'; a++) {
      for (char b = 'A'; b <= 'Z'; b++) {
        if (knowledge.byCode("" + a + b).filter(s -> s.code3().equals(code)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether one, two or three words of the phrase are a name, an adjective or a seat of a state.
   */
  private boolean namesState(String phrase) {
    String[] words = phrase.replace("\u2019s", "").replace("'s", "").split("[\\s-]+");
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= Math.min(words.length, from + 3); to++) {
        if (knowledge.actor(String.join(" ", Arrays.copyOfRange(words, from, to))).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable LocalDate date(String text) {
    for (DateTimeFormatter format : FORMATS) {
      try {
        return LocalDate.parse(text, format);
      } catch (DateTimeParseException e) {
        // not in this format
      }
    }
    return null;
  }

  /** The alpha-3 code of the first entity with a country in the phrase set in a sentence. */
  private @Nullable String country(Communique communique, String phrase, LocalDate date) {
    String text = phrase + " said on Monday that the talks would go on.";
    AnnotatedArticle found =
        communique.annotate(new Article("actor", null, text, date, null, null));
    return found.entities().stream()
        .map(Entity::country)
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(knowledge::byCode)
        .map(State::code3)
        .orElse(null);
  }
}
