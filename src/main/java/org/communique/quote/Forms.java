package org.communique.quote;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms of English verbs and nouns of speech. */
final class Forms {

  private static final String VOWELS = "aeiou";

  private Forms() {}

  /**
   * The forms of a verb.
   *
   * @param irregular its past and participle where they are not regular, else empty
   */
  static Set<String> ofVerb(String lemma, List<String> irregular) {
    Set<String> forms = new LinkedHashSet<>(List.of(lemma, withS(lemma)));
    forms.add(withIng(lemma, irregular));
    if (irregular.isEmpty()) {
      forms.add(withEd(lemma));
    } else {
      forms.addAll(irregular);
    }
    return forms;
  }

  static Set<String> ofNoun(String lemma) {
    return Set.of(lemma, withS(lemma));
  }

  private static String withS(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + (lemma.matches(".*(s|x|z|ch|sh)") || lemma.equals("go") ? "es" : "s");
  }

  private static String withEd(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma + (lemma.endsWith("e") ? "d" : "ed");
  }

  /** A past with a doubled consonant ("quipped") tells that the participle doubles it too. */
  private static String withIng(String lemma, List<String> irregular) {
    char last = lemma.charAt(lemma.length() - 1);
    boolean doubled =
        irregular.contains(lemma + last + "ed")
            || lemma.matches("cut|put|hit|begin|forget|set|get|bet|bid");
    String stem =
        lemma.endsWith("e") && !lemma.matches(".*(ee|oe|ye)")
            ? lemma.substring(0, lemma.length() - 1)
            : lemma;
    return (doubled ? lemma + last : stem) + "ing";
  }

  private static boolean endsInConsonantY(String lemma) {
    return lemma.endsWith("y")
        && lemma.length() > 1
        && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }
}
