package org.communique.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.text.Sentence;

/** Tells diplomacy from business, sport and crime by who takes part. Used for one article. */
final class Diplomacy {

  /** The sentences that tell what an article is about. */
  private static final int LEAD = 6;

  private final Knowledge knowledge;
  private final Words words;
  private final EventInput input;
  private final Map<String, Entity> entities = new HashMap<>();

  Diplomacy(Knowledge knowledge, Words words, EventInput input) {
    this.knowledge = knowledge;
    this.words = words;
    this.input = input;
    input.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** Whether those around the trigger make it an event between states and bodies. */
  boolean holds(Sentence sentence, Trigger trigger, List<Cast> cast) {
    if (trigger.anybody()) {
      return !cast.isEmpty();
    }
    boolean plain = !trigger.verb() && trigger.sharpness() >= 8;
    if (plain && (trigger.type() == EventType.NEGOTIATION || trigger.type() == EventType.SUMMIT)) {
      return trigger.type() == EventType.NEGOTIATION || !cast.isEmpty() || hasLeaders(sentence);
    }
    long officials = cast.stream().filter(part -> part.actor().official()).count();
    return switch (trigger.frame()) {
      case TOGETHER ->
          officials >= 1
              && (plain || trigger.verb() && trigger.type() != EventType.MEETING || isShared(cast));
      case TRAVEL ->
          cast.stream().anyMatch(part -> part.role() == Role.VISITOR && part.actor().official());
      case DOER ->
          officials >= 1
              && cast.stream().anyMatch(part -> isDoing(part) && part.actor().official());
      case TALK -> cast.stream().anyMatch(part -> part.actor().official());
    };
  }

  /**
   * Whether a sentence's actors are of two states, of a body of many, or hold an office that deals
   * abroad.
   */
  boolean isInternational(List<Actor> actors) {
    long countries =
        actors.stream()
            .filter(actor -> !actor.modifier())
            .map(Actor::country)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return countries >= 2 || actors.stream().anyMatch(actor -> isAbroad(actor));
  }

  /**
   * Whether the article's start names two states or a body of many: what else is said there is of
   * home affairs.
   */
  boolean reachesAbroad() {
    Set<String> countries = new HashSet<>();
    for (Mention mention : input.mentions()) {
      int number = input.document().sentenceAt(mention.span());
      Entity entity = entities.get(mention.entity());
      if (number >= 0 && number <= LEAD && entity != null) {
        knowledge.demonym(mention.text()).ifPresent(state -> countries.add(state.code()));
        if (entity.country() != null) {
          countries.add(entity.country());
        }
        if (isOfMany(entity)) {
          return true;
        }
      }
    }
    return countries.size() >= 2;
  }

  private boolean isOfMany(Entity entity) {
    return entity.type() == MentionType.ORGANIZATION
        && knowledge
            .organization(entity.name())
            .filter(known -> known.country() == null)
            .isPresent();
  }

  private boolean isAbroad(Actor actor) {
    boolean body =
        actor.kind() == ParticipantKind.ORGANIZATION
            && knowledge
                .organization(actor.name())
                .filter(known -> known.country() == null)
                .isPresent();
    boolean office =
        input.entities().stream()
            .filter(entity -> entity.id().equals(actor.entity()))
            .flatMap(entity -> entity.titles().stream())
            .anyMatch(title -> words.is(Words.Kind.ABROAD, title));
    return body || office || actor.name().contains("Foreign");
  }

  private boolean hasLeaders(Sentence sentence) {
    return sentence.tokens().stream().skip(1).anyMatch(token -> token.text().equals("Summit"))
        || sentence.tokens().stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> words.is(Words.Kind.LEADER, word));
  }

  /** Two meet, or the members of a body, or people of a state. */
  private static boolean isShared(List<Cast> cast) {
    return cast.size() >= 2
        || cast.stream()
            .map(Cast::actor)
            .anyMatch(a -> a.kind() == ParticipantKind.ORGANIZATION || a.isPlural());
  }

  private static boolean isDoing(Cast part) {
    return part.role() == Role.SPEAKER || part.role() == Role.ACTOR || part.role() == Role.MEDIATOR;
  }
}
