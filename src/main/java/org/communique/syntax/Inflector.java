package org.communique.syntax;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Lexicons;

/** The forms of English verbs and nouns. Immutable. */
public final class Inflector {

  /** One vowel and one consonant at the end: "stop", "permit". */
  private static final Pattern DOUBLING = Pattern.compile("(?:.*[^aeiou])?[aeiou][bdgklmnprt]");

  /** How a word ends that takes "es". */
  private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh");

  /** Verbs that double their last letter before "ing". */
  private static final Set<String> DOUBLED =
      Set.of("sit", "cut", "put", "begin", "slap", "ban", "rap", "snub", "ship", "slam");

  private final Map<String, String[]> irregular = new HashMap<>();

  /** With the irregular verbs of the lexicons. */
  public Inflector(Lexicons lexicons) {
    for (Lexicons.Line line : lexicons.read(Inflector.class, "irregular.tsv", 3)) {
      irregular.put(line.field(0), new String[] {line.field(1), line.field(2)});
    }
  }

  /** All forms of a verb, and some that no verb has. */
  public Set<String> verb(String lemma) {
    Set<String> forms = new LinkedHashSet<>(List.of(lemma, withS(lemma), withIng(lemma)));
    String[] past = irregular.get(lemma);
    if (past == null) {
      forms.add(withEd(lemma));
    } else {
      forms.add(past[0]);
      forms.add(past[1]);
      if (past[0].endsWith("ed") && past[0].length() == lemma.length() + 3) {
        forms.add(past[0].substring(0, past[0].length() - 2) + "ing");
      }
    }
    if (lemma.equals("have")) {
      forms.add("has");
    }
    if (DOUBLING.matcher(lemma).matches()) {
      String doubled = lemma + lemma.charAt(lemma.length() - 1);
      forms.add(doubled + "ed");
      forms.add(doubled + "ing");
    }
    return forms;
  }

  /** Singular and plural. */
  public Set<String> noun(String lemma) {
    return new LinkedHashSet<>(List.of(lemma, withS(lemma)));
  }

  private static String withS(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + (HISSING.stream().anyMatch(lemma::endsWith) ? "es" : "s");
  }

  private static String withEd(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma + (lemma.endsWith("e") ? "d" : "ed");
  }

  private static String withIng(String lemma) {
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee");
    boolean doubled = DOUBLED.contains(lemma);
    return (silent
            ? lemma.substring(0, lemma.length() - 1)
            : doubled ? lemma + lemma.charAt(lemma.length() - 1) : lemma)
        + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    return lemma.endsWith("y")
        && lemma.length() > 1
        && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }
}
