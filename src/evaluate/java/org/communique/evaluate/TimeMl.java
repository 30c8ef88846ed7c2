package org.communique.evaluate;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.communique.evaluate.DatedArticle.GoldTime;
import org.communique.evaluate.DatedArticle.TimexAnswer;
import org.communique.text.DocumentReader;
import org.jspecify.annotations.Nullable;

/** Reads TimeML with its own offsets: those of the characters of its TEXT element. */
final class TimeMl {

  private final DocumentReader reader;
  private final XMLInputFactory xml = XMLInputFactory.newFactory();

  TimeMl(DocumentReader reader) {
    this.reader = reader;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** The articles of a folder, by their names; a file that is no XML is left out. */
  List<DatedArticle> folder(Path folder) throws IOException {
    List<DatedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(TimeMl::isTimeMl).sorted().toList()) {
        DatedArticle article = read(file);
        if (article != null) {
          articles.add(article);
        }
      }
    }
    return articles;
  }

  private static boolean isTimeMl(Path file) {
    return file.toString().endsWith(".tml");
  }

  private @Nullable DatedArticle read(Path file) throws IOException {
    String source = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      XMLStreamReader events = xml.createXMLStreamReader(new StringReader(source));
      Content content = new Content();
      while (events.hasNext()) {
        content.take(events, events.next());
      }
      content.gold.sort(Comparator.comparingInt(GoldTime::start));
      return new DatedArticle(
          file.getFileName().toString(),
          reader.read(null, content.text.toString()),
          content.published,
          content.gold);
    } catch (XMLStreamException e) {
      return null;
    }
  }

  /** What has been read of one file. */
  private static final class Content {

    private final StringBuilder text = new StringBuilder();
    private final List<GoldTime> gold = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable LocalDate published;
    private boolean inText;
    private boolean inHead;

    private record Open(int start, TimexAnswer answer) {}

    void take(XMLStreamReader events, int event) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(events);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(events.getLocalName());
      } else if (events.hasText() && inText && event != XMLStreamConstants.COMMENT) {
        text.append(events.getText());
      }
    }

    private void start(XMLStreamReader events) {
      String name = events.getLocalName();
      inText |= name.equals("TEXT");
      inHead |= name.equals("DCT");
      if (!name.equals("TIMEX3")) {
        return;
      }
      String value = Objects.requireNonNullElse(events.getAttributeValue(null, "value"), "");
      String type = Objects.requireNonNullElse(events.getAttributeValue(null, "type"), "");
      if (inHead) {
        published = day(value);
      }
      open.push(new Open(text.length(), new TimexAnswer(type, value)));
    }

    private void end(String name) {
      inText &= !name.equals("TEXT");
      inHead &= !name.equals("DCT");
      if (name.equals("TIMEX3")) {
        Open timex = open.pop();
        if (inText) {
          gold.add(new GoldTime(timex.start, text.length(), List.of(timex.answer)));
        }
      }
    }

    private static @Nullable LocalDate day(String value) {
      String day = value.length() > 10 ? value.substring(0, 10) : value;
      try {
        return day.contains("-")
            ? LocalDate.parse(day)
            : LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }
}
