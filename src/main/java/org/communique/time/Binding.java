package org.communique.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which atoms the named parts of a pattern took in one match; the longest reading of what is
 * optional. Used once.
 */
final class Binding {

  private final Atoms atoms;
  private final int from;
  private final int to;
  private final Map<String, int[]> parts = new HashMap<>();

  private Binding(Atoms atoms, int from, int to) {
    this.atoms = atoms;
    this.from = from;
    this.to = to;
  }

  /** The parts of a pattern that is known to match {@code atoms[from, to)}. */
  static Binding of(Node pattern, Atoms atoms, int from, int to) {
    Binding binding = new Binding(atoms, from, to);
    if (!binding.match(pattern, from, end -> end == to)) {
      throw new IllegalStateException("the automaton matched what its pattern does not");
    }
    return binding;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether the part took any atoms. */
  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The first atom of a part. */
  int start(String name) {
    return range(name)[0];
  }

  /** The atom after a part's last. */
  int end(String name) {
    return range(name)[1];
  }

  private int[] range(String name) {
    int[] range = parts.get(name);
    if (range == null) {
      throw new IllegalStateException("no part " + name + " was matched");
    }
    return range;
  }

  private boolean match(Node node, int at, IntPredicate rest) {
    if (node instanceof Node.One one) {
      return at < to
          && atoms.is(at, one.predicate())
          && (!one.glued() || atoms.glued(at))
          && rest.test(at + 1);
    }
    if (node instanceof Node.Named named) {
      return named(named, at, rest);
    }
    if (node instanceof Node.Maybe maybe) {
      return match(maybe.part(), at, rest) || rest.test(at);
    }
    if (node instanceof Node.Choice choice) {
      for (Node part : choice.choices()) {
        if (match(part, at, rest)) {
          return true;
        }
      }
      return false;
    }
    return sequence(((Node.Sequence) node).parts(), 0, at, rest);
  }

  private boolean sequence(List<Node> nodes, int index, int at, IntPredicate rest) {
    return index == nodes.size()
        ? rest.test(at)
        : match(nodes.get(index), at, end -> sequence(nodes, index + 1, end, rest));
  }

  private boolean named(Node.Named named, int at, IntPredicate rest) {
    int[] before = parts.get(named.name());
    boolean found =
        match(
            named.part(),
            at,
            end -> {
              int[] inner = parts.get(named.name());
              parts.put(named.name(), new int[] {at, end});
              if (rest.test(end)) {
                return true;
              }
              restore(named.name(), inner);
              return false;
            });
    if (!found) {
      restore(named.name(), before);
    }
    return found;
  }

  private void restore(String name, int @Nullable [] range) {
    if (range == null) {
      parts.remove(name);
    } else {
      parts.put(name, range);
    }
  }
}
