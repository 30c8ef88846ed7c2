package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.syntax.DependencyTree;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Who takes part in what a trigger reports, and in which role. Used for one article. */
final class Casting {

  private static final Set<Role> DOING = Set.of(Role.SPEAKER, Role.ACTOR, Role.VISITOR);

  /** In so many sentences a group without a name gets one. */
  private static final int NAMING = 4;

  /** So near the start somebody is called by the office alone before the name is told. */
  private static final int INTRODUCING = 2;

  private final EventInput input;
  private final Words words;
  private final Set<String> officials;
  private final ActorFinder finder;
  private final Couples couples;
  private final Naming naming;
  private final Introductions introductions;
  private final Governments governments;
  private final Map<Integer, Scene> scenes = new HashMap<>();

  Casting(Words words, Set<String> officials, EventInput input, ActorFinder finder) {
    this.input = input;
    this.words = words;
    this.officials = officials;
    this.couples = new Couples(words);
    this.naming = new Naming(words);
    this.introductions = new Introductions(words);
    this.governments = new Governments(words);
    this.finder = finder;
  }

  /** Whether a noun is for those who act for a state or body. */
  private boolean acts(String noun) {
    return officials.contains(noun) || words.is(Words.Kind.MEMBER, noun);
  }

  /** The sentence of that number in the document, with its actors. */
  Scene scene(int number) {
    return scenes.computeIfAbsent(number, this::read);
  }

  private Scene read(int number) {
    Sentence sentence = input.document().sentences().get(number);
    List<Actor> actors = new ArrayList<>(finder.find(number));
    if (number > 0) {
      actors.addAll(couples.of(sentence, finder.find(number - 1)));
      actors.sort(Comparator.comparingInt(Actor::from));
    }
    if (actors.stream().noneMatch(actor -> actor.kind() == ParticipantKind.ORGANIZATION)) {
      actors.addAll(naming.of(sentence, next(number)));
      actors.sort(Comparator.comparingInt(Actor::from));
    }
    actors.addAll(governments.of(sentence, actors, lead(number)));
    actors.sort(Comparator.comparingInt(Actor::from));
    if (number <= INTRODUCING) {
      actors = introductions.resolved(sentence, actors, later(number));
    }
    DependencyTree tree = input.trees().isEmpty() ? null : input.trees().get(number);
    return new Scene(sentence, actors, tree == null ? null : new Clause(sentence, tree));
  }

  /** The actors of the first sentence before that one that names any. */
  private List<Actor> lead(int number) {
    return IntStream.range(0, number)
        .mapToObj(finder::find)
        .filter(actors -> !actors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Introductions.Later> later(int number) {
    List<Sentence> sentences = input.document().sentences();
    return after(number, INTRODUCING)
        .mapToObj(i -> new Introductions.Later(sentences.get(i), finder.find(i)))
        .toList();
  }

  private List<Actor> next(int number) {
    return after(number, NAMING).mapToObj(finder::find).flatMap(List::stream).toList();
  }

  /** The numbers of so many sentences behind that one. */
  private IntStream after(int number, int many) {
    int all = input.document().sentences().size();
    return IntStream.range(number + 1, Math.min(all, number + 1 + many));
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
     * Who takes part, by the order of words and by the tree together: on the development sets
     * either alone missed a third of them. Those who meet or agree are found by word order, and by
     * the tree only where it finds too few: there the trees of the present model added more
     * strangers than participants.
     */
    List<Cast> cast(TriggerLexicon.Hit hit) {
      List<Cast> ordered = inClause(hit, new WordOrder(words, sentence, hit, actors).cast());
      boolean together = hit.trigger().frame() == Trigger.Frame.TOGETHER;
      if (clause == null) {
        return ordered;
      }
      if (together && ordered.size() >= 2) {
        return hit.trigger().verb() ? ordered : united(ordered, leading(clause, hit));
      }
      List<Cast> parsed = agreed(hit, ordered, parsed(clause, hit));
      if (together) {
        return parsed.size() > ordered.size() ? parsed : ordered;
      }
      return united(hit.trigger().verb() ? agreed(clause, hit, ordered, parsed) : ordered, parsed);
    }

    /**
     * Without objects that stand nearest before the verb where the tree knows its subject, and
     * without those in what is said before the verb: "Iran is ready, said Mottaki".
     */
    private static List<Cast> agreed(
        Clause grammar, TriggerLexicon.Hit hit, List<Cast> ordered, List<Cast> parsed) {
      List<Cast> doing = parsed.stream().filter(Scene::isDoing).toList();
      boolean behind =
          !doing.isEmpty() && doing.stream().allMatch(part -> part.actor().from() > hit.from());
      return doing.isEmpty()
          ? ordered
          : ordered.stream()
              .filter(part -> !isDoing(part) || !isObject(grammar, part.actor()))
              .filter(part -> !behind || part.actor().from() > hit.from())
              .toList();
    }

    /** Without speakers before the verb where one stands right behind it. */
    private static List<Cast> agreed(
        TriggerLexicon.Hit hit, List<Cast> ordered, List<Cast> parsed) {
      boolean behind =
          hit.trigger().frame() == Trigger.Frame.TALK
              && !ordered.isEmpty()
              && ordered.stream().allMatch(part -> part.actor().from() > hit.from());
      return behind
          ? parsed.stream().filter(part -> part.actor().from() > hit.from()).toList()
          : parsed;
    }

    private static boolean isObject(Clause grammar, Actor actor) {
      return grammar.isObject(grammar.top(actor.from(), actor.to()));
    }

    private static boolean isDoing(Cast part) {
      return DOING.contains(part.role());
    }

    /** Without those behind the trigger who belong to a clause of their own. */
    private List<Cast> inClause(TriggerLexicon.Hit hit, List<Cast> cast) {
      Clause grammar = clause;
      if (grammar == null) {
        return cast;
      }
      int at = hit.top(grammar);
      return cast.stream().filter(part -> isInClause(grammar, part.actor(), hit, at)).toList();
    }

    private static boolean isInClause(Clause grammar, Actor actor, TriggerLexicon.Hit hit, int at) {
      int top = grammar.top(actor.from(), actor.to());
      return actor.from() < hit.to() ? !grammar.isElsewhere(top, at) : !grammar.isBeyond(top, at);
    }

    private List<Cast> parsed(Clause grammar, TriggerLexicon.Hit hit) {
      Phrases phrases = new Phrases(grammar, actors, Casting.this::acts);
      return new Roles(hit.trigger()).cast(new ArgumentFinder(grammar, phrases, words, hit).find());
    }

    /** "Following talks with Mottaki, Singh said": who does the verb that the talks hang on. */
    private List<Cast> leading(Clause grammar, TriggerLexicon.Hit hit) {
      int verb = grammar.governor(grammar.top(hit.from(), hit.to()));
      if (verb < 0 || words.is(Words.Kind.SUPPORT, grammar.lemma(verb))) {
        return List.of();
      }
      Phrases phrases = new Phrases(grammar, actors, Casting.this::acts);
      List<Argument> subjects =
          new ArgumentFinder(grammar, phrases, words, hit)
              .find().stream().filter(argument -> argument.slot() == Slot.SUBJECT).toList();
      return new Roles(hit.trigger()).cast(subjects);
    }

    private static List<Cast> united(List<Cast> first, List<Cast> second) {
      List<Cast> all = new ArrayList<>(first);
      second.stream()
          .filter(part -> first.stream().noneMatch(known -> known.actor().same(part.actor())))
          .forEach(all::add);
      return all;
    }
  }
}
