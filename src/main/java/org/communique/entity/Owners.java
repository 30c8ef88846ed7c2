package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Place;
import org.communique.knowledge.Places;
import org.communique.knowledge.State;

/** Of which state a body or people is, by the state or place in its name. Immutable. */
final class Owners {

  private static final String BASED = "-based";

  /** A smaller place is as likely a family name. */
  private static final int KNOWN = 100_000;

  /** So many times more weight than any namesake abroad. */
  private static final int FAR_LARGER = 10;

  /** No place in a body's name has more words. */
  private static final int WORDS = 3;

  private final Knowledge knowledge;

  Owners(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** "Serbian Army", "Ministry of Justice of Ukraine", "Madras High Court", "Transnistria". */
  Optional<String> of(String name) {
    return state(name).or(() -> inPlace(name));
  }

  /** "Somalia-based", "Rakhine Buddhists"; not a state's own adjective, which says more. */
  Optional<String> ofPeople(String name) {
    if (knowledge.demonym(name).isPresent()) {
      return Optional.empty();
    }
    if (name.endsWith(BASED)) {
      String where = name.substring(0, name.length() - BASED.length());
      return knowledge.actor(where).map(State::code).or(() -> known(where));
    }
    int space = name.indexOf(' ');
    return space < 0 ? Optional.empty() : known(name.substring(0, space));
  }

  private Optional<String> state(String name) {
    Optional<State> whole = knowledge.state(name);
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      String start = possessor(name.substring(0, space));
      Optional<State> first = knowledge.demonym(start).or(() -> knowledge.state(start));
      whole = whole.isPresent() ? whole : first;
    }
    int of = name.lastIndexOf(" of ");
    return (whole.isPresent() || of < 0 ? whole : knowledge.state(name.substring(of + 4)))
        .map(State::code);
  }

  private static String possessor(String word) {
    return word.endsWith("'s") || word.endsWith("\u2019s")
        ? word.substring(0, word.length() - 2)
        : word;
  }

  /** A place that is the name, that begins it or that ends it. */
  private Optional<String> inPlace(String name) {
    String[] words = name.split(" ");
    List<String> parts = new ArrayList<>();
    for (int length = Math.min(WORDS, words.length); length > 0; length--) {
      parts.add(String.join(" ", List.of(words).subList(0, length)));
      int from = words.length - length;
      if (length > 1 || from > 0 && words[from - 1].equals("of")) {
        parts.add(String.join(" ", List.of(words).subList(from, words.length)));
      }
    }
    return parts.stream()
        .filter(part -> Character.isUpperCase(part.charAt(0)))
        .map(this::known)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The country of a place that everybody would think of. */
  private Optional<String> known(String name) {
    List<Place> places =
        knowledge.places().named(name).stream()
            .map(Places.Hit::place)
            .filter(place -> place.country() != null)
            .toList();
    Optional<Place> largest = places.stream().max(Comparator.comparingInt(Place::weight));
    return largest
        .filter(place -> place.weight() >= KNOWN)
        .filter(
            place ->
                places.stream()
                    .filter(other -> !Objects.equals(other.country(), place.country()))
                    .allMatch(other -> other.weight() * FAR_LARGER <= place.weight()))
        .map(Place::country);
  }
}
