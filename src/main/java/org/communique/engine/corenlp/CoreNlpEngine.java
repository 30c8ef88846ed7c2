package org.communique.engine.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.communique.engine.Analysis;
import org.communique.engine.Engine;
import org.communique.engine.ModelInfo;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** Names by CoreNLP on our sentences and tokens. */
final class CoreNlpEngine implements Engine {

  private final String name;
  private final StanfordCoreNLP pipeline;

  CoreNlpEngine(String name, boolean fine) {
    this.name = name;
    this.pipeline = new StanfordCoreNLP(settings(fine));
  }

  private static Properties settings(boolean fine) {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    settings.setProperty("tokenize.whitespace", "true");
    settings.setProperty("ssplit.eolonly", "true");
    if (!fine) {
      settings.setProperty("ner.applyFineGrained", "false");
      settings.setProperty("ner.applyNumericClassifiers", "false");
      settings.setProperty("ner.useSUTime", "false");
      settings.setProperty("ner.buildEntityMentions", "false");
    }
    return settings;
  }

  @Override
  public String name() {
    return name;
  }

  /** None: the models are CoreNLP's own, in its jar. */
  @Override
  public List<ModelInfo> models() {
    return List.of();
  }

  @Override
  public Analysis analyze(Document document) {
    List<Sentence> sentences = document.sentences();
    if (sentences.isEmpty()) {
      return Analysis.of(List.of());
    }
    String lines =
        sentences.stream()
            .map(s -> s.tokens().stream().map(CoreNlpEngine::word).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"));
    Annotation annotation = new Annotation(lines);
    pipeline.annotate(annotation);
    List<CoreMap> read = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (read.size() != sentences.size()) {
      throw new IllegalStateException("CoreNLP split sentences anew: '" + lines + "'");
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      collect(document, sentences.get(i), labels(read.get(i), sentences.get(i)), mentions);
    }
    return Analysis.of(mentions);
  }

  private static List<String> labels(CoreMap read, Sentence sentence) {
    List<CoreLabel> labels = read.get(CoreAnnotations.TokensAnnotation.class);
    if (labels.size() != sentence.tokens().size()) {
      throw new IllegalStateException("CoreNLP tokenized anew: '" + read + "'");
    }
    return labels.stream().map(label -> Objects.requireNonNullElse(label.ner(), "O")).toList();
  }

  /** White space of any kind inside a token would split it. */
  private static String word(Token token) {
    String word = token.text();
    StringBuilder solid = new StringBuilder(word.length());
    word.chars()
        .forEach(
            c ->
                solid.append(
                    Character.isWhitespace(c) || Character.isSpaceChar(c) ? '_' : (char) c));
    return solid.toString();
  }

  private static void collect(
      Document document, Sentence sentence, List<String> labels, List<Mention> mentions) {
    int from = 0;
    while (from < labels.size()) {
      int to = from + 1;
      while (to < labels.size() && labels.get(to).equals(labels.get(from))) {
        to++;
      }
      MentionType type = type(labels.get(from));
      if (type != null) {
        mentions.add(Mention.ofTokens(document, sentence, from, to, type, null));
      }
      from = to;
    }
  }

  private static @Nullable MentionType type(String label) {
    return switch (label) {
      case "PERSON" -> MentionType.PERSON;
      case "LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE" -> MentionType.LOCATION;
      case "ORGANIZATION" -> MentionType.ORGANIZATION;
      case "MISC", "NATIONALITY", "RELIGION", "IDEOLOGY" -> MentionType.MISC;
      default -> null;
    };
  }
}
