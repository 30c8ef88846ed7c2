package org.communique.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.event.CodeBook;
import org.communique.event.EventCode;
import org.communique.syntax.Inflector;
import org.communique.text.Lexicons;

/** The patterns by the forms of their heads. Immutable. */
final class PatternLexicon {

  /** The slot that takes a person's name as well as a noun for people. */
  static final String PERSON = "PERSON";

  private static final int COLUMNS = 4;
  private static final Set<String> PREPOSITIONS =
      Set.of("with", "between", "to", "of", "on", "against", "into", "for", "from", "in", "that");

  private final Map<String, List<CodePattern>> heads = new HashMap<>();
  private final Inflector inflector;
  private final NounClasses classes;

  PatternLexicon(Lexicons lexicons, CodeBook book, Inflector inflector, NounClasses classes) {
    this.inflector = inflector;
    this.classes = classes;
    for (Lexicons.Line line : lexicons.read(PatternLexicon.class, "patterns.tsv", COLUMNS)) {
      EventCode code = book.code(line, 0);
      for (String phrase : line.list(3)) {
        add(line, code, phrase);
      }
    }
  }

  private void add(Lexicons.Line line, EventCode code, String phrase) {
    boolean verb = isVerb(line);
    List<String> words = List.of(phrase.split(" "));
    int head = verb ? 0 : headOf(words);
    List<Set<String>> before = words.subList(0, head).stream().map(word -> Set.of(word)).toList();
    List<CodePattern.Element> after =
        words.subList(head + 1, words.size()).stream().map(word -> element(line, word)).toList();
    CodePattern pattern = new CodePattern(code, verb, line.integer(2), before, after, phrase);
    Set<String> forms = new HashSet<>();
    forms.addAll(verb ? inflector.verb(words.get(head)) : inflector.noun(words.get(head)));
    if (words.get(head).equals("be")) {
      forms.addAll(Set.of("is", "are", "was", "were", "been"));
    }
    forms.forEach(form -> heads.computeIfAbsent(form, f -> new ArrayList<>()).add(pattern));
  }

  private static boolean isVerb(Lexicons.Line line) {
    return switch (line.field(1)) {
      case "V" -> true;
      case "N" -> false;
      default -> throw line.error("part of speech '" + line.field(1) + "' is neither V nor N");
    };
  }

  /** The last word of a nominal phrase that is no preposition. */
  private static int headOf(List<String> words) {
    int head = words.size() - 1;
    while (head > 0 && PREPOSITIONS.contains(words.get(head))) {
      head--;
    }
    return head;
  }

  private CodePattern.Element element(Lexicons.Line line, String word) {
    if (!word.startsWith("{")) {
      return new CodePattern.Element(inflector.noun(word), null);
    }
    String slot = word.substring(1, word.length() - 1);
    if (!slot.equals(PERSON) && !classes.knows(slot)) {
      throw line.error("'" + word + "' is no class of classes.tsv");
    }
    return new CodePattern.Element(Set.of(), slot);
  }

  /** The patterns whose head has the form, in lower case. */
  List<CodePattern> patterns(String form) {
    return heads.getOrDefault(form, List.of());
  }
}
