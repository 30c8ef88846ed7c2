package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.knowledge.Knowledge;
import org.communique.syntax.DependencyTree;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Who takes part in what a trigger reports, and in which role. Used for one article. */
final class Casting {

  private final EventInput input;
  private final Words words;
  private final Set<String> officials;
  private final ActorFinder finder;

  Casting(Knowledge knowledge, Words words, Set<String> officials, EventInput input) {
    this.input = input;
    this.words = words;
    this.officials = officials;
    this.finder = new ActorFinder(knowledge, words, officials, input);
  }

  /** The actors of the sentence of that number in the document. */
  Scene scene(int number) {
    Sentence sentence = input.document().sentences().get(number);
    List<Actor> actors = finder.find(sentence);
    DependencyTree tree = input.trees().isEmpty() ? null : input.trees().get(number);
    return new Scene(sentence, actors, tree == null ? null : new Clause(sentence, tree));
  }

  private static final Set<String> LISTED = Set.of("CCONJ", "NOUN", "PROPN", "ADJ", "DET", "PRON");

  /** One sentence with its actors and, where it was parsed, its grammar. */
  final class Scene {

    private final Sentence sentence;
    private final List<Actor> actors;
    private final @Nullable Clause clause;

    private Scene(Sentence sentence, List<Actor> actors, @Nullable Clause clause) {
      this.sentence = sentence;
      this.actors = actors;
      this.clause = clause;
    }

    Sentence sentence() {
      return sentence;
    }

    List<Actor> actors() {
      return actors;
    }

    @Nullable Clause clause() {
      return clause;
    }

    List<Cast> cast(TriggerLexicon.Hit hit) {
      List<Cast> ordered = new WordOrder(words, sentence, hit, actors).cast();
      if (clause == null) {
        return ordered;
      }
      Phrases phrases = new Phrases(clause, actors, officials::contains);
      ArgumentFinder arguments = new ArgumentFinder(clause, phrases, words, hit);
      List<Cast> parsed = new Roles(hit.trigger()).cast(arguments.find());
      if (isBesideSpeech(hit) && !ordered.isEmpty()) {
        return ordered;
      }
      if (arguments.lacksSubject()) {
        return withSubjects(
            parsed,
            ordered.stream()
                .filter(part -> leads(part) && arguments.mayBeSubject(part.actor()))
                .toList());
      }
      return parsed.isEmpty() && !hit.trigger().verb() ? ordered : joined(parsed, ordered);
    }

    /**
     * "..., said President Hu here when meeting with Nkurunziza": who met is who spoke, the name
     * right before; trees seldom know.
     */
    private boolean isBesideSpeech(TriggerLexicon.Hit hit) {
      return hit.from() > 0
          && hit.trigger().verb()
          && hit.trigger().frame() == Trigger.Frame.TOGETHER
          && sentence.tokens().get(hit.from()).text().endsWith("ing")
          && words.is(Words.Kind.WHILE, lower(hit.from() - 1));
    }

    private String lower(int token) {
      return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
    }

    /** Where the tree has no subject the words before the trigger may. */
    private static List<Cast> withSubjects(List<Cast> parsed, List<Cast> ordered) {
      List<Cast> all = new ArrayList<>(ordered);
      parsed.forEach(part -> add(all, part));
      return all;
    }

    private static boolean leads(Cast part) {
      return part.role() != Role.TARGET && part.role() != Role.ADDRESSEE;
    }

    /** "A of B and C of D signed": the order of words knows whom a tree left out of a list. */
    private List<Cast> joined(List<Cast> parsed, List<Cast> ordered) {
      List<Cast> all = new ArrayList<>(parsed);
      for (Cast part : ordered) {
        boolean beside =
            parsed.stream()
                .anyMatch(
                    other -> other.role() == part.role() && isListed(part.actor(), other.actor()));
        if (beside) {
          add(all, part);
        }
      }
      return all;
    }

    private boolean isListed(Actor one, Actor other) {
      int from = Math.min(one.to(), other.to());
      int to = Math.max(one.from(), other.from());
      boolean and = false;
      for (int i = from; i < to; i++) {
        String tag = sentence.tokens().get(i).tag();
        and |= tag.equals("CCONJ");
        if (!LISTED.contains(tag) && !sentence.tokens().get(i).text().equals(",")) {
          return false;
        }
      }
      return and && to > from;
    }

    private static void add(List<Cast> all, Cast part) {
      if (all.stream().noneMatch(known -> known.actor().same(part.actor()))) {
        all.add(part);
      }
    }
  }
}
