package org.communique.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Finds for which state an official without a name acts who asks others: "a lawmaker in Peru called
 * for", "the governor appealed for medical assistance". Used for one article.
 */
final class Offices {

  private static final int LEAD = 4;

  private static final Set<EventType> ASKING =
      Set.of(
          EventType.APPEAL,
          EventType.DEMAND,
          EventType.CONDEMNATION,
          EventType.ACCUSATION,
          EventType.REFUSAL);

  private static final Set<String> OF = Set.of("in", "of", "from");

  private final Knowledge knowledge;
  private final Words words;
  private final Set<String> officials;
  private final StateNames names;
  private final @Nullable String home;

  Offices(Knowledge knowledge, Words words, Set<String> officials, EventInput input) {
    this.knowledge = knowledge;
    this.words = words;
    this.officials = officials;
    this.names = new StateNames(knowledge, input);
    this.home = home(input);
  }

  /** The state that most places of the article's start lie in, or null. */
  private static @Nullable String home(EventInput input) {
    Map<String, String> countries = new HashMap<>();
    input.entities().stream()
        .filter(entity -> entity.type() == MentionType.LOCATION && entity.country() != null)
        .forEach(entity -> countries.put(entity.id(), Objects.requireNonNull(entity.country())));
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : input.mentions()) {
      String country = countries.get(mention.entity());
      int number = input.document().sentenceAt(mention.span());
      if (country != null && number >= 0 && number <= LEAD) {
        counts.merge(country, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Who acts, or nobody where the verb's subject has a name or asks nobody abroad. */
  List<Cast> of(Casting.Scene scene, TriggerLexicon.Hit hit) {
    Clause clause = scene.clause();
    if (clause == null
        || !hit.trigger().verb()
        || !ASKING.contains(hit.trigger().type())
        || clause.isPassive(hit.from())) {
      return List.of();
    }
    return clause.subjects(hit.from()).stream()
        .filter(subject -> isOffice(clause.word(subject)) && isUnnamed(scene, clause, subject))
        .flatMap(subject -> actor(scene, clause, subject).stream())
        .filter(actor -> reachesOut(scene, hit, actor))
        .limit(1)
        .map(actor -> new Cast(actor, Role.SPEAKER, "office without a name"))
        .toList();
  }

  private boolean isOffice(String word) {
    return officials.contains(word) || words.is(Words.Kind.PREFECT, word);
  }

  private static boolean isUnnamed(Casting.Scene scene, Clause clause, int subject) {
    return scene.actors().stream()
        .filter(actor -> !actor.place())
        .noneMatch(actor -> clause.isUnder(clause.top(actor.from(), actor.to()), subject));
  }

  private Optional<Actor> actor(Casting.Scene scene, Clause clause, int subject) {
    return Stream.concat(
            clause.children(subject, "nmod").stream()
                .filter(place -> OF.contains(clause.preposition(place)))
                .flatMap(place -> country(scene, place).stream()),
            Stream.ofNullable(home))
        .findFirst()
        .flatMap(knowledge::byCode)
        .map(
            state ->
                new Actor(
                    subject,
                    subject + 1,
                    null,
                    names.name(state),
                    ParticipantKind.STATE,
                    state.code(),
                    true,
                    false,
                    "",
                    false));
  }

  private static Optional<String> country(Casting.Scene scene, int token) {
    return scene.actors().stream()
        .filter(actor -> actor.from() <= token && token < actor.to())
        .flatMap(actor -> Stream.ofNullable(actor.country()))
        .findFirst();
  }

  /** Whether another state or what comes from abroad is asked for, by the sentence's own words. */
  private boolean reachesOut(Casting.Scene scene, TriggerLexicon.Hit hit, Actor own) {
    boolean other =
        scene.actors().stream()
            .anyMatch(actor -> actor.country() != null && !actor.country().equals(own.country()));
    return other
        || scene.sentence().tokens().stream()
            .skip(hit.from())
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> words.is(Words.Kind.OUTWARD, word));
  }
}
