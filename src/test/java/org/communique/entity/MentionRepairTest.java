package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.knowledge.Knowledge;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class MentionRepairTest {

  private static final DocumentReader READER = DocumentReader.create();
  private static final MentionRepair REPAIR =
      new MentionRepair(Knowledge.bundled(), NameLexicon.of(Lexicons.bundled()));

  @Test
  void aFamilyNameOfTheArticleIsItsPerson() {
    assertThat(
            types(
                "Recep Tayyip Erdogan spoke. Erdogan left.",
                "PER Recep Tayyip Erdogan",
                "LOC Erdogan"))
        .containsExactly(MentionType.PERSON, MentionType.PERSON);
  }

  @Test
  void aPlaceThatIsUsedAsOneStaysOneBesideItsNamesake() {
    assertThat(
            types(
                "Neil Jordan flew out. He arrived in Jordan today.",
                "PER Neil Jordan",
                "LOC Jordan"))
        .containsExactly(MentionType.PERSON, MentionType.LOCATION);
    assertThat(types("Neil Jordan won. Jordan smiled.", "PER Neil Jordan", "LOC Jordan"))
        .containsExactly(MentionType.PERSON, MentionType.PERSON);
  }

  @Test
  void aPlaceNamedBeforeItsNamesakeStaysAPlace() {
    assertThat(types("Jordan voted. Neil Jordan won.", "LOC Jordan", "PER Neil Jordan"))
        .containsExactly(MentionType.LOCATION, MentionType.PERSON);
  }

  @Test
  void inATitleANameEndsBeforeWhatIsSaidOfIt() {
    assertThat(
            texts(
                "Readout of Baltic Assembly Ambassadors Meeting with Minister",
                "ORG Baltic Assembly Ambassadors Meeting"))
        .containsExactly("Baltic Assembly");
    assertThat(texts("Senator Kelly Talks Trade Before Recess", "PER Kelly Talks"))
        .containsExactly("Kelly");
  }

  @Test
  void inASentenceTheEngineIsBelieved() {
    assertThat(texts("The group Doctors Workers said that it left.", "ORG Doctors Workers"))
        .containsExactly("Doctors Workers");
  }

  @Test
  void theFullNameOfAStateIsOneName() {
    assertThat(texts("The State of Israel was founded in 1948.", "LOC Israel"))
        .containsExactly("State of Israel");
    assertThat(texts("The Foreign Ministry of Israel spoke.", "LOC Israel"))
        .containsExactly("Israel");
  }

  @Test
  void aStateJoinedToAnotherByAHyphenIsAnAdjective() {
    assertThat(types("A China-ASEAN forum met.", "ORG China-ASEAN"))
        .containsExactly(MentionType.MISC);
    assertThat(types("A Norway-led effort failed.", "LOC Norway-led"))
        .containsExactly(MentionType.MISC);
    assertThat(types("It met in Guinea-Bissau.", "LOC Guinea-Bissau"))
        .containsExactly(MentionType.LOCATION);
  }

  @Test
  void anAdjectiveIsNoBody() {
    assertThat(types("The Uzbek Foreign Ministry spoke.", "ORG Uzbek", "ORG Foreign Ministry"))
        .containsExactly(MentionType.MISC, MentionType.ORGANIZATION);
  }

  private static List<String> texts(String text, String... labelled) {
    return repaired(text, labelled).stream().map(Mention::text).toList();
  }

  private static List<MentionType> types(String text, String... labelled) {
    return repaired(text, labelled).stream().map(Mention::type).toList();
  }

  private static List<Mention> repaired(String text, String... labelled) {
    List<Mention> mentions = new ArrayList<>();
    int from = 0;
    for (String item : labelled) {
      String name = item.substring(4);
      int start = text.indexOf(name, from);
      from = start + name.length();
      mentions.add(
          Mention.of(
              Span.ofText(start, from), name, MentionType.ofLabel(item.substring(0, 3)), null));
    }
    return REPAIR.repair(READER.read(null, text), mentions);
  }
}
