package org.communique.engine.onnx;

import java.util.ArrayList;
import java.util.List;
import org.communique.syntax.Arborescence;
import org.communique.syntax.DependencyTree;
import org.communique.syntax.Lemmatizer;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;

/** From scores of tags, relations and governors to dependency trees. Immutable. */
final class TreeDecoder {

  private final List<String> tags;
  private final List<String> relations;
  private final int root;
  private final Lemmatizer lemmatizer = Lemmatizer.create(Lexicons.bundled());

  TreeDecoder(List<String> tags, List<String> relations) {
    this.tags = List.copyOf(tags);
    this.relations = List.copyOf(relations);
    this.root = relations.indexOf("root");
    if (root < 0) {
      throw new IllegalArgumentException("the model has no relation root");
    }
  }

  /** The tree of a sentence; one too long for a window has a root in each. */
  DependencyTree decode(Sentence sentence, Scores scores) {
    int words = sentence.tokens().size();
    List<String> found = new ArrayList<>(words);
    List<String> lemmas = new ArrayList<>(words);
    for (int word = 0; word < words; word++) {
      found.add(tags.get(argmax(scores.tags()[word], -1)));
      lemmas.add(lemmatizer.lemma(sentence.tokens().get(word).text(), found.get(word)));
    }
    List<Integer> heads = heads(words, scores);
    List<String> names = new ArrayList<>(words);
    for (int word = 0; word < words; word++) {
      boolean top = heads.get(word) < 0;
      names.add(relations.get(top ? root : argmax(scores.relations()[word], root)));
    }
    return new DependencyTree(found, lemmas, heads, names);
  }

  private static List<Integer> heads(int words, Scores scores) {
    Integer[] heads = new Integer[words];
    for (Scores.Arcs arcs : scores.arcs()) {
      int[] governors = Arborescence.best(arcs.scores());
      for (int i = 0; i < governors.length; i++) {
        heads[arcs.firstWord() + i] = governors[i] == 0 ? -1 : arcs.firstWord() + governors[i] - 1;
      }
    }
    return List.of(heads);
  }

  private static int argmax(float[] row, int without) {
    int best = without == 0 ? 1 : 0;
    for (int i = 0; i < row.length; i++) {
      if (i != without && row[i] > row[best]) {
        best = i;
      }
    }
    return best;
  }
}
