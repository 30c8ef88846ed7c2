package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part by name, where the press tells it by office, body or a bare "government". */
class NamedPeopleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Germany's finance minister urged Greece to stick to its reforms. Wolfgang Keller said the talks had been hard. | Greece;Wolfgang Keller
          A senior Kenyan diplomat met Eritrean officials on Monday. Joseph Mwangi said the talks had been useful. | Eritrea;Joseph Mwangi
          The presidents of Armenia and Azerbaijan, Robert Kocharian and Ilham Aliyev, met in Bucharest. | Ilham Aliyev;Robert Kocharian
          The head of the World Bank, Peter Lindholm, urged Brazil to cut its debt. | Brazil;Peter Lindholm
          """)
  void anOfficeStandsForTheNameThatIsToldWithIt(String text, String names) {
    assertThat(names(text)).containsExactlyElementsOf(List.of(names.split(";")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hezbollah fighters and Syrian officials have resumed talks on a truce. | Hezbollah
          World Health Organization experts urged Peru to vaccinate children. | World Health Organization
          Rebels of the Justice and Equality Movement signed a truce with Egypt in Doha. | Justice and Equality Movement
          Mali's army has seized power in Bamako. The government has appealed to Ghana for troops. | Mali
          Britain has threatened Burma with sanctions. Minister Paul Hay issued the warning in Oslo on Monday. | Paul Hay
          Japan is donating $20 million to Somalia. Foreign Minister Taro Sato announced the donation. | Taro Sato
          """)
  void whoActsForABodyOrSpeaksForAStateTakesPart(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway has rejected a U.S. plan to deploy Turkish troops. | Turkey
          """)
  void whatIsSaidOrOnlyOwnsTakesNoPart(String text, String name) {
    assertThat(names(text)).doesNotContain(name);
  }

  private static Set<String> names(String text) {
    Article article = new Article("test", null, text, LocalDate.of(2019, 5, 15), null, null);
    return SharedAnnotator.COMMUNIQUE.annotate(article).events().get(0).participants().stream()
        .map(Participant::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
