package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which spells are one person's, and where to look for people: by the words of their family names,
 * by what these sound like, by their whole name, and spells by their bodies. People and spells are
 * numbers from 0. Immutable.
 *
 * @param starts person i has the spells {@code members[starts[i]]} to {@code members[starts[i+1]]},
 *     the last exclusive
 * @param members the numbers of spells
 * @param words people by words of their family names
 * @param sounds people by what these words sound like
 * @param holders people by their names as they stand in the table
 * @param bodies spells by states and organizations
 */
record OfficeIndex(
    int[] starts,
    int[] members,
    KeyIndex words,
    KeyIndex sounds,
    KeyIndex holders,
    KeyIndex bodies) {

  static OfficeIndex read(IndexInput in) {
    return new OfficeIndex(
        in.ints(),
        in.ints(),
        KeyIndex.read(in),
        KeyIndex.read(in),
        KeyIndex.read(in),
        KeyIndex.read(in));
  }

  void write(IndexOutput out) {
    out.ints(starts);
    out.ints(members);
    words.write(out);
    sounds.write(out);
    holders.write(out);
    bodies.write(out);
  }

  static OfficeIndex of(List<Spell> spells) {
    KeyIndex.Builder bodies = new KeyIndex.Builder();
    for (int i = 0; i < spells.size(); i++) {
      bodies.add(spells.get(i).body(), i);
    }
    return new People(spells).index(bodies.build());
  }

  int people() {
    return starts.length - 1;
  }

  /** The spells of a person. */
  List<Spell> spells(int person, List<Spell> all) {
    List<Spell> own = new ArrayList<>();
    for (int i = starts[person]; i < starts[person + 1]; i++) {
      own.add(all.get(members[i]));
    }
    return own;
  }

  /** Whoever has one of the words, or one that sounds like it, in a family name. */
  Set<Integer> candidates(NameWords name) {
    Set<Integer> candidates = new LinkedHashSet<>();
    add(words.get(name.joined()), candidates);
    for (String word : name.all()) {
      add(words.get(word), candidates);
      add(sounds.get(NameForm.sound(word)), candidates);
    }
    return candidates;
  }

  private static void add(int[] people, Set<Integer> candidates) {
    for (int person : people) {
      candidates.add(person);
    }
  }

  /** Gathers the spells of each person and the keys of his names. */
  private static final class People {

    private final List<Spell> spells;
    private final List<List<Integer>> people = new ArrayList<>();
    private final KeyIndex.Builder words = new KeyIndex.Builder();
    private final KeyIndex.Builder sounds = new KeyIndex.Builder();
    private final KeyIndex.Builder holders = new KeyIndex.Builder();

    People(List<Spell> spells) {
      this.spells = spells;
      Map<String, List<Integer>> byName = new LinkedHashMap<>();
      for (int i = 0; i < spells.size(); i++) {
        byName.computeIfAbsent(spells.get(i).holder(), n -> new ArrayList<>(2)).add(i);
      }
      for (List<Integer> named : byName.values()) {
        byState(named).forEach(this::add);
      }
    }

    /**
     * Spells of one name and state are one person; those of organizations belong to the person of a
     * state where only one has that name.
     */
    private Collection<List<Integer>> byState(List<Integer> named) {
      Map<String, List<Integer>> states = new LinkedHashMap<>();
      for (int spell : named) {
        states
            .computeIfAbsent(
                Objects.requireNonNullElse(spells.get(spell).country(), ""),
                c -> new ArrayList<>(2))
            .add(spell);
      }
      boolean oneState = states.size() == 2 && states.containsKey("");
      return oneState ? List.of(named) : states.values();
    }

    private void add(List<Integer> own) {
      int number = people.size();
      people.add(own);
      holders.add(spells.get(own.get(0)).holder(), number);
      PersonName name = new PersonName(Person.of(own.stream().map(spells::get).toList()));
      Set<String> heard = new HashSet<>();
      for (String word : name.keys()) {
        words.add(word, number);
        heard.add(NameForm.sound(word));
      }
      heard.forEach(sound -> sounds.add(sound, number));
    }

    OfficeIndex index(KeyIndex bodies) {
      int[] starts = new int[people.size() + 1];
      int[] members = new int[spells.size()];
      int filled = 0;
      for (int person = 0; person < people.size(); person++) {
        for (int spell : people.get(person)) {
          members[filled++] = spell;
        }
        starts[person + 1] = filled;
      }
      return new OfficeIndex(
          starts, members, words.build(), sounds.build(), holders.build(), bodies);
    }
  }
}
