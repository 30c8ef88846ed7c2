import edu.stanford.nlp.ling.*;
import edu.stanford.nlp.pipeline.*;
import edu.stanford.nlp.semgraph.*;
import edu.stanford.nlp.util.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;

/**
 * Labels sentences by CoreNLP: word, coarse name label, Penn tag, head (from 1; 0 is the root),
 * relation.
 *
 * <p>Trees TOKENS.conll OUT.tsv [MOST] the first column of a CoNLL file Trees --text LINES.txt
 * OUT.tsv [MOST] a paragraph a line, tokenized and split by CoreNLP
 */
public class Trees {
  public static void main(String[] arguments) throws Exception {
    boolean raw = arguments[0].equals("--text");
    String[] a = raw ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    if (!raw) {
      p.setProperty("tokenize.whitespace", "true");
      p.setProperty("ssplit.eolonly", "true");
    }
    p.setProperty("ner.applyFineGrained", "false");
    p.setProperty("ner.applyNumericClassifiers", "false");
    p.setProperty("ner.useSUTime", "false");
    p.setProperty("ner.buildEntityMentions", "false");
    StanfordCoreNLP nlp = new StanfordCoreNLP(p);
    int most = a.length > 2 ? Integer.parseInt(a[2]) : Integer.MAX_VALUE;
    try (BufferedReader in = Files.newBufferedReader(Path.of(a[0]));
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(a[1])))) {
      StringBuilder words = new StringBuilder();
      int n = 0;
      for (String line = in.readLine(); line != null && n < most; line = in.readLine()) {
        if (raw) {
          n += write(nlp, line, out);
        } else if (line.isBlank() || line.startsWith("-DOCSTART")) {
          n += words.length() == 0 ? 0 : write(nlp, words.toString().trim(), out);
          words.setLength(0);
        } else {
          words
              .append(line.split("\t")[0].replaceAll("[\\s\\u00a0\\u2028\\u2029]", "_"))
              .append(' ');
        }
      }
    }
  }

  static int write(StanfordCoreNLP nlp, String text, PrintWriter out) {
    Annotation annotation = new Annotation(text);
    nlp.annotate(annotation);
    int n = 0;
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      if (tokens.size() > 100) {
        continue;
      }
      SemanticGraph graph =
          sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      for (CoreLabel token : tokens) {
        IndexedWord word = graph.getNodeByIndexSafe(token.index());
        IndexedWord head = word == null ? null : graph.getParent(word);
        String relation = head == null ? "root" : graph.reln(head, word).toString();
        out.println(
            String.join(
                "\t",
                token.word(),
                token.ner(),
                token.tag(),
                String.valueOf(head == null ? 0 : head.index()),
                relation));
      }
      out.println();
      n++;
    }
    return n;
  }
}
