package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that news is fond of: published on Thursday, 17 October 2019. */
class TimesOfNewsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Earlier Tuesday the envoys had met.          | Tuesday            | 2019-10-15
          The mayors talked earlier this week.         | this week          | 2019-W42
          The mayors talked earlier this month.        | earlier this month | 2019-10
          The mayors will talk later today.            | today              | 2019-10-17
          The mayors talked early Tuesday.             | early Tuesday      | 2019-10-15
          The mayors left three days later.            | three days         | P3D
          """)
  void earlierAndLaterBelongToMonthsAndYearsAlone(String text, String expression, String value) {
    expressionHasItsValue(text, expression, value);
  }

  @Test
  void earlierBesideAWeekIsItsModifier() {
    assertThat(tag("The mayors talked earlier this week.").get(0).mod()).isEqualTo(Mod.START);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port was founded half a century ago.          | half a century ago          | 1969
          The port closed two and a half years ago.         | two and a half years ago    | 2017-04
          The port closed a quarter of a century ago.       | a quarter of a century ago  | 1994
          He fled on 9 May 1975, four days earlier than he. | four days earlier           | 1975-05-05
          He fled in 1975; six years earlier he had come.   | six years earlier           | 1969
          The plant shut in 1981. The very next year it opened. | The very next year      | 1982
          The fires, which began on Sunday, were out by Monday. | Monday                  | 2019-10-14
          Third-quarter profit fell from $2 million a year ago. | a year ago              | 2018-Q3
          In the nine months it rose to $7 million from $6 million a year earlier. | a year earlier | 2018
          In the six months it earned $7 million; in the 2018 period, $6 million. | the 2018 period | 2018
          Sales fell in August from two months earlier.     | two months earlier          | 2019-06
          He was jailed in May 2003, and fled that day.     | that day                    | 2003-05-XX
          She came on Monday and left the following night.  | the following night         | 2019-10-15TNI
          """)
  void whatLiesBeforeIsReckonedFromWhatTheTextSpokeOf(
      String text, String expression, String value) {
    expressionHasItsValue(text, expression, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Polls open at 0600 GMT.                       | 0600 GMT         | 2019-10-17T06:00
          It landed at 9 p.m. (1900 GMT) on Monday.     | 1900 GMT         | 2019-10-14T19:00
          The debate is at 8 p.m. ET Tuesday.           | 8 p.m. ET Tuesday | 2019-10-22T20:00
          It landed around 4:20 p.m.                    | around 4:20 p.m. | 2019-10-17T16:20
          The talks lasted an hour-and-a-half.          | an hour-and-a-half | PT1H30M
          They are two-and-a-half weeks away.           | two-and-a-half weeks | P2W
          The strike will last 48 hours.                | 48 hours         | PT48H
          Minutes later he resigned.                    | Minutes          | PTXM
          It fell in the first half of the 1970s.       | the first half of the 1970s | 197
          It shut this past summer.                     | this past summer | 2019-SU
          It opens in the coming weeks and months.      | the coming weeks and months | FUTURE_REF
          They meet every other Monday.                 | every other Monday | XXXX-WXX-1
          In today's world it is rare.                  | today            | PRESENT_REF
          As early as Monday, crowds had gathered.      | Monday           | 2019-10-14
          The fair runs from Nov. 4.                    | Nov. 4           | 2019-11-04
          """)
  void formsOfNewsHaveTheirValues(String text, String expression, String value) {
    expressionHasItsValue(text, expression, value);
  }

  @ParameterizedTest
  @CsvSource({
    "'He told CBS on \"60 Minutes\" in 2018.', 2018",
    "'He told \"This Week\" in 2018.', 2018",
    "'He told USA Today in 2018.', 2018",
    "'It was the third such visit in as many months in 2018.', 2018"
  })
  void namesOfProgrammesAreNoTimes(String text, String only) {
    assertThat(tag(text)).extracting(TimeExpression::text).containsExactly(only);
  }

  private static void expressionHasItsValue(String text, String expression, String value) {
    assertThat(tag(text))
        .filteredOn(time -> time.text().equals(expression))
        .extracting(TimeExpression::value)
        .containsExactly(value);
  }

  private static List<TimeExpression> tag(String text) {
    return TaggedNews.tag(text, TaggedNews.THURSDAY);
  }
}
