package org.communique.event;

import java.util.List;
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

    /**
     * Who takes part. The order of words decides where it finds enough: on the development sets
     * that was right more often than the trees of the present model, which help where it finds too
     * few.
     */
    List<Cast> cast(TriggerLexicon.Hit hit) {
      List<Cast> ordered = new WordOrder(words, sentence, hit, actors).cast();
      int enough = hit.trigger().frame() == Trigger.Frame.TOGETHER ? 2 : 1;
      if (clause == null || ordered.size() >= enough) {
        return ordered;
      }
      Phrases phrases = new Phrases(clause, actors, officials::contains);
      List<Cast> parsed =
          new Roles(hit.trigger()).cast(new ArgumentFinder(clause, phrases, words, hit).find());
      return parsed.size() > ordered.size() ? parsed : ordered;
    }
  }
}
