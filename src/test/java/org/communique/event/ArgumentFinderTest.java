package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.syntax.DependencyTree;
import org.communique.text.Field;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.ZoneType;
import org.junit.jupiter.api.Test;

/** Trees by hand: each token is word/tag/head/relation, the head counted from 1, 0 for the root. */
class ArgumentFinderTest {

  private static final Words WORDS = new Words(Lexicons.bundled());
  private static final Set<String> OFFICIALS = Set.of("ministers", "delegation", "president");

  @Test
  void inThePassiveTheSubjectIsTheObjectAndTheAgentActs() {
    assertThat(
            verb(
                EventType.CONDEMNATION,
                Trigger.Frame.DOER,
                2,
                "Syria/NNP/3/nsubj:pass was/VBD/3/aux:pass condemned/VBN/0/root by/IN/5/case"
                    + " Germany/NNP/3/obl:agent"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactlyInAnyOrder(tuple("Syria", Slot.OBJECT), tuple("Germany", Slot.SUBJECT));
  }

  @Test
  void aVerbWithoutASubjectTakesThatOfTheClauseAbove() {
    assertThat(
            verb(
                EventType.MEETING,
                Trigger.Frame.TOGETHER,
                5,
                "Chad/NNP/4/nsubj and/CC/3/cc Sudan/NNP/1/conj agreed/VBD/0/root to/TO/6/mark"
                    + " meet/VB/4/xcomp"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactly(tuple("Chad", Slot.SUBJECT), tuple("Sudan", Slot.SUBJECT));
  }

  @Test
  void whomAnotherVerbBindsIsTheSubjectOfItsInfinitive() {
    assertThat(
            verb(
                EventType.SANCTION_RELIEF,
                Trigger.Frame.DOER,
                4,
                "Iraq/NNP/2/nsubj urged/VBD/0/root Turkey/NNP/2/obj to/TO/5/mark lift/VB/2/xcomp"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactly(tuple("Turkey", Slot.SUBJECT));
  }

  @Test
  void aRelativeClauseSpeaksOfWhatItBelongsTo() {
    assertThat(
            verb(
                EventType.VISIT,
                Trigger.Frame.TRAVEL,
                3,
                "Morales/NNP/0/root ,/,/4/punct who/WP/4/nsubj visited/VBD/1/acl:relcl"
                    + " Peru/NNP/4/obj"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactly(tuple("Morales", Slot.SUBJECT), tuple("Peru", Slot.OBJECT));
  }

  @Test
  void theInvitationNamesTheHost() {
    assertThat(
            verb(
                EventType.VISIT,
                Trigger.Frame.TRAVEL,
                1,
                "Khanal/NNP/2/nsubj left/VBD/0/root for/IN/4/case India/NNP/2/obl at/IN/7/case"
                    + " the/DT/7/det invitation/NN/2/obl of/IN/9/case Singh/NNP/7/nmod"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactly(
            tuple("Khanal", Slot.SUBJECT), tuple("India", Slot.TO), tuple("Singh", Slot.HOST));
  }

  @Test
  void talksAreBetweenTheirPartiesAndBrokeredByAThird() {
    assertThat(
            noun(
                EventType.NEGOTIATION,
                Trigger.Frame.TOGETHER,
                0,
                "Talks/NNS/0/root between/IN/3/case Ghana/NNP/1/nmod and/CC/5/cc Togo/NNP/3/conj"
                    + " brokered/VBN/1/acl by/IN/8/case Nigeria/NNP/6/obl"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactly(
            tuple("Ghana", Slot.BETWEEN),
            tuple("Togo", Slot.BETWEEN),
            tuple("Nigeria", Slot.MEDIATOR));
  }

  @Test
  void aVisitIsItsOwnersToItsGoal() {
    assertThat(
            noun(
                EventType.VISIT,
                Trigger.Frame.TRAVEL,
                2,
                "Lavrov/NNP/3/nmod:poss 's/POS/1/case visit/NN/0/root to/TO/5/case"
                    + " Cuba/NNP/3/nmod"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactly(tuple("Lavrov", Slot.SUBJECT), tuple("Cuba", Slot.TO));
  }

  @Test
  void officialsStandForTheStatesTheyAreOf() {
    assertThat(
            verb(
                EventType.MEETING,
                Trigger.Frame.TOGETHER,
                5,
                "The/DT/2/det ministers/NNS/6/nsubj of/IN/4/case Kenya/NNP/2/nmod"
                    + " today/NN/6/obl:tmod met/VBD/0/root"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactly(tuple("Kenya", Slot.SUBJECT));
  }

  @Test
  void whoHoldsASummitTakesPartInIt() {
    assertThat(
            noun(
                EventType.SUMMIT,
                Trigger.Frame.TOGETHER,
                5,
                "Russia/NNP/4/nsubj and/CC/3/cc China/NNP/1/conj held/VBD/0/root a/DT/6/det"
                    + " summit/NN/4/obj"))
        .extracting(a -> a.actor().name(), Argument::slot)
        .containsExactly(tuple("Russia", Slot.SUBJECT), tuple("China", Slot.SUBJECT));
  }

  private static List<Argument> verb(EventType type, Trigger.Frame frame, int at, String tree) {
    return find(new Trigger(type, false, true, frame, 7, "test"), at, tree);
  }

  private static List<Argument> noun(EventType type, Trigger.Frame frame, int at, String tree) {
    return find(new Trigger(type, false, false, frame, 7, "test"), at, tree);
  }

  private static List<Argument> find(Trigger trigger, int at, String tree) {
    List<Token> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    int offset = 0;
    for (String item : tree.split(" ")) {
      String[] parts = item.split("/");
      int i = tokens.size();
      Span span = new Span(Field.TEXT, offset, offset + parts[0].length());
      tokens.add(new Token(span, parts[0], "X"));
      offset += parts[0].length() + 1;
      tags.add(parts[1]);
      lemmas.add(lemma(parts[0], parts[1]));
      heads.add(Integer.parseInt(parts[2]) - 1);
      relations.add(parts[3]);
      if (parts[1].equals("NNP")) {
        actors.add(actor(i, parts[0]));
      }
    }
    Sentence sentence =
        new Sentence(new Span(Field.TEXT, 0, offset - 1), ZoneType.BODY, List.copyOf(tokens));
    Clause clause = new Clause(sentence, new DependencyTree(tags, lemmas, heads, relations));
    Phrases phrases = new Phrases(clause, actors, OFFICIALS::contains);
    TriggerLexicon.Hit hit = new TriggerLexicon.Hit(at, at + 1, trigger);
    return new ArgumentFinder(clause, phrases, WORDS, hit).find();
  }

  private static String lemma(String word, String tag) {
    return switch (word) {
      case "held" -> "hold";
      case "brokered" -> "broker";
      default -> tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
    };
  }

  private static Actor actor(int at, String name) {
    return new Actor(at, at + 1, null, name, ParticipantKind.STATE, null, true, false, "", false);
  }
}
