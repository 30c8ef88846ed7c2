package org.communique.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.AnnotatedArticle;
import org.communique.Outcome;
import org.communique.entity.Mention;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * The four columns of CoNLL 2003: token, part of speech (Universal Dependencies), no chunk, and the
 * name's BIO tag, with tabs between. The article's id stands on its -DOCSTART- line.
 */
final class ConllSink implements ArticleSink {

  private final Writer writer;

  ConllSink(Path file) throws IOException {
    this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  @Override
  public void add(int line, Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Annotated annotated) {
      AnnotatedArticle article = annotated.article();
      writer.write("-DOCSTART-\t" + oneWord(outcome.id()) + "\t-X-\tO\n\n");
      for (Sentence sentence : article.sentences()) {
        sentence(sentence, article.mentions());
      }
    }
  }

  private void sentence(Sentence sentence, List<Mention> mentions) throws IOException {
    List<Mention> inside =
        mentions.stream().filter(m -> sentence.span().contains(m.span())).toList();
    for (Token token : sentence.tokens()) {
      writer.write(
          oneWord(token.text()) + '\t' + token.tag() + "\t-X-\t" + tag(token, inside) + '\n');
    }
    writer.write('\n');
  }

  private static String tag(Token token, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.span().overlaps(token.span()))
        .findFirst()
        .map(m -> (m.span().start() < token.start() ? "I-" : "B-") + m.type().label())
        .orElse("O");
  }

  /** White space would end the column. */
  private static String oneWord(String text) {
    return text.replaceAll("[\\s\\u0085\\u00A0\\u2000-\\u200B\\u2028\\u2029\\u3000]", "_");
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
