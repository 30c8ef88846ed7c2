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
  private static final LocalDate THURSDAY = TaggedNews.THURSDAY;

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
    return TaggedNews.tag(text, published);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They must leave no later than May 3.          | May 3           | ON_OR_BEFORE
          They may leave as early as Tuesday.           | Tuesday         | ON_OR_AFTER
          It will end in 2024 or later.                 | 2024 or later   | ON_OR_AFTER
          He arrived later than Tuesday.                | Tuesday         | AFTER
          They have been at war since 2014.             | 2014            | ON_OR_AFTER
          The truce holds starting on Friday.           | Friday          | ON_OR_AFTER
          They met earlier this year.                   | earlier this year | START
          They met late last year.                      | late last year  | END
          It is to be ready by year's end.              | year's end      | END
          It lasted well over a week.                   | over a week     | MORE_THAN
          """)
  void whatStandsAroundAnExpressionLimitsIt(String text, String expression, Mod mod) {
    assertThat(tag(text, THURSDAY))
        .filteredOn(time -> time.text().equals(expression))
        .extracting(TimeExpression::mod)
        .containsExactly(mod);
  }

  @Test
  void daysOfAListAreExpressionsOfTheirOwn() {
    assertThat(tag("They will meet on April 24 and 25.", THURSDAY))
        .extracting(TimeExpression::text, TimeExpression::value)
        .containsExactly(tuple("April 24", "2020-04-24"), tuple("25", "2020-04-25"));
    assertThat(tag("They met on 18 and 19 June 2018.", THURSDAY))
        .extracting(TimeExpression::text, TimeExpression::value)
        .containsExactly(tuple("18", "2018-06-18"), tuple("19 June 2018", "2018-06-19"));
    assertThat(tag("On April 24 and 25 people died in the blast.", THURSDAY))
        .extracting(TimeExpression::text)
        .containsExactly("April 24");
    assertThat(tag("It ran between 18 and 20 June 2018.", THURSDAY))
        .extracting(TimeExpression::iso)
        .containsExactly("2018-06-18/2018-06-20");
  }

  @Test
  void aLengthBesideADateIsReckonedFromIt() {
    assertThat(tag("It happened two weeks after 13 May 1999.", THURSDAY).get(0))
        .satisfies(
            time -> {
              assertThat(time.value()).isEqualTo("P2W");
              assertThat(time.range()).isEqualTo(TemporalValue.ofIso("1999-05-27"));
            });
    assertThat(tag("He was away for three days starting 13 May 1999.", THURSDAY).get(0).range())
        .isEqualTo(TemporalValue.ofIso("1999-05-13/1999-05-15"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The decades-long feud ended.                 | decades-long          | PXY
          The day-long meeting ended.                  | day-long              | P1D
          The 8-month-old truce broke down.            | 8-month-old           | P8M
          He was held for two years and three months.  | two years and three months | P2Y3M
          It was a two-and-a-half-year term.           | two-and-a-half-year   | P2Y6M
          It took half an hour.                        | half an hour          | PT30M
          It was half a century of war.                | half a century        | P50Y
          It was a quarter of a century of war.        | a quarter of a century | P25Y
          The war may last another year.               | another year          | P1Y
          It was quiet over the years.                 | the years             | PXY
          They must report within two weeks.           | two weeks             | P2W
          It sends four flights a week.                | a week                | P1W
          """)
  void lengthsHaveManyForms(String text, String expression, String value) {
    expressionsHaveTheirValues(text, expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met two weeks and two days ago.         | two weeks and two days ago | 2019-10-01
          It left a fortnight ago.                     | a fortnight ago       | 2019-10-03
          He called two hours ago.                     | two hours ago         | PAST_REF
          He came the day before last Tuesday.         | the day before last Tuesday | 2019-10-14
          They rested in Easter week.                  | Easter week           | 2019-W16
          It closed for Labor Day weekend.             | Labor Day weekend     | 2019-W35-WE
          The ferry sank at 4:10 a.m. (0110 GMT) Tuesday. | 4:10 a.m.         | 2019-10-15T04:10
          It ended on 14 Oct 15.                       | 14 Oct 15             | 2015-10-14
          They met on Wensday.                         | Wensday               | 2019-10-16
          Emissions fell below 1990 levels.            | 1990                  | 1990
          One day he will return.                      | One day               | FUTURE_REF
          In the past it was a port.                   | the past              | PAST_REF
          """)
  void namesOfTimesHaveManyForms(String text, String expression, String value) {
    expressionsHaveTheirValues(text, expression, value);
  }

  @Test
  void thePreviousWeekdayLiesBeforeTheDaySpokenOf() {
    assertThat(tag("It fell on Monday, after a rise the previous Friday.", THURSDAY))
        .extracting(TimeExpression::value)
        .containsExactly("2019-10-14", "2019-10-11");
  }

  @ParameterizedTest
  @CsvSource({
    "'April Jones spoke for an hour.', an hour",
    "'Mrs May spoke for an hour.', an hour",
    "'A quarter of a million fled in 2018.', 2018",
    "'Three-quarters of it fell in 2018.', 2018",
    "'He paid $12 on December 27.', December 27"
  })
  void namesAndPricesAreNoPartOfATime(String text, String only) {
    assertThat(tag(text, THURSDAY)).extracting(TimeExpression::text).containsExactly(only);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was shot on Monday at his home at about 10 p.m.  | about 10 p.m.           | 2019-10-14T22:00
          The deadline is midnight on 31 October 2019.        | midnight on 31 October 2019 | 2019-10-31T24:00
          The embassy closes at 5 p.m.                        | 5 p.m.                 | 2019-10-17T17:00
          Voting begins at 8 a.m. (0500 GMT) on Sunday.       | 8 a.m.                 | 2019-10-20T08:00
          """)
  void aClockTimeBelongsToTheDayThatItsSentenceNames(String text, String expression, String value) {
    expressionsHaveTheirValues(text, expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They meet every night.                    | every night  | XXXX-XX-XXTNI
          They fought for hours.                    | hours        | PTXH
          Not long ago they were allies.            | Not long ago | PAST_REF
          The week ending Nov. 23 was calm.         | The week     | P1W
          The riots in Mar del Plata lasted a week. | a week       | P1W
          """)
  void vagueAndRecurringTimesAreFound(String text, String expression, String value) {
    expressionsHaveTheirValues(text, expression, value);
    assertThat(tag(text, THURSDAY)).noneMatch(time -> time.text().equals("Mar"));
  }
}
