package org.communique.quote;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.text.Lexicons;

/** The words that tell where a reported clause ends and who says it. Immutable. */
final class ClauseWords {

  /** What a word does. */
  enum Role {
    /** A verb behind it is no statement of its own. */
    MODAL,
    /** Behind a comma it ends a reported clause without a conjunction. */
    ENDS_CLAUSE,
    /** It ends a reported thing. */
    ENDS_OBJECT,
    /** The lemma of a verb that says something only with its noun: "made a promise". */
    CARRIER,
    /** The lemma of a verb whose subject is told of: "drew criticism from", "won praise from". */
    RECEIVER,
    /** The lemma of a noun that names who thinks so: "critic". */
    HOLDER,
    /** The lemma of a noun that a receiver gets. */
    RECEIVED,
    /** The lemma of a verb whose subject does what it does something for: "used a speech to". */
    USE,
    /** Behind it marks and capitals are a title: "on", "program". */
    BEFORE_TITLE,
    /** Behind a comma it opens what the writer adds to a clause that is told. */
    COMMENT,
    /** It opens a clause before the main one that tells when or why. */
    CIRCUMSTANCE,
    /** An object that only tells when: "reported Tuesday". */
    TIME
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private ClauseWords() {}

  static ClauseWords of(Lexicons lexicons) {
    ClauseWords clauses = new ClauseWords();
    for (Lexicons.Line line : lexicons.read(ClauseWords.class, "clauses.tsv", 2)) {
      clauses
          .words
          .computeIfAbsent(line.choice(1, Role.class), role -> new HashSet<>())
          .add(line.required(0));
    }
    return clauses;
  }

  boolean is(Role role, String word) {
    return words.getOrDefault(role, Set.of()).contains(word);
  }
}
