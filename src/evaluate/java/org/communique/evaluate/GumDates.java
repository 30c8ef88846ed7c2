package org.communique.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.evaluate.DatedArticle.Answer;
import org.communique.evaluate.DatedArticle.GoldTime;
import org.communique.evaluate.DatedArticle.OpenAnswer;
import org.communique.evaluate.DatedArticle.StretchAnswer;
import org.communique.text.DocumentReader;
import org.jspecify.annotations.Nullable;

/** Reads dated spans with their sentences, a line each: GUM's table. */
final class GumDates {

  private static final int COLUMNS = 11;

  private final DocumentReader reader;

  GumDates(DocumentReader reader) {
    this.reader = reader;
  }

  /** The texts of the genres, made of those of their sentences that have a date. */
  List<DatedArticle> read(Path file, List<String> genres) throws IOException {
    Map<String, List<String[]>> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", -1);
      boolean wanted =
          genres.isEmpty() || genres.stream().anyMatch(g -> fields[0].contains("_" + g + "_"));
      if (fields.length == COLUMNS && wanted && !fields[0].equals("doc")) {
        lines.computeIfAbsent(fields[0], doc -> new ArrayList<>()).add(fields);
      }
    }
    List<DatedArticle> articles = new ArrayList<>();
    lines.forEach((doc, rows) -> articles.add(article(doc, rows)));
    return articles;
  }

  private DatedArticle article(String doc, List<String[]> rows) {
    List<List<String>> sentences = new ArrayList<>();
    List<GoldTime> gold = new ArrayList<>();
    String previous = "";
    int start = 0;
    int from = 0;
    int length = 0;
    for (String[] row : rows) {
      String sentence = row[10];
      if (!sentence.equals(previous)) {
        start = length;
        from = 0;
        sentences.add(List.of(sentence.split(" +")));
        length += String.join(" ", sentence.split(" +")).length() + 2;
      }
      int at = sentence.indexOf(row[4], from);
      if (at >= 0) {
        gold.add(new GoldTime(start + at, start + at + row[4].length(), List.of(answer(row))));
        from = at + row[4].length();
      }
      previous = sentence;
    }
    return new DatedArticle(doc, reader.ofTokens(sentences), day(rows.get(0)[2]), gold);
  }

  private static @Nullable LocalDate day(String text) {
    Stretch day = Stretch.parse(text);
    return day == null ? null : day.first();
  }

  private static Answer answer(String[] row) {
    String first = row[6].isEmpty() ? row[8] : row[6];
    String last = row[7].isEmpty() ? row[9] : row[7];
    Stretch days = Stretch.parse(row[5].isEmpty() ? first + "/" + last : row[5]);
    return days == null
        ? new OpenAnswer(row[5].isEmpty() ? first + "/" + last : row[5])
        : new StretchAnswer(days);
  }
}
