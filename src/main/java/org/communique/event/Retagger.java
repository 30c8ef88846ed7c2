package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.syntax.DependencyTree;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Gives sentences the parts of speech of their trees, which know headlines better than a tagger of
 * words alone.
 */
final class Retagger {

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("NN", "NOUN"),
          Map.entry("NNS", "NOUN"),
          Map.entry("NNP", "PROPN"),
          Map.entry("NNPS", "PROPN"),
          Map.entry("MD", "AUX"),
          Map.entry("JJ", "ADJ"),
          Map.entry("JJR", "ADJ"),
          Map.entry("JJS", "ADJ"),
          Map.entry("RB", "ADV"),
          Map.entry("RBR", "ADV"),
          Map.entry("IN", "ADP"),
          Map.entry("DT", "DET"),
          Map.entry("CC", "CCONJ"),
          Map.entry("CD", "NUM"),
          Map.entry("PRP", "PRON"),
          Map.entry("PRP$", "PRON"),
          Map.entry("TO", "PART"));

  private Retagger() {}

  static EventInput retag(EventInput input) {
    if (input.trees().isEmpty()) {
      return input;
    }
    Document document = input.document();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      sentences.add(retag(document.sentences().get(i), input.trees().get(i)));
    }
    return new EventInput(
        new Document(document.title(), document.text(), document.zones(), sentences),
        input.trees(),
        input.mentions(),
        input.references(),
        input.entities(),
        input.times(),
        input.quotes(),
        input.published());
  }

  private static Sentence retag(Sentence sentence, DependencyTree tree) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Token token = sentence.tokens().get(i);
      tokens.add(new Token(token.span(), token.text(), tag(tree, i, token.tag())));
    }
    return new Sentence(sentence.span(), sentence.zone(), tokens);
  }

  private static String tag(DependencyTree tree, int i, String given) {
    String tag = tree.tags().get(i);
    if (tag.startsWith("VB")) {
      return tree.relations().get(i).matches("(aux|cop)(:.*)?") ? "AUX" : "VERB";
    }
    return TAGS.getOrDefault(tag, given);
  }
}
