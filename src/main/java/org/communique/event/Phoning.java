package org.communique.event;

import java.util.List;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells "called the president" by telephone from "called the president a liar", which says what
 * somebody thinks. Immutable.
 */
final class Phoning {

  private static final int REACH = 5;
  private static final int APPOSITION = 12;
  private static final int SAYING = 2;
  private static final Set<String> DESCRIBING =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "PRON", "PART");
  private static final Set<String> PARTICLES =
      Set.of("out", "off", "up", "for", "on", "upon", "into", "it", "himself", "herself", "itself");
  private static final Set<String> BREAKS = Set.of(",", "--", "-", "\u2013", "\u2014", "(");
  private static final String OPENING = "\"\u201c\u2018``'";

  private Phoning() {}

  /** The trigger as it is meant: a naming is a statement. */
  static TriggerLexicon.Hit meant(Casting.Scene scene, TriggerLexicon.Hit hit) {
    boolean call =
        hit.trigger().type() == EventType.CALL
            && hit.trigger().verb()
            && hit.trigger().name().startsWith("call");
    return call && isNaming(scene, hit)
        ? new TriggerLexicon.Hit(
            hit.from(),
            hit.to(),
            new Trigger(
                EventType.STATEMENT, false, true, Trigger.Frame.TALK, SAYING, hit.trigger().name()))
        : hit;
  }

  private static boolean isNaming(Casting.Scene scene, TriggerLexicon.Hit hit) {
    List<Token> tokens = scene.sentence().tokens();
    if (hit.to() < tokens.size() && PARTICLES.contains(tokens.get(hit.to()).text())) {
      return true;
    }
    return hasComplement(scene.clause(), hit)
        || scene.actors().stream()
            .filter(actor -> actor.kind() == ParticipantKind.PERSON && !actor.modifier())
            .filter(actor -> actor.to() > hit.to() && actor.from() <= hit.to() + REACH)
            .noneMatch(actor -> !isDescribed(scene.sentence(), actor.to()));
  }

  /** "called it unfair": the verb has a complement that is no infinitive. */
  private static boolean hasComplement(@Nullable Clause clause, TriggerLexicon.Hit hit) {
    return clause != null
        && clause.children(hit.from(), "xcomp").stream()
            .anyMatch(
                complement ->
                    !clause.isVerb(complement) && clause.children(complement, "mark").isEmpty());
  }

  /** Whether a description follows the name, or follows what is put in between. */
  private static boolean isDescribed(Sentence sentence, int next) {
    List<Token> tokens = sentence.tokens();
    if (next >= tokens.size()) {
      return false;
    }
    String sign = tokens.get(next).text();
    if (!BREAKS.contains(sign)) {
      return isDescription(tokens.get(next));
    }
    String close = sign.equals("(") ? ")" : sign;
    for (int i = next + 2; i < Math.min(tokens.size() - 1, next + APPOSITION); i++) {
      if (tokens.get(i).text().equals(close)) {
        return tokens.get(i + 1).tag().equals("DET") || isOpening(tokens.get(i + 1));
      }
    }
    return false;
  }

  private static boolean isDescription(Token token) {
    return DESCRIBING.contains(token.tag()) && !token.text().equals("to")
        || token.text().endsWith("ing")
        || isOpening(token);
  }

  private static boolean isOpening(Token token) {
    return OPENING.contains(token.text());
  }
}
