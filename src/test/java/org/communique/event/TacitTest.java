package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.communique.knowledge.Knowledge;
import org.communique.syntax.DependencyTree;
import org.communique.syntax.Gist;
import org.communique.syntax.PartsOfSpeech;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.Test;

class TacitTest {

  private static final Lexicons LEXICONS = Lexicons.bundled();
  private static final Knowledge KNOWLEDGE = Knowledge.of(LEXICONS);
  private static final Language LANGUAGE = Language.of(LEXICONS);
  private static final List<String> POPPED = List.of("Holm", "popped", "over", "to", "Lima", ".");
  private static final List<String> SAID =
      List.of("Officials", "said", "Holm", "would", "pop", "over", ".");
  private static final DependencyTree POPPED_TREE =
      new DependencyTree(
          List.of("NNP", "VBD", "RB", "IN", "NNP", "."),
          List.of("Holm", "pop", "over", "to", "Lima", "."),
          List.of(1, -1, 1, 4, 1, 1),
          List.of("nsubj", "root", "advmod", "case", "obl", "punct"));
  private static final DependencyTree SAID_TREE =
      new DependencyTree(
          List.of("NNS", "VBD", "NNP", "MD", "VB", "RB", "."),
          List.of("official", "say", "Holm", "would", "pop", "over", "."),
          List.of(1, -1, 4, 4, 1, 4, 1),
          List.of("nsubj", "root", "nsubj", "aux", "ccomp", "advmod", "punct"));

  /** What is told where the glance has the type with that probability. */
  private static Optional<Tacit.Telling> telling(
      List<String> sentence, DependencyTree tree, EventType type, double probability) {
    Document document =
        new PartsOfSpeech().tag(DocumentReader.create().ofTokens(List.of(sentence)), List.of(tree));
    Gist gist =
        new Gist(
            Map.of(type.name(), Math.log(probability), Gist.NONE, Math.log(1 - probability)),
            Map.of(),
            List.of(
                new Gist.Line(
                    Collections.nCopies(sentence.size(), new Gist.Word(-1, -1)),
                    OptionalDouble.of(2))));
    EventInput input =
        new EventInput(
            document,
            List.of(tree),
            List.of(),
            () -> Optional.of(gist),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    Pairs pairs = new Pairs(KNOWLEDGE, LEXICONS);
    return new Tacit(Dossier.of(input, KNOWLEDGE, LANGUAGE, pairs), LANGUAGE).telling();
  }

  @Test
  void theVerbOfTheSentenceTellsWhatNoTriggerDoes() {
    assertThat(telling(POPPED, POPPED_TREE, EventType.VISIT, 0.8))
        .hasValueSatisfying(
            told -> {
              assertThat(told.sentence()).isZero();
              assertThat(told.hit().from()).isEqualTo(1);
              assertThat(told.hit().trigger().name()).isEqualTo("pop");
              assertThat(told.hit().trigger().listed()).isFalse();
              assertThat(told.hit().trigger().frame()).isEqualTo(Trigger.Frame.TRAVEL);
            });
  }

  @Test
  void aDeedIsWhatIsSaidAndAWordIsTheSaying() {
    assertThat(telling(SAID, SAID_TREE, EventType.VISIT, 0.8))
        .map(told -> told.hit().from())
        .hasValue(4);
    assertThat(telling(SAID, SAID_TREE, EventType.WARNING, 0.8))
        .map(told -> told.hit().from())
        .hasValue(1);
  }

  @Test
  void whereATriggerTellsItNothingIsAdded() {
    List<String> visited = List.of("Holm", "visited", "all", "of", "Lima", ".");
    assertThat(telling(visited, POPPED_TREE, EventType.VISIT, 0.8)).isEmpty();
  }

  @Test
  void whatTellsOfSomethingElseTellsOfNothingMore() {
    List<String> condemned = List.of("Holm", "condemned", "all", "of", "Lima", ".");
    assertThat(telling(condemned, POPPED_TREE, EventType.VISIT, 0.8)).isEmpty();
  }

  @Test
  void whatIsNotLikelyIsNotTold() {
    assertThat(telling(POPPED, POPPED_TREE, EventType.VISIT, 0.4)).isEmpty();
  }
}
