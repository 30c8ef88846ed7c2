import edu.stanford.nlp.ling.*;
import edu.stanford.nlp.pipeline.*;
import edu.stanford.nlp.util.*;
import java.io.*; import java.nio.file.*; import java.util.*;
public class Silver {
  public static void main(String[] a) throws Exception {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,ner");
    p.setProperty("tokenize.whitespace", "true"); p.setProperty("ssplit.eolonly", "true");
    p.setProperty("ner.applyFineGrained", "false"); p.setProperty("ner.applyNumericClassifiers","false"); p.setProperty("ner.useSUTime","false"); p.setProperty("ner.buildEntityMentions","false");
    StanfordCoreNLP nlp = new StanfordCoreNLP(p);
    try (BufferedReader r = Files.newBufferedReader(Path.of(a[0])); PrintWriter w = new PrintWriter(Files.newBufferedWriter(Path.of(a[1])))) {
      List<String[]> s = new ArrayList<>(); String l; int n = 0;
      while (true) {
        l = r.readLine();
        if (l == null || l.isBlank() || l.startsWith("-DOCSTART")) {
          if (!s.isEmpty()) { out(nlp, s, w); s.clear(); if (++n % 2000 == 0) System.err.println(n); }
          if (l == null) break;
        } else { String[] c = l.split("\t"); s.add(new String[]{c[0], c[c.length-1]}); }
      }
    }
  }
  static void out(StanfordCoreNLP nlp, List<String[]> s, PrintWriter w) {
    StringBuilder b = new StringBuilder(); for (String[] t : s) b.append(t[0].replaceAll("[\\s\\u00a0\\u2028\\u2029]", "_")).append(' ');
    Annotation an = new Annotation(b.toString().trim()); nlp.annotate(an);
    List<CoreLabel> ts = an.get(CoreAnnotations.TokensAnnotation.class);
    if (ts.size() != s.size()) { System.err.println("skip " + ts.size() + " " + s.size()); return; }
    for (int i = 0; i < ts.size(); i++) { w.println(s.get(i)[0] + "\t" + s.get(i)[1] + "\t" + ts.get(i).ner() + "\t" + ts.get(i).tag()); }
    w.println();
  }
}
