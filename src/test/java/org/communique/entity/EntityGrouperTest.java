package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.knowledge.Knowledge;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.communique.text.WordTagger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityGrouperTest {

  private static final DocumentReader READER = DocumentReader.create();
  private static final WordTagger WORDS = WordTagger.create();
  private static final EntityGrouper GROUPER =
      EntityGrouper.create(Knowledge.bundled(), NameLexicon.of(Lexicons.bundled()));

  private final List<Mention> mentions = new ArrayList<>();

  @Test
  void anArticleTakenForANameJoinsNobody() {
    Grouping names =
        group(
            "Rahimov spoke. The Hill reported. Okafor replied.", "PER Rahimov|PER The|PER Okafor");
    assertThat(names.mentions()).extracting(Mention::entity).doesNotHaveDuplicates();
  }

  @Test
  void aSurnameJoinsTheFullNameBeforeIt() {
    Grouping names =
        group(
            "Jacinda Ardern met Boris Johnson. Ardern spoke first.",
            "PER Jacinda Ardern|PER Boris Johnson|PER Ardern");
    assertThat(entity(names, 2)).isEqualTo(entity(names, 0)).isNotEqualTo(entity(names, 1));
    assertThat(names.entities())
        .extracting(Entity::name)
        .containsExactly("Jacinda Ardern", "Boris Johnson");
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    Grouping names =
        group(
            "Bill Clinton and Hillary Clinton came. Hillary Clinton spoke.",
            "PER Bill Clinton|PER Hillary Clinton|PER Hillary Clinton");
    assertThat(entity(names, 0)).isNotEqualTo(entity(names, 1));
    assertThat(entity(names, 2)).isEqualTo(entity(names, 1));
  }

  @Test
  void anAcronymInBracketsIsLearnt() {
    Grouping names =
        group(
            "The Alpine Water Council (AWC) met. The AWC voted.",
            "ORG Alpine Water Council|ORG AWC|ORG AWC");
    assertThat(names.entities()).hasSize(1);
    assertThat(names.entities().get(0).name()).isEqualTo("Alpine Water Council");
  }

  @Test
  void knownNamesOfOneBodyAreOneEntity() {
    Grouping names =
        group(
            "The EEU and the EAEU are the Eurasian Economic Union.",
            "ORG EEU|ORG EAEU|ORG Eurasian Economic Union");
    assertThat(names.entities()).hasSize(1);
  }

  @Test
  void aStateHasItsCodesAndCoordinates() {
    Grouping names = group("Finland votes.", "LOC Finland");
    Entity finland = names.entities().get(0);
    assertThat(finland.country()).isEqualTo("FI");
    assertThat(finland.wikidata()).isEqualTo("Q33");
    assertThat(finland.latitude()).isBetween(60.0, 66.0);
  }

  @Test
  void aTitleAloneStandsForItsBearer() {
    Grouping names =
        group(
            "Russian President Vladimir Putin left. The Russian president was met by French"
                + " President Emmanuel Macron.",
            "MISC Russian|PER Vladimir Putin|MISC Russian|MISC French|PER Emmanuel Macron");
    assertThat(names.references())
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.text()).isEqualTo("The Russian president");
              assertThat(reference.entity()).isEqualTo(entity(names, 1));
            });
    assertThat(names.entities())
        .filteredOn(e -> e.name().equals("Emmanuel Macron"))
        .extracting(Entity::country)
        .containsExactly("FR");
  }

  @Test
  void heIsLinkedOnlyWhereOnePersonIsMeant() {
    Grouping one = group("Imran Khan came and he spoke.", "PER Imran Khan");
    assertThat(one.references()).extracting(Reference::text).containsExactly("he");
    Grouping two =
        group("Imran Khan met Li Keqiang and he spoke.", "PER Imran Khan|PER Li Keqiang");
    assertThat(two.references()).isEmpty();
  }

  @Test
  void aNounStandsForTheBodyOrStateNamedBefore() {
    Grouping names =
        group(
            "NATO met in Oslo. The alliance, which grew, thanked Norway.",
            "ORG NATO|LOC Oslo|LOC Norway");
    assertThat(nouns(names)).containsExactly("The alliance = NATO");
    assertThat(names.ofPeople()).isEmpty();
  }

  @Test
  void theKingdomIsAStateThatIsOne() {
    Grouping names =
        group(
            "Saudi Arabia and France signed. Later the oil-rich kingdom sent a note.",
            "LOC Saudi Arabia|LOC France");
    assertThat(nouns(names)).containsExactly("the oil-rich kingdom = Saudi Arabia");
  }

  @Test
  void theNameThatFollowsTellsWhatANounStandsFor() {
    Grouping names =
        group(
            "ASEAN met. Then the 27-nation bloc, the European Union, answered.",
            "ORG ASEAN|ORG European Union");
    assertThat(nouns(names)).containsExactly("the 27-nation bloc = European Union");
  }

  @Test
  void aCountryAmongTwoIsNotGuessed() {
    Grouping two = group("Kenya met Sudan. The country is dry.", "LOC Kenya|LOC Sudan");
    assertThat(two.references()).isEmpty();
    Grouping one = group("Kenya closed its border. The country is dry.", "LOC Kenya");
    assertThat(nouns(one)).containsExactly("The country = Kenya");
  }

  @Test
  void aCountedCountryIsNoneNamedBefore() {
    assertThat(
            group("Kenya signed. Chad was the first country.", "LOC Kenya|LOC Chad").references())
        .isEmpty();
    assertThat(group("The EU met. The bloc leaders left.", "ORG EU").references()).isEmpty();
  }

  @Test
  void anAcronymThatTheArticleExplainsOtherwiseIsNotTheKnownBody() {
    Grouping names =
        group("The artificial pancreas (AP) works. The AP was tested.", "ORG AP|ORG AP");
    assertThat(names.entities()).extracting(Entity::score).containsOnlyNulls();
    Grouping known = group("Reporters of the Associated Press (AP) came.", "ORG AP");
    assertThat(known.entities().get(0).reason()).isEqualTo("known as Associated Press");
  }

  @Test
  void aBodyIsOfTheStateOfThePlaceInItsName() {
    assertThat(country("Madras High Court sat.", "ORG Madras High Court")).isEqualTo("IN");
    assertThat(country("Transnistria voted.", "ORG Transnistria")).isEqualTo("MD");
    assertThat(country("A Somalia-based group came.", "MISC Somalia-based")).isEqualTo("SO");
    assertThat(country("The Santiago Gazette closed.", "ORG Santiago Gazette")).isNull();
  }

  @Test
  void aUniversityIsKnownWithItsState() {
    Grouping names = group("Harvard University chose.", "ORG Harvard University");
    assertThat(names.entities().get(0).country()).isEqualTo("US");
    assertThat(names.entities().get(0).reason()).isEqualTo("known as Harvard University");
  }

  private @Nullable String country(String text, String labelled) {
    return group(text, labelled).entities().get(0).country();
  }

  private static List<String> nouns(Grouping names) {
    return names.references().stream()
        .filter(one -> one.kind() == Reference.Kind.NOUN)
        .map(
            one ->
                one.text()
                    + " = "
                    + names.entities().stream()
                        .filter(entity -> entity.id().equals(one.entity()))
                        .map(Entity::name)
                        .findFirst()
                        .orElseThrow())
        .toList();
  }

  private Grouping group(String text, String labelled) {
    mentions.clear();
    Document document = WORDS.tag(READER.read(null, text));
    int from = 0;
    for (String item : labelled.split("\\|")) {
      String name = item.substring(item.indexOf(' ') + 1);
      int start = text.indexOf(name, from);
      from = start + name.length();
      MentionType type = MentionType.ofLabel(item.substring(0, item.indexOf(' ')));
      mentions.add(Mention.of(Span.ofText(start, from), name, type, null));
    }
    return GROUPER.group(document, mentions, null);
  }

  private static String entity(Grouping names, int mention) {
    return String.valueOf(names.mentions().get(mention).entity());
  }
}
