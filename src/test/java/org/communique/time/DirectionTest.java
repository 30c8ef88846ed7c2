package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  private static List<String> values(String text) {
    return TaggedNews.tag(text, TaggedNews.THURSDAY).stream().map(TimeExpression::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two ministers could not be reached on Wednesday.                            | 2019-10-16
          The crew could not be located Monday.                                           | 2019-10-14
          Neither of them could be found Monday.                                          | 2019-10-14
          They staged a rally to mark the anniversary on Sunday.                          | 2019-10-13
          Crowds gathered in the capital to greet the pope on Sunday.                     | 2019-10-13
          He flew to Rome to meet the pope on Sunday.                                     | 2019-10-13
          The envoys met in Oslo to discuss the truce Monday.                             | 2019-10-14
          Foreign ministers met on Monday in Brussels.                                    | 2019-10-14
          The two sides held talks Sunday.                                                | 2019-10-13
          On Monday, the president visited Kyiv.                                          | 2019-10-14
          Lavrov, the ministry said Wednesday, would attend the talks.                    | 2019-10-16
          Lavrov, his spokeswoman told reporters in Vienna on Wednesday, would attend.    | 2019-10-16
          Lavrov, a ministry statement released in Moscow on Wednesday said, will attend. | 2019-10-16
          The minister, a spokesman said on Wednesday, will travel to Oslo by sea.     | 2019-10-16
          Ties would be cut, officials in the capital said Wednesday.                     | 2019-10-16
          The summit, which had been due to open on Tuesday, was put off.                 | 2019-10-15
          Voters went to the polls on Sunday.                                             | 2019-10-13
          The ban took effect Monday.                                                     | 2019-10-14
          By Wednesday, the troops had left.                                              | 2019-10-16
          He stayed until Wednesday.                                                      | 2019-10-16
          Talks continued through Wednesday.                                              | 2019-10-16
          After Sunday's vote, the opposition rallied.                                    | 2019-10-13
          Since Tuesday, the envoys have been in Oslo.                                    | 2019-10-15
          The leaders were meeting on Monday when the news broke.                         | 2019-10-14
          The talks broke down in April.                                                  | 2019-04
          They signed a truce in December.                                                | 2018-12
          The siege that began Nov. 3 ended.                                              | 2018-11-03
          The court's decision on Monday surprised them.                                  | 2019-10-14
          The protest on Sunday drew thousands.                                           | 2019-10-13
          The ministry said in a statement on Wednesday that it will not attend.          | 2019-10-16
          The ministry said in a statement released on Wednesday it would appeal.         | 2019-10-16
          The army was forced to withdraw on Sunday.                                      | 2019-10-13
          He was allowed to leave the country on Sunday.                                  | 2019-10-13
          Officials declined to comment on Sunday.                                        | 2019-10-13
          Police are investigating a blast on Monday that killed four.                    | 2019-10-14
          Meeting in Oslo on Monday, the envoys agreed to extend the truce.               | 2019-10-14
          The magazine reports Tuesday that the fund is empty.                            | 2019-10-15
          To honour the dead on Sunday, the nuns lit candles.                             | 2019-10-13
          The floods forced them to shut the school on Monday.                            | 2019-10-14
          He fled when rebels attacked on Monday.                                         | 2019-10-14
          The envoy announced his plans on Monday.                                        | 2019-10-14
          A spokeswoman would not comment Wednesday.                                      | 2019-10-16
          Ice is said to be behind the crash of a bus Monday.                             | 2019-10-14
          The bodies were not found until Monday.                                         | 2019-10-14
          The ash crippled road traffic and air travel Monday.                            | 2019-10-14
          The law followed the Sept. 11 attacks.                                          | 2001-09-11
          """)
  void whatIsDoneOrCouldNotBeDoneIsOver(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He agreed to meet her on Monday.                          | 2019-10-21
          He is to meet her on Monday.                              | 2019-10-21
          She was invited to speak on Monday.                       | 2019-10-21
          They decided to hold a vote on Sunday.                    | 2019-10-20
          Putin and Xi meet Monday in Sochi.                        | 2019-10-21
          Foreign ministers meet on Monday in Brussels.             | 2019-10-21
          The pope visits Cuba on Sunday.                           | 2019-10-20
          The two sides hold talks Sunday.                          | 2019-10-20
          On Monday, the two are to sign a treaty.                  | 2019-10-21
          On Monday, the president plans to visit Kyiv.             | 2019-10-21
          On Monday, the president is expected in Kyiv.             | 2019-10-21
          On Monday, the president is scheduled to visit Kyiv.      | 2019-10-21
          On Monday, the court will rule.                           | 2019-10-21
          The summit in Sochi, due to open on Tuesday, was put off. | 2019-10-22
          Voters go to the polls on Sunday.                         | 2019-10-20
          Voters head to the polls Sunday.                          | 2019-10-20
          The ban takes effect Monday.                              | 2019-10-21
          The election is on Sunday.                                | 2019-10-20
          The deadline is Monday.                                   | 2019-10-21
          The troops must leave by Wednesday.                       | 2019-10-23
          They have until Wednesday to comply.                      | 2019-10-23
          The truce will hold through Wednesday.                    | 2019-10-23
          Ahead of Sunday's vote, the opposition rallied.           | 2019-10-20
          The minister was due in Oslo on Monday, an aide said.     | 2019-10-21
          The minister arrives in Oslo on Monday.                   | 2019-10-21
          Both leaders are meeting on Monday.                       | 2019-10-21
          The president is traveling to Oslo on Monday.             | 2019-10-21
          Germany plans a summit in April.                          | 2020-04
          The NATO summit in December is to approve the plan.       | 2019-12
          It will host the summit in December.                      | 2019-12
          Preparations for the summit in December are under way.    | 2019-12
          The vote, set for Nov. 3, was delayed.                    | 2019-11-03
          The election on Nov. 3 will be monitored.                 | 2019-11-03
          He might go on Monday.                                    | 2019-10-21
          Sanctions expire on Friday.                               | 2019-10-18
          All will be settled once the judges rule on Monday.       | 2019-10-21
          Troops were sent ahead of the Nov. 3 vote.                | 2019-11-03
          The crew will stay unless it is relieved by Monday.       | 2019-10-21
          No day is set, but it could be around Nov. 9.             | 2019-11-09
          The games end Sunday.                                     | 2019-10-20
          The navy predicts storms on Nov. 3.                       | 2019-11-03
          The bodies will not be found until Monday.                | 2019-10-21
          """)
  void whatIsPlannedLiesAhead(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  @Test
  void eachWeekdayHasItsOwnVerb() {
    assertThat(values("The official said Wednesday the delegation would leave Friday."))
        .containsExactly("2019-10-16", "2019-10-18");
    assertThat(values("The ministry announced Wednesday that talks will resume Monday."))
        .containsExactly("2019-10-16", "2019-10-21");
    assertThat(values("Lavrov said on Wednesday the talks would resume on Tuesday."))
        .containsExactly("2019-10-16", "2019-10-22");
    assertThat(values("Kamal would on Wednesday attend the talks. On Friday, he would leave."))
        .containsExactly("2019-10-23", "2019-10-18");
    assertThat(values("He spoke ahead of a summit Saturday of heads of state."))
        .containsExactly("2019-10-19");
    assertThat(values("Prices have been a threat to trade since December."))
        .containsExactly("2018-12");
    assertThat(values("They drafted a treaty to be signed on Monday."))
        .containsExactly("2019-10-21");
    assertThat(values("He left Oslo for Rome, where on Friday he will attend a summit."))
        .containsExactly("2019-10-18");
    assertThat(values("\"We will vote Monday,\" he said on Tuesday."))
        .containsExactly("2019-10-21", "2019-10-15");
  }
}
