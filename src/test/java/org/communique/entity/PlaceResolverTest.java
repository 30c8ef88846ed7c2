package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.knowledge.Knowledge;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

  private static final DocumentReader READER = DocumentReader.create();
  private static final EntityGrouper GROUPER =
      EntityGrouper.create(Knowledge.bundled(), NameLexicon.of(Lexicons.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was born in Paris, Texas.|Paris,Texas|US|33.7|-95.6",
        "The talks in Paris ended.|Paris|FR|48.9|2.4",
        "Shelling hit Tripoli, Lebanon, on Monday.|Tripoli,Lebanon|LB|34.4|35.8",
        "Libyan forces held Tripoli and Misrata.|Tripoli,Misrata|LY|32.9|13.2",
        "They moved to Athens, Georgia, in 1990.|Athens,Georgia|US|33.9|-83.4",
        "The police of Birmingham, Ala., made arrests.|Birmingham|US|33.5|-86.8",
        "Floods hit Cambridge, Mass.|Cambridge|US|42.4|-71.1"
      })
  void whatFollowsTheCommaDecides(
      String text, String names, String country, double latitude, double longitude) {
    Entity place = resolve(text, names.split(",")).get(0);
    assertThat(place.country()).isEqualTo(country);
    assertThat(place.latitude()).isBetween(latitude - 0.5, latitude + 0.5);
    assertThat(place.longitude()).isBetween(longitude - 0.5, longitude + 0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire broke out in Quillmaker Street, London.|Quillmaker Street,London|within London",
        "He owns a house on Banana Island, Lagos, they said.|Banana Island,Lagos|within Lagos"
      })
  void aSmallPlaceIsPlacedInTheCityAfterItsComma(String text, String names, String reason) {
    List<Entity> places = resolve(text, names.split(","));
    assertThat(places.get(0).latitude()).isEqualTo(places.get(1).latitude());
    assertThat(places.get(0).reason()).startsWith(reason);
    assertThat(places.get(0).score()).isLessThan(places.get(1).score());
  }

  @Test
  void aCityInAListHoldsNoOther() {
    assertThat(
            resolve("Clashes in Quillmaker, Homs and Aleppo went on.", "Quillmaker", "Homs")
                .get(0)
                .latitude())
        .isNull();
  }

  @Test
  void georgiaBesideItsNeighboursIsTheState() {
    assertThat(
            resolve("Armenia, Georgia and Azerbaijan agreed.", "Armenia", "Georgia", "Azerbaijan"))
        .extracting(Entity::country)
        .containsExactly("AM", "GE", "AZ");
  }

  @Test
  void georgiaBesideItsCitiesIsTheUnit() {
    List<Entity> places =
        resolve(
            "Voters in Georgia went to the polls. Queues formed in Atlanta and Savannah.",
            "Georgia",
            "Atlanta",
            "Savannah");
    assertThat(places).extracting(Entity::country).containsOnly("US");
    assertThat(places.get(0).latitude()).isBetween(32.0, 34.0);
  }

  @Test
  void aCapitalThatActsStaysACity() {
    Entity moscow = resolve("Moscow urged restraint.", "Moscow").get(0);
    assertThat(moscow.country()).isEqualTo("RU");
    assertThat(moscow.latitude()).isBetween(55.5, 56.0);
    assertThat(moscow.reason()).startsWith("capital");
  }

  @Test
  void aListOfStatesIsNoVillageInOneOfThem() {
    assertThat(resolve("Leaders of China, Japan and Poland came.", "China", "Japan", "Poland"))
        .extracting(Entity::country)
        .containsExactly("CN", "JP", "PL");
  }

  @Test
  void anUnknownNameStaysUnresolved() {
    Entity place = resolve("The camp at Qarvandulistan was closed.", "Qarvandulistan").get(0);
    assertThat(place.latitude()).isNull();
    assertThat(place.country()).isNull();
    assertThat(place.reason()).isNull();
  }

  @Test
  void aNameOfManyTownsThatNothingTellsApartStaysUnresolved() {
    assertThat(resolve("A fire broke out in Clinton.", "Clinton").get(0).latitude()).isNull();
  }

  @Test
  void aStreetIsNotTheTownOfItsName() {
    assertThat(resolve("He lived in Oxford Street.", "Oxford Street").get(0).latitude()).isNull();
  }

  @Test
  void aPluralAfterTheListSaysWhatEachIs() {
    List<Entity> places =
        resolve("Fighting went on in Homs and Aleppo Governorates.", "Homs", "Aleppo Governorates");
    assertThat(places).extracting(Entity::country).containsOnly("SY");
    assertThat(places).extracting(Entity::reason).allMatch(reason -> reason.startsWith("unit"));
  }

  @Test
  void aPartOfAPlaceHasThePointOfTheWhole() {
    Entity place = resolve("Clashes shook northern Chad.", "northern Chad").get(0);
    assertThat(place.country()).isEqualTo("TD");
    assertThat(place.reason()).startsWith("part of");
  }

  @Test
  void aVillageIsKnownByItsNeighbours() {
    Entity alone = resolve("A fire broke out in Douma.", "Douma").get(0);
    List<Entity> among =
        resolve(
            "Douma lies in Eastern Ghouta near Damascus in Syria.",
            "Douma",
            "Eastern Ghouta",
            "Damascus",
            "Syria");
    assertThat(among.get(0).country()).isEqualTo("SY");
    assertThat(Objects.requireNonNullElse(among.get(0).score(), 0.0))
        .isGreaterThan(Objects.requireNonNullElse(alone.score(), 0.0));
  }

  @Test
  void oneNameIsOnePlaceThroughoutAnArticle() {
    List<Entity> places =
        resolve(
            "Police in Birmingham, Alabama, said so. Birmingham was calm.",
            "Birmingham",
            "Alabama",
            "Birmingham");
    assertThat(places.get(2)).isEqualTo(places.get(0));
    assertThat(places.get(0).country()).isEqualTo("US");
  }

  @Test
  void aPlaceInTheNameOfARankIsNoPlaceButAStateIs() {
    assertThat(resolve("The Duchess of Cambridge smiled.", "Cambridge").get(0).latitude()).isNull();
    assertThat(resolve("The Prince of Monaco smiled.", "Monaco").get(0).country()).isEqualTo("MC");
    assertThat(resolve("The Duke of York was in York.", "York", "York").get(0).latitude())
        .isNotNull();
  }

  @Test
  void aUniversityTellsWhichOfTwoCitiesOfOneNameIsMeant() {
    Document document = READER.read(null, "Dartmouth College is in Hanover.");
    List<Mention> mentions =
        List.of(
            Mention.of(Span.ofText(0, 17), "Dartmouth College", MentionType.ORGANIZATION, null),
            Mention.of(Span.ofText(24, 31), "Hanover", MentionType.LOCATION, null));
    assertThat(GROUPER.group(document, mentions, null).entities().get(1).reason())
        .contains("Hanover (US.NH)");
  }

  private List<Entity> resolve(String text, String... names) {
    Document document = READER.read(null, text);
    List<Mention> mentions = new ArrayList<>();
    int from = 0;
    for (String name : names) {
      int start = text.indexOf(name, from);
      from = start + name.length();
      mentions.add(Mention.of(Span.ofText(start, from), name, MentionType.LOCATION, null));
    }
    Grouping grouping = GROUPER.group(document, mentions, null);
    return grouping.mentions().stream()
        .map(
            mention ->
                grouping.entities().stream()
                    .filter(entity -> entity.id().equals(mention.entity()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }
}
