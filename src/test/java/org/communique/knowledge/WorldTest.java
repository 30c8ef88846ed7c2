package org.communique.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables on states and organizations must hold. */
class WorldTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @Test
  void everyEntryOfIso3166IsKnown() {
    Set<String> missing = new TreeSet<>();
    for (String code : Locale.getISOCountries()) {
      if (KNOWLEDGE.byCode(code).isEmpty()) {
        missing.add(code);
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kosovo,DISPUTED",
    "Taiwan,DISPUTED",
    "Palestine,OBSERVER",
    "Soviet Union,FORMER",
    "Serbia and Montenegro,FORMER",
    "Puerto Rico,TERRITORY",
    "Kazakhstan,MEMBER"
  })
  void statesSayWhatTheyAre(String name, StateFacts.Status status) {
    assertThat(KNOWLEDGE.state(name).map(state -> state.facts().status())).contains(status);
  }

  @Test
  void statesThatAreGoneHaveTheirDates() {
    StateFacts facts = KNOWLEDGE.state("East Germany").orElseThrow().facts();
    assertThat(facts.exists(LocalDate.of(1989, 11, 9))).isTrue();
    assertThat(facts.exists(LocalDate.of(1995, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Zaire,CD",
    "Rhodesia,ZW",
    "Ceylon,LK",
    "Upper Volta,BF",
    "West Germany,DE",
    "Surinam,SR"
  })
  void olderNamesAreOfTheStateOfToday(String name, String code) {
    assertThat(KNOWLEDGE.state(name)).map(State::code).contains(code);
  }

  @Test
  void aMemberOfTheUnitedNationsKeepsAnAdjectiveThatATerritoryShares() {
    assertThat(KNOWLEDGE.seat("Kingston")).map(State::code).contains("JM");
  }

  @Test
  void membershipsHaveTheirDates() {
    Organization union = KNOWLEDGE.organization("EU").orElseThrow();
    List<String> before = KNOWLEDGE.memberships().members(union, LocalDate.of(2019, 1, 1));
    List<String> after = KNOWLEDGE.memberships().members(union, LocalDate.of(2021, 1, 1));
    assertThat(before).hasSize(28).contains("GB", "HR");
    assertThat(after).hasSize(27).doesNotContain("GB");
  }

  @ParameterizedTest
  @CsvSource({
    "NATO,2025-01-01,32",
    "G7,2010-01-01,7",
    "G8,2010-01-01,8",
    "BRICS,2012-01-01,5",
    "ASEAN,2015-01-01,10",
    "Arab League,2000-01-01,22",
    "OSCE,2015-01-01,57",
    "AU,2020-01-01,55",
    "Council of Europe,2010-01-01,47"
  })
  void formatsHaveTheirNumberOfMembers(String acronym, LocalDate day, int number) {
    Organization body = KNOWLEDGE.organization(acronym).orElseThrow();
    assertThat(KNOWLEDGE.memberships().members(body, day)).hasSize(number);
  }

  @Test
  void everyMemberIsAStateOfTheTable() {
    KNOWLEDGE.offices().spells().stream()
        .filter(Spell::isOfState)
        .map(Spell::body)
        .distinct()
        .forEach(code -> assertThat(KNOWLEDGE.byCode(code)).describedAs(code).isPresent());
  }

  @Test
  void everyOfficeOfAnOrganizationIsOfOneOfTheTable() {
    KNOWLEDGE.offices().spells().stream()
        .filter(spell -> !spell.isOfState())
        .map(Spell::body)
        .distinct()
        .forEach(body -> assertThat(KNOWLEDGE.organization(body)).describedAs(body).isPresent());
  }

  @Test
  void spellingsOnBothSidesOfTheAtlanticAreKnown() {
    for (String name :
        Arrays.asList(
            "World Health Organisation",
            "United Nations Human Rights Council",
            "U.N. Interim Force in Lebanon",
            "Shanghai Cooperation Organisation")) {
      assertThat(KNOWLEDGE.organization(name)).describedAs(name).isPresent();
    }
  }

  @Test
  void everyInstitutionStandsInACityOfTheGazetteer() {
    List<String> lost =
        OrganizationTable.of(Lexicons.bundled()).institutions().stream()
            .map(Institution::body)
            .filter(body -> KNOWLEDGE.cityOf(body).isEmpty())
            .map(Organization::name)
            .toList();
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MM,Naypyidaw", "MD,Chisinau", "KZ,Astana", "NR,Yaren"})
  void capitalsAreNames(String code, String capital) {
    assertThat(KNOWLEDGE.byCode(code).map(State::capital)).contains(capital);
  }
}
