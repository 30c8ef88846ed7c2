package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Tells visits from other stays: "is in Cairo for talks" is a visit of whoever holds an office
 * abroad, "is in Mali to fight" is none. Immutable.
 */
final class Stays {

  private static final int PURPOSE = 7;

  private final Words words;

  Stays(Words words) {
    this.words = words;
  }

  /** Whether the trigger only says where somebody is. */
  boolean isStay(TriggerLexicon.Hit hit) {
    String name = hit.trigger().name();
    return hit.trigger().frame() == Trigger.Frame.TRAVEL
        && hit.trigger().verb()
        && words.is(Words.Kind.BE, name.substring(0, Math.max(0, name.indexOf(' '))));
  }

  /**
   * Whether such a trigger reports a visit: an official or a delegation is, or is due, in another
   * state, and the sentence says what for.
   *
   * @param cast who takes part
   * @param place where it is
   */
  boolean isVisit(
      Sentence sentence,
      TriggerLexicon.Hit hit,
      List<Cast> cast,
      Candidate.Located<EventPlace> place) {
    Optional<Actor> visitor =
        cast.stream()
            .filter(part -> part.role() == Role.VISITOR)
            .map(Cast::actor)
            .filter(actor -> actor.to() <= hit.from())
            .reduce((first, second) -> second);
    EventPlace where = place.value();
    return where != null
        && where.country() != null
        && isBehind(sentence, hit, place)
        && visitor.filter(actor -> isEnvoy(sentence, actor)).isPresent()
        && !visitor.map(Actor::country).filter(where.country()::equals).isPresent()
        && (isExpected(hit) || hasPurpose(sentence, hit.to()));
  }

  private static boolean isBehind(
      Sentence sentence, TriggerLexicon.Hit hit, Candidate.Located<EventPlace> place) {
    if (place.span() == null) {
      return false;
    }
    int at = sentence.span().contains(place.span()) ? sentence.tokenAt(place.span().start()) : -1;
    boolean article = at == hit.to() + 1 && sentence.tokens().get(hit.to()).tag().equals("DET");
    return at == hit.to() || article;
  }

  /** A person with an office, or those whom a state sends, by the last word of their name. */
  private boolean isEnvoy(Sentence sentence, Actor actor) {
    return actor.kind() == ParticipantKind.PERSON
        ? actor.official()
        : actor.isPlural() && isDelegate(word(sentence, actor.to() - 1));
  }

  private boolean isDelegate(String word) {
    return words.is(Words.Kind.DELEGATION, word) || words.is(Words.Kind.BEARER, word);
  }

  /** "is due in": more than two words say that somebody is to come. */
  private static boolean isExpected(TriggerLexicon.Hit hit) {
    return hit.trigger().name().chars().filter(c -> c == ' ').count() > 1;
  }

  /** "to discuss", "for talks", "on a visit", "where he will meet". */
  private boolean hasPurpose(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    for (int i = from; i + 1 < Math.min(tokens.size(), from + PURPOSE); i++) {
      String next = tokens.get(i + 1).tag();
      boolean needed =
          switch (word(sentence, i)) {
            case "to" -> next.equals("VERB") || next.equals("AUX");
            case "on" -> Set.of("DET", "PRON").contains(next);
            default -> words.is(Words.Kind.PURPOSE, word(sentence, i));
          };
      if (needed) {
        return true;
      }
    }
    return false;
  }
}
