package org.communique.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.syntax.DependencyTree;

/** A sentence's dependency tree with the children of each token. */
final class Heads {

  /** What does not belong to the phrase that names a source. */
  private static final Set<String> LOOSE =
      Set.of(
          "acl:relcl",
          "acl",
          "advcl",
          "parataxis",
          "discourse",
          "cc:preconj",
          "dislocated",
          "ccomp");

  private final Words words;
  private final DependencyTree tree;
  private final List<List<Integer>> children = new ArrayList<>();

  Heads(Words words, DependencyTree tree) {
    this.words = words;
    this.tree = tree;
    for (int i = 0; i < tree.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads().get(i) >= 0) {
        children.get(tree.heads().get(i)).add(i);
      }
    }
  }

  List<Integer> children(int head) {
    return children.get(head);
  }

  List<Integer> roots() {
    return tree.children(-1);
  }

  String lemma(int i) {
    return tree.lemmas().get(i);
  }

  String relation(int i) {
    return tree.relations().get(i);
  }

  int head(int i) {
    return tree.heads().get(i);
  }

  int child(int head, String... relations) {
    for (int child : children.get(head)) {
      for (String relation : relations) {
        if (relation(child).equals(relation)) {
          return child;
        }
      }
    }
    return -1;
  }

  int depth(int token) {
    int depth = 0;
    for (int i = token; head(i) >= 0 && depth < tree.size(); i = head(i)) {
      depth++;
    }
    return depth;
  }

  boolean isPassive(int verb) {
    return child(verb, "aux:pass", "nsubj:pass") >= 0
        || (Set.of("acl", "advcl").contains(relation(verb))
            && words.penn(verb).equals("VBN")
            && child(verb, "aux") < 0);
  }

  int agent(int verb) {
    for (int child : children.get(verb)) {
      boolean by =
          relation(child).equals("obl:agent")
              || (relation(child).equals("obl") && isPassive(verb) && hasCase(child, "by"));
      if (by) {
        return child;
      }
    }
    return -1;
  }

  boolean hasCase(int noun, String word) {
    for (int child : children.get(noun)) {
      if ((relation(child).equals("case") || relation(child).equals("mark"))
          && words.is(child, word)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase of a noun, without case marks and loose clauses. */
  Range phrase(int noun) {
    boolean[] inside = new boolean[tree.size()];
    collect(noun, inside, true);
    for (int child : children.get(noun)) {
      if (relation(child).equals("case")) {
        inside[child] = false;
      }
    }
    int from = noun;
    int to = noun + 1;
    while (from > 0 && inside[from - 1]) {
      from--;
    }
    while (to < inside.length && inside[to]) {
      to++;
    }
    while (to > noun + 1 && isPunctuation(to - 1)) {
      to--;
    }
    while (from < noun && isPunctuation(from)) {
      from++;
    }
    return new Range(from, to);
  }

  private void collect(int node, boolean[] inside, boolean nominal) {
    inside[node] = true;
    for (int child : children.get(node)) {
      boolean verbal = relation(child).equals("conj") && words.isVerb(child);
      if (!nominal || !(LOOSE.contains(relation(child)) || verbal)) {
        collect(child, inside, nominal);
      }
    }
  }

  private boolean isPunctuation(int i) {
    return words.tag(i).equals("PUNCT") || relation(i).equals("punct");
  }

  Range subtree(int node) {
    boolean[] inside = new boolean[tree.size()];
    collect(node, inside, false);
    int from = node;
    int to = node + 1;
    for (int i = 0; i < inside.length; i++) {
      if (inside[i]) {
        from = Math.min(from, i);
        to = Math.max(to, i + 1);
      }
    }
    return new Range(from, to);
  }
}
