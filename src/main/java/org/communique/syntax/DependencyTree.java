package org.communique.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The dependency tree of one sentence, by Universal Dependencies version 2; all lists run parallel
 * to the sentence's tokens.
 *
 * @param tags Penn Treebank part-of-speech tags ("VBD", "NNP")
 * @param lemmas lower-case lemmas, names as written
 * @param heads the index of each token's head, -1 for a root
 * @param relations the relation to the head ("nsubj", "nsubj:pass", "obl", "root")
 */
public record DependencyTree(
    List<String> tags, List<String> lemmas, List<Integer> heads, List<String> relations) {

  public DependencyTree {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    int n = heads.size();
    if (tags.size() != n || lemmas.size() != n || relations.size() != n) {
      throw new IllegalArgumentException("a dependency tree whose lists differ in length");
    }
    for (int head : heads) {
      if (head < -1 || head >= n) {
        throw new IllegalArgumentException("head " + head + " is not a token of " + n);
      }
    }
  }

  /** The number of tokens. */
  public int size() {
    return heads.size();
  }

  /** The tokens whose head is {@code head}, in order; -1 gives the roots. */
  public List<Integer> children(int head) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i) == head) {
        children.add(i);
      }
    }
    return children;
  }
}
