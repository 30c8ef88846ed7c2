package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.syntax.DependencyTree;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.junit.jupiter.api.Test;

class TitlesTest {

  private static final Document DOCUMENT =
      DocumentReader.create()
          .ofTokens(
              List.of(
                  List.of("The", "envoys", "met", "Minister", "Ann", "Lee", "."),
                  List.of("Bo", "Ek", ",", "an", "envoy", "of", "Oslo", ",", "smiled", "."),
                  List.of("Bo", "Ek", "and", "the", "minister", "left", ".")));

  private static final EventInput INPUT =
      new EventInput(
          DOCUMENT,
          List.of(
              tree("DT NNS VBD NNP NNP NNP .", "the envoy meet Minister Ann Lee ."),
              tree("NNP NNP , DT NN IN NNP , VBD .", "Bo Ek , a envoy of Oslo , smile ."),
              tree("NNP NNP CC DT NN VBD .", "Bo Ek and the minister leave .")),
          List.of(),
          Optional::empty,
          List.of(mention(0, 4, 6, "e1"), mention(1, 0, 2, "e2"), mention(2, 0, 2, "e2")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null);

  private final Titles titles = new Titles(INPUT, new Named(INPUT), Set.of("minister", "envoy"));

  private static DependencyTree tree(String tags, String lemmas) {
    int size = tags.split(" ").length;
    return new DependencyTree(
        List.of(tags.split(" ")),
        List.of(lemmas.split(" ")),
        Collections.nCopies(size, -1),
        Collections.nCopies(size, "dep"));
  }

  private static Mention mention(int sentence, int from, int to, String entity) {
    return Mention.ofTokens(
            DOCUMENT, DOCUMENT.sentences().get(sentence), from, to, MentionType.PERSON, null)
        .withEntity(entity);
  }

  @Test
  void aTitleStandsBeforeTheName() {
    assertThat(titles.of("e1")).contains("minister");
  }

  @Test
  void aTitleStandsBehindACommaAfterTheName() {
    assertThat(titles.of("e2")).containsExactly("envoy");
  }

  @Test
  void theTitlesOfASentenceAreLemmasInLowerCase() {
    assertThat(titles.in(0)).containsExactlyInAnyOrder("envoy", "minister");
    assertThat(titles.in(2)).allMatch(title -> title.equals(title.toLowerCase(Locale.ROOT)));
  }

  @Test
  void whoIsNeverNamedHasNoTitle() {
    assertThat(titles.of("e9")).isEmpty();
  }
}
