package org.communique.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** The rules, and the automaton that runs them. Immutable. */
final class RuleBook {

  private final TimeWords words;
  private final Alphabet alphabet;
  private final Automaton automaton;
  private final List<Rule> rules;

  private RuleBook(TimeWords words, List<Rule> rules) {
    this.words = words;
    this.rules = List.copyOf(rules);
    List<Node> patterns = rules.stream().map(Rule::pattern).toList();
    Set<String> literals = new HashSet<>();
    patterns.forEach(pattern -> literals(pattern, literals));
    rules.forEach(rule -> literals(rule, literals));
    this.alphabet = new Alphabet(words, literals);
    this.automaton = new Automaton(alphabet, patterns);
  }

  /**
   * The rules of the lexicons' files time-words.tsv, phrases.tsv, rules.tsv and holidays.tsv.
   *
   * @throws IllegalArgumentException where a line is wrong; names file and line
   */
  static RuleBook of(Lexicons lexicons) {
    TimeWords words = TimeWords.of(lexicons);
    Set<String> predicates = new HashSet<>(words.kinds());
    predicates.addAll(Shape.NAMES);
    PatternReader patterns = new PatternReader(predicates);
    for (Lexicons.Line line : lexicons.read(RuleBook.class, "phrases.tsv", 2)) {
      if (!line.required(0).matches("@[a-z0-9]+")) {
        throw line.error("'" + line.field(0) + "' is no name of a phrase, such as @month");
      }
      patterns.define(line, line.field(0), line.required(1));
    }
    List<Rule> rules = new ArrayList<>();
    for (Lexicons.Line line : lexicons.read(RuleBook.class, "holidays.tsv", 2)) {
      rules.add(holiday(line, patterns));
    }
    for (Lexicons.Line line : lexicons.read(RuleBook.class, "rules.tsv", 5)) {
      rules.add(rule(line, patterns));
    }
    return new RuleBook(words, rules);
  }

  private static Rule rule(Lexicons.Line line, PatternReader patterns) {
    Operation operation = Operations.named(line.required(3));
    if (operation == null) {
      throw line.error("'" + line.field(3) + "' is none of the operations " + Operations.names());
    }
    return new Rule(
        line.required(0),
        line.required(1).equals("NONE") ? null : line.choice(1, TimexType.class),
        patterns.read(line, line.required(2)),
        operation,
        Condition.read(line, line.required(4)));
  }

  private static Rule holiday(Lexicons.Line line, PatternReader patterns) {
    String day = line.required(0);
    if (!Holidays.isRule(day)) {
      throw line.error("'" + day + "' is no rule for a day of the year");
    }
    Node pattern =
        patterns.read(
            line,
            "@holidaypre? ( weekend of )? name:( "
                + line.required(1)
                + " ) ( u:( week | weekend ) )? @ofyear?");
    return new Rule(
        "holiday " + day, TimexType.DATE, pattern, new HolidayOperation(day), List.of());
  }

  private static void literals(Node node, Set<String> into) {
    if (node instanceof Node.One one && one.predicate().startsWith("\"")) {
      into.add(one.predicate());
    } else if (node instanceof Node.Named named) {
      literals(named.part(), into);
    } else if (node instanceof Node.Maybe maybe) {
      literals(maybe.part(), into);
    } else if (node instanceof Node.Choice choice) {
      choice.choices().forEach(part -> literals(part, into));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.parts().forEach(part -> literals(part, into));
    }
  }

  /** Marks that only conditions name need symbols too. */
  private static void literals(Rule rule, Set<String> into) {
    for (Condition condition : rule.conditions()) {
      if (condition instanceof Condition.Near near) {
        near.items().stream().filter(item -> item.startsWith("\"")).forEach(into::add);
      }
    }
  }

  TimeWords words() {
    return words;
  }

  Alphabet alphabet() {
    return alphabet;
  }

  /** How many states the automaton has. */
  int states() {
    return automaton.states();
  }

  /**
   * A rule that matched, and what it means.
   *
   * @param rule the rule
   * @param parts its parts
   * @param reading what it means
   */
  record Found(Rule rule, Binding parts, Reading reading) {}

  /** The longest match at an atom that its conditions and the calendar allow, or null. */
  @Nullable Found at(Scene scene, int from) {
    Atoms atoms = scene.atoms();
    int[] ends = new int[0];
    int[] states = new int[0];
    int count = 0;
    int state = automaton.start();
    for (int i = from; i < atoms.size(); i++) {
      state = automaton.step(state, atoms.symbol(i), atoms.glued(i));
      if (state < 0) {
        break;
      }
      if (automaton.accepted(state).length > 0) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, count * 2 + 4);
          states = Arrays.copyOf(states, count * 2 + 4);
        }
        ends[count] = i + 1;
        states[count++] = state;
      }
    }
    while (count-- > 0) {
      Found found = read(scene, from, ends[count], automaton.accepted(states[count]));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found read(Scene scene, int from, int to, int[] candidates) {
    for (int index : candidates) {
      Rule rule = rules.get(index);
      if (rule.allows(scene, from, to)) {
        Binding parts = Binding.of(rule.pattern(), scene.atoms(), from, to);
        Reading reading = rule.operation().read(new Match(rule, parts, scene));
        if (reading != null) {
          return new Found(rule, parts, reading);
        }
      }
    }
    return null;
  }
}
