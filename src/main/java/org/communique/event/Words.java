package org.communique.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.syntax.Inflector;
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
    PERSONS,
    FORMING,
    HEARING,
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
    INSTRUMENT,
    COMPRISING,
    ARMED,
    AUDIENCE,
    TARGETED,
    ELSE,
    PERSONAL,
    CONDUCT,
    BEARER,
    DELEGATION,
    BOTH,
    PARTY,
    DENYING,
    JOURNEYING,
    PRIVATE,
    BAND,
    PURPOSE,
    CALLING,
    CROWD,
    COMPANY,
    LOCAL,
    CALAMITY,
    CONCERN,
    LOCALE,
    VENUE,
    LIMIT,
    HELD,
    TOPICAL,
    SITTING,
    SITE,
    REMARK,
    MEMBER,
    ANNOUNCING,
    VOICING,
    GOVERNMENT,
    ROUND,
    HOME,
    HABIT,
    PREFECT,
    OUTWARD,
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
  private final Map<Kind, Set<String>> forms = new EnumMap<>(Kind.class);
  private final Map<String, Slot> prepositions = new HashMap<>();

  Words(Lexicons lexicons) {
    for (Lexicons.Line line : lexicons.read(Words.class, "words.tsv", 2)) {
      sets.computeIfAbsent(line.choice(0, Kind.class), kind -> new HashSet<>())
          .addAll(line.list(1));
    }
    Inflector inflector = new Inflector(lexicons);
    inflect(Kind.SUPPORT, inflector);
    inflect(Kind.COMPRISING, inflector);
    SLOTS.forEach(
        (kind, slot) ->
            sets.getOrDefault(kind, Set.of()).forEach(word -> prepositions.put(word, slot)));
  }

  private void inflect(Kind kind, Inflector inflector) {
    Set<String> all = forms.computeIfAbsent(kind, k -> new HashSet<>());
    sets.getOrDefault(kind, Set.of()).forEach(verb -> all.addAll(inflector.verb(verb)));
  }

  boolean is(Kind kind, String word) {
    return sets.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a word is a form of one of the set's verbs. */
  boolean isForm(Kind kind, String word) {
    return forms.getOrDefault(kind, Set.of()).contains(word);
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
