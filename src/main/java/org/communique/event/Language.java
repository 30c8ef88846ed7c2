package org.communique.event;

import java.util.Set;

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
}
