package org.communique.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.text.Lexicons;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The headlines whose names are marked in headlines.tsv, read from the corpora beside the project.
 */
final class Headlines {

  private static final Pattern EXTRA =
      Pattern.compile("<EXTRAINFO>\\s*(.*?)</EXTRAINFO>", Pattern.DOTALL);
  private static final Pattern BEFORE = Pattern.compile("^WSJ.*?\\.\\s");
  private static final Pattern AFTER = Pattern.compile("\\s+\\d\\d/\\d\\d/\\d\\d WALL.*$");

  /** A headline and its names by characters. */
  record Headline(String text, Set<NameScore.Name> names) {}

  private Headlines() {}

  static List<Headline> read(Path corpora) throws IOException {
    Map<String, String> texts = new HashMap<>();
    geoWebNews(corpora.resolve("geo/GeoWebNews.xml"), texts);
    whiteHouse(corpora.resolve("events/whitehouse-2021-2023.jsonl"), texts);
    timeBank(corpora.resolve("dates/timebank"), texts);
    List<Headline> headlines = new ArrayList<>();
    for (Lexicons.Line line : Lexicons.bundled().read(Headlines.class, "headlines.tsv", 4)) {
      String text = texts.get(line.field(0) + " " + line.field(1));
      if (text == null || text.length() != line.integer(2)) {
        throw line.error("the corpora have no such headline of that length");
      }
      headlines.add(new Headline(text, names(line)));
    }
    return headlines;
  }

  private static Set<NameScore.Name> names(Lexicons.Line line) {
    Set<NameScore.Name> names = new HashSet<>();
    for (String mark : line.field(3).isEmpty() ? new String[0] : line.field(3).split(" ")) {
      String[] parts = mark.split("[-:]");
      names.add(
          new NameScore.Name(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]));
    }
    return names;
  }

  private static void geoWebNews(Path file, Map<String, String> texts) throws IOException {
    for (Element article :
        Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).select("article")) {
      texts.put("geowebnews " + article.attr("file"), article.select("> title").get(0).wholeText());
    }
  }

  private static void whiteHouse(Path file, Map<String, String> texts) throws IOException {
    for (JsonNode document : Gold.lines(file)) {
      texts.put("whitehouse " + document.path("id").asText(), document.path("title").asText());
    }
  }

  private static void timeBank(Path folder, Map<String, String> texts) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> texts.put("timebank " + file.getFileName(), headline(file)));
    }
  }

  private static String headline(Path file) {
    try {
      Matcher extra = EXTRA.matcher(Files.readString(file, StandardCharsets.UTF_8));
      String text = extra.find() ? extra.group(1).strip().replaceAll("\\s+", " ") : "";
      // The "@" stands for a line's end, "amp" for an ampersand that lost its marks.
      return BEFORE
          .matcher(AFTER.matcher(text).replaceFirst(""))
          .replaceFirst("")
          .replace('@', ' ')
          .replace(" amp ", " &   ");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
