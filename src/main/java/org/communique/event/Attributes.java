package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Sentence;

/** Joins a person to the state or body that only says whom the person acts for. Immutable. */
final class Attributes {

  private static final int TITLE_REACH = 6;

  private final Words words;

  Attributes(Words words) {
    this.words = words;
  }

  /** "Kuchma of Ukraine": the state belongs to the person. */
  List<Actor> withoutAttributes(Sentence sentence, List<Actor> actors) {
    List<Actor> kept = new ArrayList<>();
    for (Actor actor : actors) {
      Actor last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean attribute =
          last != null
              && actor.kind() == ParticipantKind.STATE
              && !actor.modifier()
              && last.kind() == ParticipantKind.PERSON
              && (word(sentence, actor.from() - 1).equals("of")
                  || word(sentence, actor.from() - 2).equals("of"))
              && actor.from() > last.to()
              && actor.from() - last.to() <= 2;
      if (attribute && last != null) {
        kept.set(kept.size() - 1, last.of(actor.country(), actor.to()));
      } else if (last != null && isBearer(sentence, last, actor)) {
        kept.set(
            kept.size() - 1,
            actor.official() ? last.of(actor.country(), actor.to()) : last.until(actor.to()));
      } else {
        kept.add(actor);
      }
    }
    return kept;
  }

  /** "Christopher Hill, the U.S. ambassador", "Cotti, chairman of the OSCE": the person acts. */
  private boolean isBearer(Sentence sentence, Actor person, Actor actor) {
    boolean apposition =
        person.kind() == ParticipantKind.PERSON
            && actor.kind() != ParticipantKind.PERSON
            && word(sentence, person.to()).equals(",")
            && actor.from() - person.to() <= TITLE_REACH;
    if (!apposition) {
      return false;
    }
    boolean bearer = false;
    for (int i = person.to() + 1; i < actor.from(); i++) {
      if (!sentence.tokens().get(i).tag().matches("DET|ADJ|NOUN|PROPN|ADP")) {
        return false;
      }
      bearer |= words.is(Words.Kind.BEARER, word(sentence, i));
    }
    for (int i = actor.from(); i < actor.to() + TITLE_REACH && !bearer; i++) {
      if (i >= sentence.tokens().size()
          || !sentence.tokens().get(i).tag().matches("ADJ|NOUN|PROPN|PART")) {
        return false;
      }
      bearer = words.is(Words.Kind.BEARER, word(sentence, i));
    }
    return bearer;
  }
}
