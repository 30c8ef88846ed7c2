package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells what crowds, companies and those who only count the victims say and do from diplomacy.
 * Immutable.
 */
final class Bystanders {

  private static final int DESCRIPTION = 9;
  private static final int SIDES = 2;

  private final Words words;

  Bystanders(Words words) {
    this.words = words;
  }

  /** "Demonstrators denounced France", "a court rejected": no state or body does the verb. */
  boolean isTheirs(Sentence sentence, @Nullable Clause clause, TriggerLexicon.Hit hit) {
    if (clause == null || !hit.trigger().verb() || clause.isPassive(hit.from())) {
      return false;
    }
    List<Integer> subjects = clause.subjects(hit.from());
    return !subjects.isEmpty()
        && subjects.stream()
            .allMatch(
                subject -> {
                  String text = sentence.tokens().get(subject).text();
                  boolean common =
                      subject == 0
                          ? clause.isCommon(0)
                          : text.equals(text.toLowerCase(Locale.ROOT));
                  return common
                      && (words.is(Words.Kind.CROWD, clause.lemma(subject))
                          || words.is(Words.Kind.CROWD, text.toLowerCase(Locale.ROOT)));
                });
  }

  /** A contract with a company is business, unless states or bodies stand on both sides. */
  boolean isBusiness(TriggerLexicon.Hit hit, List<Cast> cast) {
    return hit.trigger().frame() == Trigger.Frame.TOGETHER
        && cast.stream().anyMatch(part -> isCompany(part.actor()))
        && cast.stream()
                .map(Cast::actor)
                .filter(actor -> actor.official() && !isCompany(actor))
                .count()
            < SIDES;
  }

  private boolean isCompany(Actor actor) {
    return actor.kind() != ParticipantKind.STATE
        && !actor.official()
        && Stream.of(actor.name().split(" ")).anyMatch(word -> words.is(Words.Kind.COMPANY, word));
  }

  /**
   * "The WHO said that 31,250 cases had been reported", "a police spokesman said that two were
   * killed": who counts victims takes no stand. A foreign ministry's count is one.
   */
  boolean isCount(Sentence sentence, TriggerLexicon.Hit hit, List<Cast> cast) {
    if (hit.trigger().type() != EventType.STATEMENT || !hit.trigger().verb()) {
      return false;
    }
    List<String> lower =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    long victims =
        lower.stream().filter(word -> words.is(Words.Kind.CALAMITY, word)).distinct().count();
    boolean counted = sentence.tokens().stream().anyMatch(token -> token.tag().equals("NUM"));
    boolean stand =
        lower.stream()
            .anyMatch(w -> words.is(Words.Kind.CONCERN, w) || words.is(Words.Kind.ABROAD, w));
    boolean foreign = lower.contains("foreign");
    boolean local = cast.stream().anyMatch(part -> isLocal(sentence, part.actor()));
    return !stand && !foreign && (victims >= 2 || victims == 1 && counted) || local && victims >= 1;
  }

  /** "Hussaini, spokesman for the regional police". */
  private boolean isLocal(Sentence sentence, Actor actor) {
    List<Token> tokens = sentence.tokens();
    return actor.kind() == ParticipantKind.PERSON
        && Stream.concat(
                tokens.subList(Math.max(0, actor.from() - 4), actor.from()).stream(),
                tokens
                    .subList(
                        Math.min(actor.to(), tokens.size()),
                        Math.min(tokens.size(), actor.to() + DESCRIPTION))
                    .stream())
            .anyMatch(token -> words.is(Words.Kind.LOCAL, token.text().toLowerCase(Locale.ROOT)));
  }
}
