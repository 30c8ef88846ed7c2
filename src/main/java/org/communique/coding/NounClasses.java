package org.communique.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.syntax.Inflector;
import org.communique.text.Lexicons;

/** Which nouns fill the slots of patterns. Immutable. */
final class NounClasses {

  private final Map<String, Set<String>> classes = new HashMap<>();

  NounClasses(Lexicons lexicons, Inflector inflector) {
    for (Lexicons.Line line : lexicons.read(NounClasses.class, "classes.tsv", 2)) {
      Set<String> nouns = classes.computeIfAbsent(line.required(0), name -> new HashSet<>());
      line.list(1).forEach(noun -> nouns.addAll(inflector.noun(noun)));
    }
  }

  boolean knows(String name) {
    return classes.containsKey(name);
  }

  /** Whether a word in lower case is of the class; the last part of a compound decides. */
  boolean holds(String name, String word) {
    Set<String> nouns = classes.getOrDefault(name, Set.of());
    return nouns.contains(word)
        || word.indexOf('-') > 0 && nouns.contains(word.substring(word.lastIndexOf('-') + 1));
  }
}
