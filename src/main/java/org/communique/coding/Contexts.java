package org.communique.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.event.CodeBook;
import org.communique.event.EventCode;
import org.communique.text.Lexicons;

/** Words around a verb that change what it reports, and what becomes of its code. Immutable. */
final class Contexts {

  private static final int COLUMNS = 3;
  private static final int REACH = 5;
  private static final Set<String> PASSED = Set.of("ADV", "PART", "AUX", "DET", "PRON", "INTJ");

  /** What a verb stands under. */
  enum Kind {
    INTENT,
    OBLIGATION,
    NEGATED,
    CONDITIONAL,
    SUBORDINATE,
    GOVERNING
  }

  private final Map<Kind, Set<String>> words = new HashMap<>();
  private final Map<String, Optional<EventCode>> composed = new HashMap<>();

  Contexts(Lexicons lexicons, CodeBook book) {
    for (Lexicons.Line line : lexicons.read(Contexts.class, "contexts.tsv", 2)) {
      words
          .computeIfAbsent(line.choice(0, Kind.class), kind -> new HashSet<>())
          .addAll(line.list(1));
    }
    for (Lexicons.Line line : lexicons.read(Contexts.class, "composition.tsv", COLUMNS)) {
      boolean none = line.field(2).equals("-");
      composed.put(
          line.choice(0, Kind.class) + line.required(1),
          none ? Optional.empty() : Optional.of(book.code(line, 2)));
    }
  }

  boolean is(Kind kind, String phrase) {
    return words.getOrDefault(kind, Set.of()).contains(phrase);
  }

  /** Whether a word or phrase of the kind stands right before the verb, adverbs passed over. */
  boolean precedes(Kind kind, SentenceWords sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      String word = sentence.word(i);
      if (is(kind, word) || is(kind, word + " " + sentence.word(i + 1))) {
        return true;
      }
      boolean passed = PASSED.contains(sentence.tag(i)) || word.equals("to");
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  /** The code of the whole: the same where the context changes nothing, none where it voids it. */
  Optional<EventCode> compose(Kind kind, EventCode code) {
    for (String key : List.of(code.cameo(), code.root())) {
      Optional<EventCode> found = composed.get(kind + key);
      if (found != null) {
        return found;
      }
    }
    return Optional.of(code);
  }
}
