package org.communique.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All patterns at once as a deterministic automaton: one step an atom, whatever the number of
 * rules. Immutable once built.
 */
final class Automaton {

  /** More states than any sensible rules need; a pattern that explodes is refused, not run. */
  private static final int MOST_STATES = 60_000;

  private static final int[] NO_RULES = {};

  private final List<int[]> next = new ArrayList<>();
  private final List<int[]> accepted = new ArrayList<>();

  /**
   * @param patterns the patterns; a match names them by their index
   */
  Automaton(Alphabet alphabet, List<Node> patterns) {
    new Builder(alphabet, patterns).build();
  }

  /** The state before the first atom. */
  int start() {
    return 0;
  }

  /** The state after an atom, or -1 where no pattern goes on. */
  int step(int state, int symbol, boolean glued) {
    int[] row = next.get(state);
    int letter = symbol * 2 + (glued ? 1 : 0);
    int low = 0;
    int high = row.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int key = row[middle * 2];
      if (key == letter) {
        return row[middle * 2 + 1];
      }
      if (key < letter) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The patterns that end in a state, the last first. */
  int[] accepted(int state) {
    return accepted.get(state);
  }

  int states() {
    return next.size();
  }

  /** Thompson's construction, then subsets. */
  private final class Builder {

    private final Alphabet alphabet;
    private final int letters;
    private final Map<Node.One, Integer> testNumbers = new HashMap<>();
    private final List<int[]> lettersOf = new ArrayList<>();
    private final List<int[]> free = new ArrayList<>();
    private final List<Integer> tests = new ArrayList<>();
    private final List<Integer> target = new ArrayList<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<Integer, BitSet> closures = new HashMap<>();
    private final Map<BitSet, Integer> known = new HashMap<>();
    private final Deque<BitSet> open = new ArrayDeque<>();
    private final int first;

    Builder(Alphabet alphabet, List<Node> patterns) {
      this.alphabet = alphabet;
      this.letters = alphabet.size() * 2;
      this.first = state();
      for (int i = 0; i < patterns.size(); i++) {
        int end = add(patterns.get(i), link(first));
        ends.put(end, i);
      }
    }

    private int state() {
      free.add(NO_RULES);
      tests.add(-1);
      target.add(-1);
      return free.size() - 1;
    }

    /** A new state that follows another without an atom. */
    private int link(int from) {
      int to = state();
      join(from, to);
      return to;
    }

    private void join(int from, int to) {
      int[] old = free.get(from);
      int[] more = Arrays.copyOf(old, old.length + 1);
      more[old.length] = to;
      free.set(from, more);
    }

    private int add(Node node, int from) {
      if (node instanceof Node.One one) {
        int at = link(from);
        int to = state();
        tests.set(at, test(one));
        target.set(at, to);
        return to;
      }
      if (node instanceof Node.Named named) {
        return add(named.part(), from);
      }
      if (node instanceof Node.Maybe maybe) {
        int to = add(maybe.part(), link(from));
        join(from, to);
        return to;
      }
      if (node instanceof Node.Choice choice) {
        int to = state();
        choice.choices().forEach(part -> join(add(part, link(from)), to));
        return to;
      }
      int at = from;
      for (Node part : ((Node.Sequence) node).parts()) {
        at = add(part, at);
      }
      return at;
    }

    void build() {
      BitSet begin = new BitSet();
      begin.or(closure(first));
      number(begin);
      while (!open.isEmpty()) {
        BitSet subset = open.poll();
        next.set(known.getOrDefault(subset, 0), row(subset));
      }
    }

    /** The states reached without an atom that have an atom to wait for or end a pattern. */
    private BitSet closure(int state) {
      BitSet done = closures.get(state);
      if (done == null) {
        done = new BitSet();
        close(state, done, new BitSet());
        closures.put(state, done);
      }
      return done;
    }

    private void close(int state, BitSet into, BitSet seen) {
      if (seen.get(state)) {
        return;
      }
      seen.set(state);
      if (target.get(state) >= 0 || ends.containsKey(state)) {
        into.set(state);
      }
      for (int to : free.get(state)) {
        close(to, into, seen);
      }
    }

    private int number(BitSet subset) {
      Integer old = known.get(subset);
      if (old != null) {
        return old;
      }
      if (next.size() == MOST_STATES) {
        throw new IllegalArgumentException(
            "the rules need more than " + MOST_STATES + " states; simplify their patterns");
      }
      known.put(subset, next.size());
      next.add(NO_RULES);
      accepted.add(
          subset.stream()
              .filter(ends::containsKey)
              .map(state -> -ends.getOrDefault(state, 0))
              .sorted()
              .map(rule -> -rule)
              .toArray());
      open.add(subset);
      return next.size() - 1;
    }

    /** For every letter the state that it leads to; letters with the same predicates share one. */
    private int[] row(BitSet subset) {
      Map<Integer, BitSet> targets = new HashMap<>();
      for (int state = subset.nextSetBit(0); state >= 0; state = subset.nextSetBit(state + 1)) {
        if (target.get(state) >= 0) {
          targets
              .computeIfAbsent(tests.get(state), test -> new BitSet())
              .or(closure(target.get(state)));
        }
      }
      Map<Long, Integer> refined = new HashMap<>();
      List<List<BitSet>> groups = new ArrayList<>(List.of(List.of()));
      int[] group = new int[letters];
      targets.forEach(
          (test, set) -> {
            for (int letter : lettersOf.get(test)) {
              int old = group[letter];
              group[letter] =
                  refined.computeIfAbsent(((long) test << 32) | old, key -> more(groups, old, set));
            }
          });
      return row(group, groups);
    }

    /** The group of letters that were in a group and also have another set; its new number. */
    private int more(List<List<BitSet>> groups, int old, BitSet set) {
      List<BitSet> sets = new ArrayList<>(groups.get(old));
      sets.add(set);
      groups.add(sets);
      return groups.size() - 1;
    }

    private int[] row(int[] group, List<List<BitSet>> groups) {
      int[] numbers = new int[groups.size()];
      int count = 0;
      for (int of : group) {
        if (of > 0) {
          count++;
          if (numbers[of] == 0) {
            BitSet union = new BitSet();
            groups.get(of).forEach(union::or);
            numbers[of] = number(union) + 1;
          }
        }
      }
      int[] row = new int[count * 2];
      int i = 0;
      for (int letter = 0; letter < group.length; letter++) {
        if (group[letter] > 0) {
          row[i++] = letter;
          row[i++] = numbers[group[letter]] - 1;
        }
      }
      return row;
    }

    /** The number of what an atom must be; equal tests share one. */
    private int test(Node.One one) {
      Integer known = testNumbers.get(one);
      if (known != null) {
        return known;
      }
      List<Integer> found = new ArrayList<>();
      for (int symbol : alphabet.fulfilling(one.predicate())) {
        if (!one.glued()) {
          found.add(symbol * 2);
        }
        found.add(symbol * 2 + 1);
      }
      testNumbers.put(one, lettersOf.size());
      lettersOf.add(found.stream().mapToInt(Integer::intValue).toArray());
      return lettersOf.size() - 1;
    }
  }
}
