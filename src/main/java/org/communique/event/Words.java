package org.communique.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** The sets of words that the rules go by, from {@code words.tsv}. Immutable. */
final class Words {

  /** What a set's words have in common; the file says more of each. */
  enum Kind {
    PREPOSITION,
    PLACING,
    PLACED,
    GOING,
    ABOUT,
    BE,
    LOOSE,
    BORDER,
    ADJUNCT,
    SAYING,
    ABROAD,
    LEADER,
    PEOPLE,
    THING,
    APPROXIMATE,
    BODY,
    BUILDING,
    HOSTING,
    MEDIATING,
    ATTENDING,
    SUPPORT,
    ATTACHING,
    MEDIA,
    WITH,
    BETWEEN,
    TO,
    IN,
    FROM
  }

  private static final Map<Kind, Slot> SLOTS =
      Map.of(
          Kind.WITH, Slot.WITH,
          Kind.BETWEEN, Slot.BETWEEN,
          Kind.TO, Slot.TO,
          Kind.IN, Slot.IN,
          Kind.FROM, Slot.FROM);

  private final Map<Kind, Set<String>> sets = new EnumMap<>(Kind.class);
  private final Inflector inflector;
  private final Map<String, Slot> prepositions = new HashMap<>();

  Words(Lexicons lexicons) {
    this.inflector = new Inflector(lexicons);
    for (Lexicons.Line line : lexicons.read(Words.class, "words.tsv", 2)) {
      sets.computeIfAbsent(line.choice(0, Kind.class), kind -> new HashSet<>())
          .addAll(line.list(1));
    }
    SLOTS.forEach(
        (kind, slot) ->
            sets.getOrDefault(kind, Set.of()).forEach(word -> prepositions.put(word, slot)));
  }

  boolean is(Kind kind, String word) {
    return sets.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a word is a form of one of the set's verbs. */
  boolean isForm(Kind kind, String word) {
    return all(kind).stream().anyMatch(verb -> inflector.verb(verb).contains(word));
  }

  Set<String> all(Kind kind) {
    return Set.copyOf(sets.getOrDefault(kind, Set.of()));
  }

  /** The slot that a preposition opens, or null. */
  @Nullable Slot slotOf(String preposition) {
    return prepositions.get(preposition);
  }

  /** The slot of whom "by" names after a participle of the verb, or null. */
  @Nullable Slot slotOfAgent(String lemma) {
    return is(Kind.HOSTING, lemma)
        ? Slot.HOST
        : is(Kind.MEDIATING, lemma) ? Slot.MEDIATOR : is(Kind.ATTENDING, lemma) ? Slot.WITH : null;
  }
}
