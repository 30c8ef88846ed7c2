package org.communique.event;

import org.communique.text.Sentence;
import org.communique.text.ZoneType;

/**
 * Whether an article is an office's own account of a meeting or call: it opens with the encounter
 * and quotes no reporter.
 *
 * @param holds whether it is one
 */
record Readout(boolean holds) {

  static Readout of(EventInput input, TriggerLexicon triggers, Genres genres) {
    return new Readout(
        genres.isOwnWords(input)
            && input.document().sentences().stream()
                .filter(sentence -> sentence.zone() == ZoneType.BODY)
                .limit(1)
                .anyMatch(sentence -> opens(sentence, triggers, genres)));
  }

  private static boolean opens(Sentence sentence, TriggerLexicon triggers, Genres genres) {
    return triggers.find(sentence).stream()
        .anyMatch(hit -> isEncounter(hit) && !genres.beginsOwn(sentence, hit.from()));
  }

  /** Whether a trigger in the article's first sentence is the encounter that it accounts for. */
  boolean accountsFor(TriggerLexicon.Hit hit, int index) {
    return holds && index == 0 && isEncounter(hit);
  }

  private static boolean isEncounter(TriggerLexicon.Hit hit) {
    EventType type = hit.trigger().type();
    return hit.trigger().verb() && (type == EventType.MEETING || type == EventType.CALL);
  }
}
