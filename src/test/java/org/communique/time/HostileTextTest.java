package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communique.text.Document;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.Zone;
import org.communique.text.ZoneType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stage alone, on text that no reader has cut into sentences or tagged. */
class HostileTextTest {

  private static final TemporalTagger TAGGER = TemporalTagger.create(Lexicons.bundled());
  private static final LocalDate DAY = LocalDate.of(2019, 10, 17);
  private static final int MEGABYTE = 1_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"12/34/", "1/2 ", "9/11/2001/"})
  void aMegabyteOfDigitsAndSlashesIsReadInTimeThatGrowsWithItsLength(String part) {
    Document document = document(part.repeat(MEGABYTE / part.length()), 200);
    assertTimeout(Duration.ofSeconds(20), () -> TAGGER.tag(document, DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.1.",
        "1,000,000,",
        "mid-",
        "the early ",
        "5 p.m., ",
        "two to three ",
        "the end of the ",
        "twenty-",
        "from Monday to ",
        "'90s "
      })
  void whatAlmostMatchesIsReadInTimeThatGrowsWithItsLength(String part) {
    Document document = document(part.repeat(MEGABYTE / 10 / part.length()), 200);
    assertTimeout(Duration.ofSeconds(20), () -> TAGGER.tag(document, DAY));
  }

  @Test
  void anyStringGivesExpressionsInsideItOrNothing() {
    String alphabet = "0123456789/-.:,' \n\u2013\u00bd\u0130\ud83d\ude00stMayOctthofaprJan";
    List<String> words =
        List.of("Monday", "May", "the", "of", "14", "2015", "last", "week", "a", "two", "-", ",");
    Random random = new Random(7);
    for (int run = 0; run < 2000; run++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(
            run % 2 == 0
                ? String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())))
                : words.get(random.nextInt(words.size())) + " ");
      }
      Document document = document(text.toString(), 40);
      for (TimeExpression time : TAGGER.tag(document, run % 3 == 0 ? null : DAY)) {
        assertThat(time.text()).isEqualTo(time.span().of(document.text()));
        assertThat(TemporalValue.parse(time.type(), time.value()).timex()).isEqualTo(time.value());
      }
    }
  }

  /** A document of sentences of so many tokens, all of unknown part of speech. */
  private static Document document(String text, int tokens) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + 6);
      Span span = Span.ofText(start, end);
      open.add(new Token(span, span.of(text), "X"));
      start = end;
      if (open.size() == tokens || start == text.length()) {
        Span whole = open.get(0).span().cover(span);
        sentences.add(new Sentence(whole, ZoneType.BODY, open));
        open.clear();
      }
    }
    List<Zone> zones = List.of(new Zone(ZoneType.BODY, Span.ofText(0, text.length())));
    return new Document(null, text, zones, sentences);
  }
}
