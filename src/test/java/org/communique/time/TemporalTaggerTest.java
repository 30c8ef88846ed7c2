package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporalTaggerTest {

  private static final DocumentReader READER = DocumentReader.create();
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
    return TAGGER.tag(READER.read(null, text), published);
  }
}
