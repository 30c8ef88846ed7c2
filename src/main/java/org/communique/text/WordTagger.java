package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech by OpenNLP's published model, for documents that no engine parses. Safe for use
 * by many threads.
 */
public final class WordTagger {

  private final Folding folding = Folding.load();
  private final Pool<POSTaggerME> taggers;

  private WordTagger(POSModel model) {
    this.taggers = new Pool<>(() -> new POSTaggerME(model));
  }

  /**
   * A tagger with the model on the class path; reading it takes a good part of a second.
   *
   * @throws IllegalStateException where the model is missing; names it
   */
  public static WordTagger create() {
    return new WordTagger(OpenNlpModels.tags());
  }

  /** The same document, each token with its Universal Dependencies part of speech. */
  public Document tag(Document document) {
    char[] title = folding.fold(document.source(Field.TITLE));
    char[] text = folding.fold(document.text());
    return document.withSentences(
        document.sentences().stream()
            .map(sentence -> tag(sentence, sentence.span().field() == Field.TEXT ? text : title))
            .toList());
  }

  private Sentence tag(Sentence sentence, char[] plain) {
    String[] words =
        sentence.tokens().stream()
            .map(token -> new String(plain, token.start(), token.end() - token.start()))
            .toArray(String[]::new);
    String[] tags = taggers.with(tagger -> tagger.tag(words));
    List<Token> tokens = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      tokens.add(sentence.tokens().get(i).withTag(tags[i]));
    }
    return new Sentence(sentence.span(), sentence.zone(), tokens);
  }
}
