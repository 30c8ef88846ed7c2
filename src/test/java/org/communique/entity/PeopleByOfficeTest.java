package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.knowledge.Knowledge;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleByOfficeTest {

  private static final DocumentReader READER = DocumentReader.create();
  private static final EntityGrouper GROUPER =
      EntityGrouper.create(Knowledge.bundled(), NameLexicon.of(Lexicons.bundled()));
  private static final LocalDate AUTUMN_2015 = LocalDate.of(2015, 10, 15);

  @Test
  void aTitleWithACountryAndASurnameIsAPerson() {
    Entity who =
        first("President Aliev of Azerbaijan spoke.", "PER Aliev|LOC Azerbaijan", AUTUMN_2015);
    assertThat(who.name()).isEqualTo("Ilham Aliyev");
    assertThat(who.country()).isEqualTo("AZ");
    assertThat(who.wikidata()).isEqualTo("Q57371");
    assertThat(Objects.requireNonNull(who.office()).office()).isEqualTo("head-of-state");
    assertThat(who.reason()).contains("President of AZ").contains("title");
  }

  @Test
  void theDateChoosesBetweenFatherAndSon() {
    String text = "President Aliev of Azerbaijan spoke.";
    Entity father = first(text, "PER Aliev|LOC Azerbaijan", LocalDate.of(2001, 3, 1));
    assertThat(father.name()).isEqualTo("Heydar Aliyev");
  }

  @Test
  void theDateChoosesTheOffice() {
    String text = "Vladimir Putin visited Russia's north.";
    Entity minister = first(text, "PER Vladimir Putin|LOC Russia", LocalDate.of(2009, 1, 1));
    assertThat(Objects.requireNonNull(minister.office()).title()).isEqualTo("Prime Minister");
    Entity president = first(text, "PER Vladimir Putin|LOC Russia", AUTUMN_2015);
    assertThat(Objects.requireNonNull(president.office()).title()).isEqualTo("President");
  }

  @Test
  void aTitleAloneIsItsHolderOnTheDay() {
    Grouping names =
        group("The Russian President spoke in Sochi.", "MISC Russian|LOC Sochi", AUTUMN_2015);
    Reference title = names.references().get(0);
    assertThat(title.text()).isEqualTo("The Russian President");
    assertThat(entity(names, title.entity()).name()).isEqualTo("Vladimir Putin");
  }

  @Test
  void aTitleAloneStandsForNobodyWithoutADate() {
    assertThat(group("The Russian President spoke.", "MISC Russian", null).references()).isEmpty();
  }

  @Test
  void aTitleOfAFormerHolderStandsForNobody() {
    assertThat(group("The former Russian President spoke.", "MISC Russian", AUTUMN_2015))
        .satisfies(names -> assertThat(names.references()).isEmpty());
  }

  @Test
  void aTitleAloneIsTheNamedPersonWhoHoldsTheOffice() {
    Grouping names =
        group(
            "Barack Obama met Vladimir Putin. The Russian President left.",
            "PER Barack Obama|PER Vladimir Putin|MISC Russian",
            AUTUMN_2015);
    assertThat(entity(names, names.references().get(0).entity()).name())
        .isEqualTo("Vladimir Putin");
  }

  @Test
  void aSurnameThatSeveralCouldBearIsNotForced() {
    assertThat(first("Brown won the race.", "PER Brown", LocalDate.of(2009, 3, 1)).wikidata())
        .isNull();
    assertThat(first("Sargsyan came.", "PER Sargsyan", AUTUMN_2015).score()).isNull();
  }

  @Test
  void aNamesakeOfAnotherStateIsNotTaken() {
    Entity who =
        first(
            "Norwegian Prime Minister David Cameron spoke.",
            "MISC Norwegian|PER David Cameron",
            AUTUMN_2015);
    assertThat(
            entityOf(
                    "David Cameron",
                    "Norwegian Prime Minister David Cameron spoke.",
                    "MISC Norwegian|PER David Cameron")
                .score())
        .isNull();
    assertThat(who.country()).isEqualTo("NO");
  }

  @Test
  void withoutADateOnlyWhatIsUniqueIsResolved() {
    assertThat(first("Angela Merkel spoke.", "PER Angela Merkel", null).country()).isEqualTo("DE");
    assertThat(first("Bush spoke.", "PER Bush", null).score()).isNull();
  }

  @Test
  void spellingsOfOnePersonAreOneEntity() {
    Grouping names =
        group(
            "Elmar Mamedyarov of Azerbaijan spoke. Later Elmar Mammadyarov left Baku.",
            "PER Elmar Mamedyarov|LOC Azerbaijan|PER Elmar Mammadyarov|LOC Baku",
            AUTUMN_2015);
    assertThat(names.mentions().get(0).entity()).isEqualTo(names.mentions().get(2).entity());
  }

  @Test
  void chiefsOfOrganizationsAreKnownByThem() {
    Grouping names =
        group("NATO Secretary General Stoltenberg spoke.", "ORG NATO|PER Stoltenberg", AUTUMN_2015);
    assertThat(names.entities().get(1).name()).isEqualTo("Jens Stoltenberg");
  }

  @Test
  void aPartyWhoseNameOthersBearNeedsItsState() {
    Entity alone = first("The Labour Party met.", "ORG Labour Party", AUTUMN_2015);
    assertThat(alone.country()).isNull();
    Entity british =
        first("The Labour Party met in Britain.", "ORG Labour Party|LOC Britain", AUTUMN_2015);
    assertThat(british.country()).isEqualTo("GB");
  }

  @Test
  void aBodyIsOfTheStateInItsName() {
    assertThat(first("The Serbian Army moved.", "ORG Serbian Army", null).country())
        .isEqualTo("RS");
  }

  @Test
  void theAdjectiveOfAPartIsOfTheStateButNotTheState() {
    Entity scottish = first("Scottish voters came.", "MISC Scottish", null);
    assertThat(scottish.country()).isEqualTo("GB");
    assertThat(scottish.wikidata()).isNotEqualTo("Q145");
  }

  private Entity first(String text, String names, @Nullable LocalDate date) {
    return group(text, names, date).entities().get(0);
  }

  private Entity entityOf(String name, String text, String names) {
    return group(text, names, AUTUMN_2015).entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Entity entity(Grouping names, String id) {
    return names.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Groups the names, given as "PER name|LOC name" in the order of the text. */
  private static Grouping group(String text, String names, @Nullable LocalDate date) {
    Document document = READER.read(null, text);
    List<Mention> mentions = new ArrayList<>();
    int from = 0;
    for (String item : names.split("\\|")) {
      String name = item.substring(item.indexOf(' ') + 1);
      int at = text.indexOf(name, from);
      Span span = Span.ofText(at, at + name.length());
      MentionType type = MentionType.ofLabel(item.substring(0, item.indexOf(' ')));
      mentions.add(Mention.of(span, name, type, null));
      from = at + name.length();
    }
    return GROUPER.group(document, mentions, date);
  }
}
