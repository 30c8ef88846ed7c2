package org.communique.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.WordTagger;
import org.jspecify.annotations.Nullable;

/**
 * Gives each token its part of speech: the tree's where the engine parses, which knows headlines
 * better than a tagger of words alone, else that of a {@link WordTagger}. Safe for use by many
 * threads.
 */
public final class PartsOfSpeech {

  /** The parts of speech of Penn tags; verbs are apart, since a tag does not tell auxiliaries. */
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
          Map.entry("RBS", "ADV"),
          Map.entry("WRB", "ADV"),
          Map.entry("IN", "ADP"),
          Map.entry("RP", "ADP"),
          Map.entry("DT", "DET"),
          Map.entry("PDT", "DET"),
          Map.entry("WDT", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("WP$", "PRON"),
          Map.entry("EX", "PRON"),
          Map.entry("CC", "CCONJ"),
          Map.entry("CD", "NUM"),
          Map.entry("PRP", "PRON"),
          Map.entry("PRP$", "PRON"),
          Map.entry("POS", "PART"),
          Map.entry("TO", "PART"),
          Map.entry("UH", "INTJ"),
          Map.entry("SYM", "SYM"),
          Map.entry("PUNCT", "PUNCT"));

  /** Null until the first document without trees: its model takes long to read. */
  private @Nullable WordTagger tagger;

  /**
   * The document with tagged tokens.
   *
   * @param trees one a sentence, or none at all
   */
  public Document tag(Document document, List<DependencyTree> trees) {
    if (trees.isEmpty()) {
      return tagger().tag(document);
    }
    List<Sentence> sentences = new ArrayList<>(trees.size());
    for (int i = 0; i < trees.size(); i++) {
      sentences.add(tag(document.sentences().get(i), trees.get(i)));
    }
    return document.withSentences(sentences);
  }

  private synchronized WordTagger tagger() {
    if (tagger == null) {
      tagger = WordTagger.create();
    }
    return tagger;
  }

  private static Sentence tag(Sentence sentence, DependencyTree tree) {
    List<Token> tokens = new ArrayList<>(tree.size());
    for (int i = 0; i < tree.size(); i++) {
      tokens.add(sentence.tokens().get(i).withTag(tag(tree, i)));
    }
    return new Sentence(sentence.span(), sentence.zone(), tokens);
  }

  private static String tag(DependencyTree tree, int i) {
    String tag = tree.tags().get(i);
    if (tag.startsWith("VB")) {
      String relation = tree.relations().get(i);
      boolean helps = relation.equals("cop") || relation.startsWith("aux");
      return helps ? "AUX" : "VERB";
    }
    return tag.equals("IN") && tree.relations().get(i).equals("mark")
        ? "SCONJ"
        : TAGS.getOrDefault(tag, "X");
  }
}
