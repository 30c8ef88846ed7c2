package org.communique.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.communique.text.Lexicons;

/**
 * The words that tell of events. Immutable.
 *
 * @param officials the nouns of those who act for a state or body
 */
record Language(
    Words words,
    TriggerLexicon triggers,
    StatusRules statuses,
    Senses senses,
    Set<String> officials) {

  Language {
    officials = Set.copyOf(officials);
  }

  /** The words of some lexicons. */
  static Language of(Lexicons lexicons) {
    Words words = new Words(lexicons);
    Set<String> officials =
        lexicons.read(Language.class, "officials.txt", 1).stream()
            .map(line -> line.field(0))
            .collect(Collectors.toSet());
    return new Language(
        words,
        new TriggerLexicon(lexicons, words),
        new StatusRules(lexicons, words),
        new Senses(lexicons),
        officials);
  }
}
