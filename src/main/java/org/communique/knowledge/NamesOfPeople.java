package org.communique.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People by the words of their family names and by what these sound like. Immutable. */
final class NamesOfPeople {

  private final Map<String, List<PersonName>> byWord = new HashMap<>();
  private final Map<String, List<PersonName>> bySound = new HashMap<>();

  NamesOfPeople(List<Person> people) {
    people.forEach(person -> add(new PersonName(person)));
  }

  private void add(PersonName name) {
    Set<String> sounds = new HashSet<>();
    for (String word : name.keys()) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(name);
      sounds.add(NameForm.sound(word));
    }
    sounds.forEach(sound -> bySound.computeIfAbsent(sound, s -> new ArrayList<>(2)).add(name));
  }

  /** Whoever has one of the words, or one that sounds like it, in a family name. */
  Set<PersonName> candidates(List<String> words) {
    Set<PersonName> candidates = new LinkedHashSet<>();
    candidates.addAll(byWord.getOrDefault(String.join("", words), List.of()));
    for (String word : words) {
      candidates.addAll(byWord.getOrDefault(word, List.of()));
      candidates.addAll(bySound.getOrDefault(NameForm.sound(word), List.of()));
    }
    return candidates;
  }
}
