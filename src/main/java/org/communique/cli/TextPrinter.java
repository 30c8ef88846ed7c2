package org.communique.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.AnnotatedArticle;
import org.communique.Outcome;
import org.communique.entity.Mention;
import org.communique.event.EventPlace;
import org.communique.event.EventRecord;
import org.communique.event.Participant;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.ZoneType;

/**
 * Prints an article for reading: headline, sentences with the names set off, the event records as a
 * table.
 */
final class TextPrinter implements OutcomePrinter {

  private static final int WIDTH = 100;

  private final PrintWriter out;
  private final Palette palette;

  TextPrinter(PrintWriter out, Palette palette) {
    this.out = out;
    this.palette = palette;
  }

  @Override
  public void print(Outcome outcome) {
    if (outcome instanceof Outcome.Annotated annotated) {
      print(annotated.article());
    }
  }

  private void print(AnnotatedArticle article) {
    out.println(palette.bold(headline(article)));
    String published = Objects.toString(article.article().published(), "no day of publication");
    out.println(palette.faint(article.article().id() + ", " + published));
    out.println();
    for (Sentence sentence : article.sentences()) {
      if (sentence.zone() == ZoneType.BODY) {
        out.println("  " + marked(article, sentence));
      }
    }
    out.println();
    events(article);
    out.println();
  }

  private static String headline(AnnotatedArticle article) {
    return article.sentences().stream()
        .filter(sentence -> sentence.zone() == ZoneType.HEADLINE)
        .map(sentence -> article.textOf(sentence.span()).strip())
        .findFirst()
        .orElse(article.article().id());
  }

  private String marked(AnnotatedArticle article, Sentence sentence) {
    StringBuilder line = new StringBuilder();
    int at = sentence.span().start();
    for (Mention mention : article.mentions()) {
      if (sentence.span().contains(mention.span())) {
        line.append(plain(article, sentence, at, mention.span().start()));
        line.append(palette.mention(mention.text(), mention.type()));
        at = mention.span().end();
      }
    }
    return line.append(plain(article, sentence, at, sentence.span().end()))
        .toString()
        .replaceAll("\\s+", " ");
  }

  private static String plain(AnnotatedArticle article, Sentence sentence, int from, int to) {
    return from < to ? article.textOf(new Span(sentence.span().field(), from, to)) : "";
  }

  private void events(AnnotatedArticle article) {
    if (article.events().isEmpty()) {
      out.println("  no diplomatic event");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("EVENT", "STATUS", "DATE", "PLACE", "WHO"));
    article.events().forEach(event -> rows.add(row(event)));
    new TextTable(rows, WIDTH).lines().forEach(line -> out.println("  " + line));
  }

  private static List<String> row(EventRecord event) {
    EventPlace place = event.place();
    String where =
        place == null
            ? "-"
            : place.country() == null ? place.name() : place.name() + " (" + place.country() + ")";
    String who =
        event.participants().stream().map(TextPrinter::who).collect(Collectors.joining("; "));
    String when = Objects.requireNonNullElse(event.date(), "-");
    return List.of(
        event.type().name(), event.status().name(), when, where, who.isEmpty() ? "-" : who);
  }

  private static String who(Participant participant) {
    String country = participant.country() == null ? "" : " (" + participant.country() + ")";
    return participant.name() + country + " " + participant.role().name().toLowerCase(Locale.ROOT);
  }
}
