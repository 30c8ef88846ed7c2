package org.communique.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A name's words as they are compared: each is compared with those of many people. Immutable.
 *
 * @param all the words
 * @param bare the words without particles; all where it has nothing else
 * @param sounds how the bare words sound, empty for words too short to be told by it
 * @param joined all in one
 */
record NameWords(List<String> all, List<String> bare, List<String> sounds, String joined) {

  /** Words that stand before family names and are left out as often as not. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "bin", "ibn", "ben", "abu", "van", "von", "der", "de", "da", "dos",
          "di", "la", "le", "ad", "as", "ash");

  private static final int SHORTEST_SOUND = 4;

  static NameWords of(List<String> words) {
    List<String> bare = withoutParticles(words);
    return new NameWords(
        words, bare, bare.stream().map(NameWords::sound).toList(), String.join("", words));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** The words that are no particles; all where there is nothing else. */
  static List<String> withoutParticles(List<String> words) {
    List<String> bare = words.stream().filter(word -> !isParticle(word)).toList();
    return bare.isEmpty() ? words : bare;
  }

  private static String sound(String word) {
    return word.length() < SHORTEST_SOUND ? "" : NameForm.sound(word);
  }

  /** How many bare words there are. */
  int size() {
    return bare.size();
  }

  /** Whether the bare words from one on are those of a family name. */
  boolean has(NameWords family, int from, boolean bySound) {
    for (int i = 0; i < family.size(); i++) {
      if (!bare.get(from + i).equals(family.bare.get(i))
          && !(bySound && soundsLike(from + i, family.sounds.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean soundsLike(int word, String sound) {
    return !sound.isEmpty() && sound.equals(sounds.get(word));
  }

  /** Whether the bare words end with those of a family name. */
  boolean ends(NameWords family, boolean bySound) {
    return has(family, size() - family.size(), bySound);
  }

  /** Whether the bare words begin or end with those of a family name. */
  boolean isAround(NameWords family, boolean bySound) {
    return size() >= family.size() && (ends(family, bySound) || has(family, 0, bySound));
  }

  /** The bare words beside those of a family name, where they are {@linkplain #isAround around}. */
  List<String> beside(NameWords family, boolean bySound) {
    return ends(family, bySound)
        ? bare.subList(0, size() - family.size())
        : bare.subList(family.size(), size());
  }
}
