package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.evaluate.DatedArticle.Answer;
import org.communique.evaluate.DatedArticle.GoldTime;
import org.communique.evaluate.DatedArticle.OpenAnswer;
import org.communique.evaluate.DatedArticle.StretchAnswer;
import org.communique.text.DocumentReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the specifications of Microsoft's Recognizers: an input, its day of reference and the days
 * expected. Only cases whose results are all calendar dates or stretches of them are taken.
 */
final class RecognizerSpecs {

  private static final Set<String> CALENDAR = Set.of("date", "daterange");

  private final DocumentReader reader;
  private final Map<RecognizerScope, Integer> leftOut = new EnumMap<>(RecognizerScope.class);

  RecognizerSpecs(DocumentReader reader) {
    this.reader = reader;
  }

  List<DatedArticle> read(Path file) throws IOException {
    String source = Files.readString(file, StandardCharsets.UTF_8);
    List<DatedArticle> articles = new ArrayList<>();
    int number = 0;
    for (JsonNode test : new ObjectMapper().readTree(source.replace("\uFEFF", ""))) {
      DatedArticle article = article(file.getFileName() + "#" + number++, test);
      if (article != null) {
        articles.add(article);
      }
    }
    return articles;
  }

  /** How many cases were left out of those read, with the reason. */
  List<String> leftOut() {
    List<String> lines = new ArrayList<>();
    leftOut.forEach((scope, cases) -> lines.add(cases + " cases left out: " + scope.reason()));
    return lines;
  }

  private @Nullable DatedArticle article(String id, JsonNode test) {
    List<GoldTime> gold = new ArrayList<>();
    for (JsonNode result : test.path("Results")) {
      String name = result.path("TypeName").asText("");
      int start = result.path("Start").asInt(-1);
      if (!CALENDAR.contains(name.substring(name.lastIndexOf('.') + 1)) || start < 0) {
        return null;
      }
      RecognizerScope scope = RecognizerScope.of(result.path("Text").asText());
      if (scope != null) {
        leftOut.merge(scope, 1, Integer::sum);
        return null;
      }
      int end = start + result.path("Text").asText().length();
      gold.add(new GoldTime(start, end, answers(result.path("Resolution").path("values"))));
    }
    String reference = test.path("Context").path("ReferenceDateTime").asText("");
    return gold.isEmpty() || reference.length() < 10
        ? null
        : new DatedArticle(
            id,
            reader.read(null, test.path("Input").asText()),
            LocalDate.parse(reference.substring(0, 10)),
            gold);
  }

  private static List<Answer> answers(JsonNode values) {
    List<Answer> answers = new ArrayList<>();
    for (JsonNode value : values) {
      Stretch days = days(value);
      answers.add(
          days == null
              ? new OpenAnswer(
                  (value.path("timex").asText() + " " + value.path("Mod").asText()).strip())
              : new StretchAnswer(days));
    }
    return answers;
  }

  /** The days of a resolution, whose end is the day after the last. */
  private static @Nullable Stretch days(JsonNode value) {
    try {
      if (value.has("start") && value.has("end")) {
        LocalDate end = LocalDate.parse(value.path("end").asText());
        return new Stretch(LocalDate.parse(value.path("start").asText()), end.minusDays(1));
      }
      LocalDate day = LocalDate.parse(value.path("value").asText());
      return new Stretch(day, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
