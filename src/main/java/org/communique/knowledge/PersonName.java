package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's names, split for comparing. Immutable; each is equal to itself alone. */
final class PersonName {

  /** Words that stand before family names and are left out as often as not. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "bin", "ibn", "ben", "abu", "van", "von", "der", "de", "da", "dos",
          "di", "la", "le", "ad", "as", "ash");

  private static final int SHORTEST_SOUND = 4;

  private final Person person;

  /** Made when first asked for: few of all people are ever named. */
  private volatile @Nullable Forms forms;

  PersonName(Person person) {
    this.person = person;
  }

  Person person() {
    return person;
  }

  /** The words under which to look for the person: those of family names, not given ones. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    List<String> family = NameForm.words(person.family());
    if (family.size() > 1) {
      keys.add(String.join("", family));
    }
    addBare(family, keys);
    Set<String> variants = new HashSet<>();
    person.spells().forEach(spell -> variants.addAll(spell.variants()));
    variants.forEach(variant -> addEnds(NameForm.words(variant), keys));
    return keys;
  }

  private static void addBare(List<String> words, Set<String> keys) {
    for (String word : words) {
      if (words.size() == 1 || !PARTICLES.contains(word)) {
        keys.add(word);
      }
    }
  }

  private static void addEnds(List<String> words, Set<String> keys) {
    List<String> bare = words.size() == 1 ? words : withoutParticles(words);
    keys.add(bare.get(0));
    keys.add(bare.get(bare.size() - 1));
  }

  /** How the words of a name fit the person, or null where they do not. */
  NameMatch.@Nullable How fit(List<String> words, GivenNames given) {
    NameMatch.How best = null;
    Forms known = forms();
    for (List<String> name : known.names) {
      NameMatch.How how = known.fit(words, name, given);
      if (how != null && (best == null || how.compareTo(best) < 0)) {
        best = how;
      }
    }
    return best;
  }

  private Forms forms() {
    Forms made = forms;
    if (made == null) {
      made = new Forms(person);
      forms = made;
    }
    return made;
  }

  private static List<String> withoutParticles(List<String> words) {
    List<String> bare = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return bare.isEmpty() ? words : bare;
  }

  private static boolean isPart(List<String> words, List<String> family, boolean bySound) {
    return ends(words, family, bySound) || same(words, family, bySound);
  }

  private static boolean ends(List<String> words, List<String> family, boolean bySound) {
    return same(words.subList(words.size() - family.size(), words.size()), family, bySound);
  }

  private static List<String> rest(List<String> words, List<String> family, boolean bySound) {
    int n = family.size();
    return ends(words, family, bySound)
        ? words.subList(0, words.size() - n)
        : words.subList(n, words.size());
  }

  /** Whether the words begin with those of the family name. */
  private static boolean same(List<String> words, List<String> family, boolean bySound) {
    for (int i = 0; i < family.size(); i++) {
      if (!same(words.get(i), family.get(i), bySound)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String one, String other, boolean bySound) {
    return one.equals(other)
        || bySound
            && one.length() >= SHORTEST_SOUND
            && other.length() >= SHORTEST_SOUND
            && NameForm.sound(one).equals(NameForm.sound(other));
  }

  private static @Nullable String agreeing(String word, List<String> names, GivenNames given) {
    for (String name : names) {
      boolean initial = word.length() == 1 && name.startsWith(word);
      if (initial || given.agree(word, name)) {
        return name;
      }
    }
    return null;
  }

  /** The names split into words. Immutable. */
  private static final class Forms {

    private final List<List<String>> names;
    private final List<String> family;

    Forms(Person person) {
      this.names = person.names().stream().map(NameForm::words).toList();
      this.family = NameForm.words(person.family());
    }

    private NameMatch.@Nullable How fit(List<String> words, List<String> name, GivenNames given) {
      if (words.size() > 1
          && name.equals(words)
          && (name.equals(names.get(0)) || !name.equals(family))) {
        return NameMatch.How.WHOLE;
      }
      List<String> bare = withoutParticles(words);
      List<String> known = withoutParticles(familyOf(name));
      if (String.join("", words).equals(String.join("", known))) {
        return NameMatch.How.FAMILY;
      }
      boolean same = bare.size() >= known.size() && isPart(bare, known, false);
      if (!same && (bare.size() < known.size() || !isPart(bare, known, true))) {
        return null;
      }
      if (bare.size() == known.size()) {
        return same ? NameMatch.How.FAMILY : NameMatch.How.FAMILY_SOUND;
      }
      return agree(rest(bare, known, !same), same, given);
    }

    /** The family name where the name has it; else its last word. */
    private List<String> familyOf(List<String> name) {
      return Collections.indexOfSubList(name, family) >= 0
          ? family
          : name.subList(name.size() - 1, name.size());
    }

    /**
     * The first word of the rest must agree with one of the person's; a later one may be unknown.
     */
    private NameMatch.@Nullable How agree(List<String> rest, boolean exact, GivenNames given) {
      List<String> left = new ArrayList<>(names.get(0));
      left.removeAll(family);
      boolean whole = exact;
      int agreed = 0;
      for (String word : rest) {
        String found = agreeing(word, left, given);
        whole &= word.equals(found);
        agreed += found == null ? 0 : 1;
        left.remove(found);
      }
      if (agreed == 0) {
        return null;
      }
      return whole
          ? NameMatch.How.WHOLE
          : agreed < rest.size() - 1 ? null : exact ? NameMatch.How.GIVEN : NameMatch.How.SOUND;
    }
  }
}
