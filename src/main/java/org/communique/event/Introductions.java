package org.communique.event;

import static org.communique.event.Wording.isPossessive;
import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whom a report first calls by the office alone: "A senior Chadian diplomat said …
 * Ambassador Idriss Abakar told reporters …". Immutable.
 */
final class Introductions {

  private static final int LONGEST = 9;

  /** A subject stands so near the start of its sentence. */
  private static final int START = 5;

  private static final Set<String> INSIDE = Set.of("NOUN", "PROPN", "ADJ", "NUM");
  private static final Set<String> LINKS = Set.of("of", "the", "for", "'s", "\u2019s");
  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  private final Words words;

  Introductions(Words words) {
    this.words = words;
  }

  /** The actors of a sentence that follows, in their order. */
  record Later(Sentence sentence, List<Actor> actors) {}

  /**
   * The actors with the person in the place of the state or body whose office it is, where the next
   * sentences begin with somebody of that side.
   */
  List<Actor> resolved(Sentence sentence, List<Actor> actors, List<Later> after) {
    for (int from = 0; from < sentence.tokens().size(); from++) {
      if (VERBAL.contains(tag(sentence, from))) {
        return actors;
      }
      int to = isStart(sentence, actors, from) ? end(sentence, actors, from) : from;
      int start = from;
      List<Actor> owners =
          actors.stream().filter(a -> to > start && a.from() >= start && a.to() <= to).toList();
      Optional<Actor> person = owners.isEmpty() ? Optional.empty() : bearer(owners, actors, after);
      if (person.isPresent()) {
        return replaced(sentence, actors, owners, person.get(), from, to);
      }
    }
    return actors;
  }

  /** A phrase begins with its article, or with the name of the state or body that owns it. */
  private static boolean isStart(Sentence sentence, List<Actor> actors, int i) {
    boolean article = tag(sentence, i).equals("DET") && !word(sentence, i).equals("no");
    boolean owner =
        isBorder(sentence, i - 1)
            && actors.stream()
                .anyMatch(actor -> actor.from() == i && isPossessive(sentence, actor.to()));
    return article || owner;
  }

  private static boolean isBorder(Sentence sentence, int i) {
    return i < 0 || !INSIDE.contains(tag(sentence, i)) && !tag(sentence, i).equals("DET");
  }

  /** The end of "a senior Chadian diplomat", or the start where the phrase is none such. */
  private int end(Sentence sentence, List<Actor> actors, int from) {
    int end = from + 1;
    while (end - from < LONGEST && (isInside(sentence, end) || isOwned(sentence, actors, end))) {
      end++;
    }
    boolean office = false;
    for (int i = from; i < end; i++) {
      boolean last = i == end - 1 || word(sentence, i + 1).matches("of|for");
      office |= last && isOffice(sentence, i);
    }
    boolean named =
        tag(sentence, end).equals("PROPN")
            || word(sentence, end).equals(",") && tag(sentence, end + 1).equals("PROPN");
    return office && !named ? end : from;
  }

  private static boolean isInside(Sentence sentence, int i) {
    return INSIDE.contains(tag(sentence, i)) || LINKS.contains(word(sentence, i));
  }

  /** Inside the name of a body any word may stand. */
  private static boolean isOwned(Sentence sentence, List<Actor> actors, int i) {
    return actors.stream()
        .anyMatch(a -> a.kind() != ParticipantKind.PERSON && a.from() <= i && i < a.to());
  }

  /** An office of one person; a spokesman speaks for others. */
  private boolean isOffice(Sentence sentence, int i) {
    String word = word(sentence, i);
    return words.is(Words.Kind.BEARER, word) && !word.startsWith("spokes");
  }

  /** Who the next sentences begin with, where the side fits. */
  private Optional<Actor> bearer(List<Actor> owners, List<Actor> here, List<Later> after) {
    if (owners.stream().anyMatch(owner -> owner.kind() == ParticipantKind.PERSON)) {
      return Optional.empty();
    }
    return after.stream()
        .map(Introductions::first)
        .filter(Objects::nonNull)
        .findFirst()
        .filter(person -> here.stream().noneMatch(person::same))
        .filter(person -> owners.stream().anyMatch(owner -> isOf(person, owner)));
  }

  /** The person that a sentence begins with as its subject, or null. */
  private static @Nullable Actor first(Later later) {
    List<Actor> people =
        later.actors().stream().filter(a -> a.kind() == ParticipantKind.PERSON).toList();
    Actor first = people.isEmpty() ? null : people.get(0);
    return first != null && isSubject(later.sentence(), first) ? first : null;
  }

  private static boolean isSubject(Sentence sentence, Actor person) {
    boolean verb = false;
    for (int i = 0; i < person.from(); i++) {
      verb |= VERBAL.contains(tag(sentence, i));
    }
    boolean titled = person.from() <= START || isApposition(sentence, person);
    return !verb && titled && person.preposition().isEmpty() && !person.modifier();
  }

  /** "The head of the agency, Idriss Abakar, said". */
  private static boolean isApposition(Sentence sentence, Actor person) {
    return word(sentence, person.from() - 1).equals(",") && word(sentence, person.to()).equals(",");
  }

  private static boolean isOf(Actor person, Actor owner) {
    return person.country() == null
        || owner.country() == null
        || person.country().equals(owner.country());
  }

  private static List<Actor> replaced(
      Sentence sentence, List<Actor> actors, List<Actor> owners, Actor person, int from, int to) {
    String before = tag(sentence, from - 1).equals("ADP") ? word(sentence, from - 1) : "";
    List<Actor> all = new ArrayList<>(actors);
    int at = all.indexOf(owners.get(0));
    all.removeAll(owners);
    Actor official = person.of(owners.get(0).country(), person.to());
    all.add(at, official.again(from, to).governedBy(before));
    return all;
  }
}
