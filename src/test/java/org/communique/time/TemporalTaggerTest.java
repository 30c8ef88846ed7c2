package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.WordTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporalTaggerTest {

  private static final DocumentReader READER = DocumentReader.create();
  private static final WordTagger WORDS = WordTagger.create();
  private static final TemporalTagger TAGGER = TemporalTagger.create(Lexicons.bundled());
  private static final LocalDate THURSDAY = LocalDate.of(2019, 10, 17);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They signed on 14 October 2015.                | 14 October 2015        | 2015-10-14
          They signed on October 14, 2015.               | October 14, 2015       | 2015-10-14
          They signed on Oct. 3.                         | Oct. 3                 | 2019-10-03
          She spoke on Wedensday, 16 October.            | Wedensday, 16 October  | 2019-10-16
          She spoke on Tuesday.                          | Tuesday                | 2019-10-15
          She will speak on Tuesday.                     | Tuesday                | 2019-10-22
          She is due to speak in Rome on Monday.         | Monday                 | 2019-10-21
          He resigned yesterday.                         | yesterday              | 2019-10-16
          He resigned two years ago.                     | two years ago          | 2017
          He arrived three days ago.                     | three days ago         | 2019-10-14
          The talks began last week.                     | last week              | 2019-W41
          Talks will resume next month.                  | next month             | 2019-11
          The war ended in 1945.                         | 1945                   | 1945
          It grew in the 1990s.                          | the 1990s              | 199
          They meet on 2019-11-05.                       | 2019-11-05             | 2019-11-05
          The siege lasted three weeks.                  | three weeks            | P3W
          They meet every Friday.                        | every Friday           | XXXX-WXX-5
          """)
  void expressionsHaveTheirValues(String text, String expression, String value) {
    assertThat(tag(text, THURSDAY))
        .filteredOn(time -> time.text().equals(expression))
        .extracting(TimeExpression::value)
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy left for Oslo on Thursday.           | Thursday               | 2019-10-17
          The envoy will leave for Oslo on Thursday.     | Thursday               | 2019-10-17
          The envoy left for Oslo last Thursday.         | last Thursday          | 2019-10-10
          The envoy will leave next Thursday.            | next Thursday          | 2019-10-24
          They would oppose the plan, announced Monday.  | Monday                 | 2019-10-14
          """)
  void theWeekdayOfPublicationIsThatDay(String text, String expression, String value) {
    expressionsHaveTheirValues(text, expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It will open by the end of 2021.               | the end of 2021        | 2021
          The ministers met earlier this year.           | earlier this year      | 2019
          The truce held for nearly two years.           | nearly two years       | P2Y
          Polls close at 5 p.m. Monday.                  | 5 p.m. Monday          | 2019-10-14T17:00
          They signed in June last year.                 | June last year         | 2018-06
          The talks failed in mid-April.                 | mid-April              | 2019-04
          Prayers were held on Good Friday.              | Good Friday            | 2019-04-19
          Exports fell in the 2017 third quarter.        | the 2017 third quarter | 2017-Q3
          """)
  void modifiersBelongToTheExpression(String text, String expression, String value) {
    expressionsHaveTheirValues(text, expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dinner planned for Saturday was cancelled.  | Saturday        | 2019-10-12
          The truce holds until 9 a.m. Tuesday.           | 9 a.m. Tuesday  | 2019-10-22T09:00
          """)
  void whatGovernsAWeekdayGivesItsDirection(String text, String expression, String value) {
    expressionsHaveTheirValues(text, expression, value);
  }

  @Test
  void aRangeOfDaysIsAnInterval() {
    assertThat(tag("The summit on 14-16 October 2019 was short.", THURSDAY))
        .extracting(TimeExpression::iso)
        .containsExactly("2019-10-14/2019-10-16");
  }

  @Test
  void withoutADayOfPublicationNothingIsGuessed() {
    assertThat(tag("She spoke on Friday and left on 3 October.", null))
        .extracting(TimeExpression::value)
        .containsExactly("XXXX-WXX-5", "XXXX-10-03");
  }

  @ParameterizedTest
  @CsvSource({
    "'Theresa May said no.'",
    "'The troops march on.'",
    "'He may go.'",
    "'2,000 troops left.'",
    "'The two agreed.'"
  })
  void wordsThatOnlyLookLikeDatesAreNone(String text) {
    assertThat(tag(text, THURSDAY)).isEmpty();
  }

  private static List<TimeExpression> tag(String text, @Nullable LocalDate published) {
    return TAGGER.tag(WORDS.tag(READER.read(null, text)), published);
  }

  @Test
  void aWeekdayThatIsNotTheDatesIsToldAndTheDateWins() {
    assertThat(tag("They met on Monday, 16 October 2019.", THURSDAY))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.value()).isEqualTo("2019-10-16");
              assertThat(time.conflict()).isEqualTo(TemporalValue.ofIso("2019-10-14"));
            });
  }

  @Test
  void everyChoiceIsExplained() {
    assertThat(tag("She will speak on Tuesday.", THURSDAY))
        .extracting(TimeExpression::explanation)
        .containsExactly(new Explanation("weekday", "published 2019-10-17", "ahead: will"));
    assertThat(tag("They signed on 14 October 2015.", THURSDAY))
        .extracting(TimeExpression::explanation)
        .containsExactly(new Explanation("day-month", null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was signed on 13/10/2019.         | 2019-10-13 |
          It was signed on 10/13/2019.         | 2019-10-13 |
          It was signed on 09/10/2019.         | 2019-10-09 | 2019-09-10
          It was signed on Tuesday, 08/10/2019. | 2019-10-08 |
          """)
  void aDateOfDigitsIsReadAsItCanBeOrAsTheDayJudges(String text, String value, String other) {
    assertThat(tag(text, THURSDAY)).extracting(TimeExpression::value).containsExactly(value);
    assertThat(tag(text, THURSDAY).get(0).conflict())
        .isEqualTo(other == null ? null : TemporalValue.ofIso(other));
  }

  @Test
  void aHintSaysInWhichOrderDigitsAre() {
    TemporalTagger first = TemporalTagger.create(Lexicons.bundled(), DateOrder.MONTH_FIRST);
    assertThat(first.tag(WORDS.tag(READER.read(null, "It was signed on 03/04/2019.")), null))
        .extracting(TimeExpression::value)
        .containsExactly("2019-03-04");
    assertThat(tag("It was signed on 03/04/2019.", null))
        .extracting(TimeExpression::value)
        .containsExactly("2019-XX-XX");
  }

  @Test
  void theFirstPartOfARangeHasTheWhole() {
    assertThat(tag("The talks ran from Monday to Wednesday.", THURSDAY))
        .extracting(TimeExpression::value, time -> time.range() == null ? "" : time.range().iso())
        .containsExactly(tuple("2019-10-14", "2019-10-14/2019-10-16"), tuple("2019-10-16", ""));
    assertThat(tag("It lasted from May to October 2015.", THURSDAY))
        .extracting(TimeExpression::value)
        .containsExactly("2015-05", "2015-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty of 44 BC held.                    | 44 BC                  | BC0044
          It grew in the early 19th century.           | the early 19th century | 18
          The budget for fiscal 2018 was cut.          | fiscal 2018            | 2018
          It fell in the second half of 2018.          | the second half of 2018 | 2018-H2
          They met on Nowruz.                          | Nowruz                 | 2019-03-21
          Markets closed for Eid al-Fitr.              | Eid al-Fitr            | 2019-06-04
          Troops marched on Victory Day.               | Victory Day            | 2019-05-09
          The attack of 9/11 changed it.               | 9/11                   | 2001-09-11
          It opened on Febuary 3.                      | Febuary 3              | 2019-02-03
          It ended at 17:30 GMT on Tuesday.            | 17:30 GMT on Tuesday   | 2019-10-15T17:30
          The siege lasted a year and a half.          | a year and a half      | P1Y6M
          He spoke on Monday and left the next day.    | the next day           | 2019-10-15
          The pact of 2015 lapsed the following year.  | the following year     | 2016
          They meet every other week.                  | every other week       | P2W
          """)
  void theBreadthOfTheLanguage(String text, String expression, String value) {
    expressionsHaveTheirValues(text, expression, value);
  }

  @ParameterizedTest
  @CsvSource({
    "'A 44-year-old man was held.'",
    "'He is six years old.'",
    "'It cost $1995 apiece.'",
    "'Augusta voted.'",
    "'The 2,015 delegates left.'"
  })
  void agesAndPricesAreNoDates(String text) {
    assertThat(tag(text, THURSDAY)).isEmpty();
  }
}
