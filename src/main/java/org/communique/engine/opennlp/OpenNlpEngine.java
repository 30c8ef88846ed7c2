package org.communique.engine.opennlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.communique.engine.Analysis;
import org.communique.engine.Engine;
import org.communique.engine.EngineException;
import org.communique.engine.ModelFile;
import org.communique.engine.ModelInfo;
import org.communique.engine.ModelStore;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Names by OpenNLP. Finders keep state and serve one thread, so each document borrows one and
 * clears it first.
 */
final class OpenNlpEngine implements Engine {

  private static final String MODEL = "opennlp-names.bin";

  private final ModelInfo info;
  private final TokenNameFinderModel model;
  private final Queue<NameFinderME> idle = new ConcurrentLinkedQueue<>();

  OpenNlpEngine(ModelStore models) {
    ModelFile file = models.load(MODEL);
    this.info = file.info();
    this.model = parse(file, models.describe(MODEL));
  }

  private static TokenNameFinderModel parse(ModelFile file, String where) {
    try {
      return new TokenNameFinderModel(file.stream());
    } catch (IOException | RuntimeException e) {
      throw new EngineException(
          "model "
              + where
              + " is truncated or damaged; restore it from the release or train it anew",
          e);
    }
  }

  @Override
  public String name() {
    return OpenNlpProvider.NAME;
  }

  @Override
  public List<ModelInfo> models() {
    return List.of(info);
  }

  @Override
  public Analysis analyze(Document document) {
    NameFinderME borrowed = idle.poll();
    NameFinderME finder = borrowed == null ? new NameFinderME(model) : borrowed;
    finder.clearAdaptiveData();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      find(finder, document, sentence, mentions);
    }
    idle.add(finder);
    return Analysis.of(mentions);
  }

  private static void find(
      NameFinderME finder, Document document, Sentence sentence, List<Mention> mentions) {
    String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    for (Span span : finder.find(words)) {
      MentionType type = MentionType.valueOf(span.getType().toUpperCase(Locale.ROOT));
      mentions.add(
          Mention.ofTokens(document, sentence, span.getStart(), span.getEnd(), type, null));
    }
  }
}
