package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.entity.MentionType;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.ZoneType;

/**
 * Whether an article is an office's own account of a meeting or call: it opens with the encounter
 * and quotes no reporter.
 *
 * @param at the index of the body's sentence that tells of the encounter, or -1 where it is none
 */
record Readout(int at) {

  /** An account may begin with what led to the encounter. */
  private static final int OPENING = 2;

  private static final int OBJECT_REACH = 6;
  private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NOUN", "NUM", "ADV", "ADP");

  static Readout of(
      EventInput input, TriggerLexicon triggers, StatusRules statuses, Words words, Genres genres) {
    if (!genres.isOwnWords(input)) {
      return new Readout(-1);
    }
    List<Sentence> body =
        input.document().sentences().stream()
            .filter(sentence -> sentence.zone() == ZoneType.BODY)
            .limit(OPENING)
            .toList();
    for (int i = 0; i < body.size(); i++) {
      Sentence sentence = body.get(i);
      List<TriggerLexicon.Hit> hits = triggers.find(sentence);
      for (TriggerLexicon.Hit hit : hits) {
        boolean own = genres.beginsOwn(sentence, i == 0 ? hit.from() : sentence.tokens().size());
        EventStatus status = statuses.decide(sentence, hit).status();
        boolean took = status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
        if (!own && took && isEncounter(input, words, sentence, hit)) {
          return new Readout(i);
        }
      }
      boolean other = hits.stream().anyMatch(hit -> hit.trigger().type() != EventType.STATEMENT);
      if (other || genres.beginsOwn(sentence, sentence.tokens().size())) {
        return new Readout(-1);
      }
    }
    return new Readout(-1);
  }

  /** Whether the article is such an account. */
  boolean holds() {
    return at >= 0;
  }

  /** Whether a trigger in the sentence of that index is the encounter that it accounts for. */
  boolean accountsFor(
      EventInput input, Words words, Sentence sentence, TriggerLexicon.Hit hit, int index) {
    return holds() && index == at && isEncounter(input, words, sentence, hit);
  }

  private static boolean isEncounter(
      EventInput input, Words words, Sentence sentence, TriggerLexicon.Hit hit) {
    EventType type = hit.trigger().type();
    if (type != EventType.MEETING && type != EventType.CALL) {
      return false;
    }
    if (!hit.trigger().verb()) {
      return isHeld(words, sentence, hit);
    }
    boolean phrase = hit.trigger().name().contains(" ");
    return phrase
        || hit.trigger().name().startsWith("me")
        || isOfSomebody(input, sentence, hit)
        || hit.trigger().name().matches("convene|host|co-host")
            && Group.behind(sentence, hit.to()).isPresent();
  }

  /** "held a secure video call": a verb that only says that what follows took place. */
  private static boolean isHeld(Words words, Sentence sentence, TriggerLexicon.Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - OBJECT_REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.tag().equals("VERB") || token.tag().equals("AUX")) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return words.isForm(Words.Kind.SUPPORT, word);
      }
      if (!INSIDE.contains(token.tag())) {
        return false;
      }
    }
    return false;
  }

  /** "received the ambassador", not "received a sentence": a name or office right behind it. */
  private static boolean isOfSomebody(EventInput input, Sentence sentence, TriggerLexicon.Hit hit) {
    int last = Math.min(sentence.tokens().size(), hit.to() + OBJECT_REACH) - 1;
    if (last < hit.to()) {
      return false;
    }
    int from = sentence.tokens().get(hit.to()).start();
    int to = sentence.tokens().get(last).end();
    return input.mentions().stream()
        .filter(mention -> mention.type() != MentionType.MISC)
        .anyMatch(
            mention ->
                sentence.span().contains(mention.span())
                    && mention.span().start() >= from
                    && mention.span().start() < to);
  }
}
