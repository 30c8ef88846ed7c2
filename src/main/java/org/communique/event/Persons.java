package org.communique.event;

import static org.communique.event.Wording.isPossessive;
import static org.communique.event.Wording.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Entity;
import org.communique.knowledge.Knowledge;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** People as actors, and those that their names stand for. Used for one article. */
final class Persons {

  private static final Set<String> GOVERNING =
      Set.of("administration", "government", "cabinet", "regime", "junta");

  private final Knowledge knowledge;
  private final Words words;
  private final Governors governors;
  private final StateNames names;
  private final Affiliations affiliations;
  private final Callings callings;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Optional<String>> countries = new HashMap<>();

  Persons(
      Knowledge knowledge,
      Words words,
      Set<String> officials,
      EventInput input,
      Governors governors,
      StateNames names) {
    this.knowledge = knowledge;
    this.words = words;
    this.governors = governors;
    this.names = names;
    this.affiliations = new Affiliations(input, officials::contains);
    this.callings = new Callings(input, words, officials);
    input.entities().forEach(entity -> entities.put(entity.id(), entity));
    input.references().forEach(reference -> known.add(reference.entity()));
    input.entities().stream().filter(e -> e.country() != null).forEach(e -> known.add(e.id()));
  }

  Actor person(Sentence sentence, Span span, String id) {
    Actor person = named(sentence, span, id);
    if (GOVERNING.contains(word(sentence, person.to()))) {
      return administration(person);
    }
    return hasOffice(sentence, person.to()) ? person.asModifier() : person;
  }

  /** "the Trump administration", "the Blair government": the state acts. */
  private Actor administration(Actor head) {
    String country = head.country();
    return country == null
        ? head.of(null, head.to() + 1)
        : knowledge
            .byCode(country)
            .map(
                state ->
                    new Actor(
                        head.from(),
                        head.to() + 1,
                        null,
                        names.name(state),
                        ParticipantKind.STATE,
                        country,
                        true,
                        false,
                        head.preposition(),
                        false))
            .orElse(head);
  }

  /** "Bush's attorney general", "Putin's spokesman": another acts. */
  private boolean hasOffice(Sentence sentence, int to) {
    boolean possessive = isPossessive(sentence, to);
    return possessive
        && (words.is(Words.Kind.PERSONAL, word(sentence, to + 1))
            || words.is(Words.Kind.PERSONAL, word(sentence, to + 2)));
  }

  private Actor named(Sentence sentence, Span span, String id) {
    Entity entity = Objects.requireNonNull(entities.get(id));
    String country = country(entity);
    return governors.at(
        sentence,
        span,
        id,
        entity.name(),
        ParticipantKind.PERSON,
        country,
        (known.contains(id) || !entity.titles().isEmpty() || country != null)
            && !callings.isPrivate(entity),
        false);
  }

  /** The person's state where it is known, or the one that the words before the name tell. */
  private @Nullable String country(Entity person) {
    return person.country() != null
        ? person.country()
        : countries
            .computeIfAbsent(person.id(), id -> Optional.ofNullable(affiliations.country(person)))
            .orElse(null);
  }
}
